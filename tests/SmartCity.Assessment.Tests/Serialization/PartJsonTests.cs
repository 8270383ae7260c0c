using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

public sealed class PartJsonTests
{
    private const string Ranking = """{ "format": "smartcity-assessment/partial-ranking/1", "scheme": "rules", "entries": [ { "count": 2, "score": "1/3" }, { "count": 1, "score": "0.25" } ] }""";
    private const string Selection = """{ "format": "smartcity-assessment/partial-selection/1", "scheme": "rules", "places": 1, "entries": [ { "code": "a", "score": "1/3" } ] }""";

    [Fact]
    public void A_part_is_read_as_it_was_written()
    {
        Assert.Equal(["1/3 2", "0.25 1"], PartJson.ReadRanking(Ranking).Value.Counts.Select(c => $"{c.Score} {c.Count}"));
        Assert.Equal(["a 1/3"], PartJson.ReadSelection(Selection).Value.Entries.Select(e => $"{e.Code} {e.Score}"));
    }

    [Theory]
    [InlineData("partial-ranking/1", "partial-ranking/2", "format")]
    [InlineData("\"scheme\": \"rules\",", "", "scheme")]
    [InlineData("\"count\": 2", "\"count\": 0", "entries[0].count")]
    [InlineData("\"1/3\"", "\"1/0\"", "entries[0].score")]
    [InlineData("\"1/3\"", "\"0.2\"", "entries")]
    [InlineData("\"count\": 1", "\"count\": 1, \"colour\": 1", "entries[1].colour")]
    [InlineData("[ {", "[ null, {", "entries[0]")]
    [InlineData("{ \"format\"", "\"format\"", "")]
    public void A_ranking_with_a_fault_is_refused_where_it_stands(string from, string to, string path)
    {
        var read = PartJson.ReadRanking(Ranking.Replace(from, to, StringComparison.Ordinal));
        Assert.False(read.IsValid);
        Assert.Contains(path, read.Findings.Select(f => f.Path));
    }

    [Theory]
    [InlineData("\"places\": 1,", "", "places")]
    [InlineData("\"places\": 1", "\"places\": -1", "places")]
    [InlineData("\"code\": \"a\", ", "", "entries[0].code")]
    [InlineData("} ]", "}, { \"code\": \"a\", \"score\": \"0\" } ]", "entries")]
    [InlineData("partial-selection/1", "partial-ranking/1", "format")]
    public void A_selection_with_a_fault_is_refused_where_it_stands(string from, string to, string path)
    {
        var read = PartJson.ReadSelection(Selection.Replace(from, to, StringComparison.Ordinal));
        Assert.False(read.IsValid);
        Assert.Contains(path, read.Findings.Select(f => f.Path));
    }
}
