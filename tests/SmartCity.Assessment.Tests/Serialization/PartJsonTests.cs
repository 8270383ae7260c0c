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
    [InlineData("partial-ranking/1", "partial-ranking/2", "json.format", "format")]
    [InlineData("\"scheme\": \"rules\",", "", "json.required", "scheme")]
    [InlineData("\"rules\"", "\"\"", "parts.scheme", "scheme")]
    [InlineData("\"rules\"", "\" \"", "parts.scheme", "scheme")]
    [InlineData("\"count\": 2", "\"count\": 0", "parts.number", "entries[0].count")]
    [InlineData("\"count\": 2, ", "", "json.required", "entries[0].count")]
    [InlineData("\"count\": 2", "\"count\": 9223372036854775807", "parts.too-many", "entries")]
    [InlineData("\"1/3\"", "\"1/0\"", "parts.score", "entries[0].score")]
    [InlineData("\"1/3\"", "\"1/4\"", "parts.score", "entries[0].score")]
    [InlineData("\"1/3\"", "\"0.2\"", "parts.order", "entries[1].score")]
    [InlineData("\"1/3\"", "\"0.25\"", "parts.order", "entries[1].score")]
    [InlineData("\"count\": 1", "\"count\": 1, \"colour\": 1", "json.unknown-property", "entries[1].colour")]
    [InlineData("\"count\": 1", "\"count\": 1, \"code\": \"a\"", "json.not-here", "entries[1].code")]
    [InlineData("\"scheme\"", "\"places\": 1, \"scheme\"", "json.not-here", "places")]
    [InlineData("[ {", "[ null, {", "json.type", "entries[0]")]
    [InlineData("{ \"format\"", "\"format\"", "json.malformed", "")]
    public void A_ranking_with_a_fault_is_refused_where_it_stands(string from, string to, string code, string path)
    {
        var read = PartJson.ReadRanking(Ranking.Replace(from, to, StringComparison.Ordinal));
        Assert.False(read.IsValid);
        Assert.Contains((code, path), read.Findings.Select(f => (f.Code, f.Path)));
    }

    [Theory]
    [InlineData("\"places\": 1,", "", "json.required", "places")]
    [InlineData("\"places\": 1", "\"places\": -1", "parts.number", "places")]
    [InlineData("\"places\": 1", "\"places\": 0", "parts.number", "places")]
    [InlineData("\"rules\"", "\"\"", "parts.scheme", "scheme")]
    [InlineData("\"code\": \"a\", ", "", "code.empty", "entries[0].code")]
    [InlineData("\"code\"", "\"count\": 1, \"code\"", "json.not-here", "entries[0].count")]
    [InlineData("} ]", "}, { \"code\": \"a\", \"score\": \"1/3\" } ]", "candidates.duplicate", "entries")]
    [InlineData("} ]", "}, { \"code\": \"b\", \"score\": \"0\" } ]", "parts.beyond", "entries[1].score")]
    [InlineData("} ]", "}, { \"code\": \"b\", \"score\": \"1\" } ]", "parts.order", "entries[1].score")]
    [InlineData("} ]", "}, { \"code\": \"A\", \"score\": \"1/3\" } ]", "parts.order", "entries[1].score")]
    [InlineData("partial-selection/1", "partial-ranking/1", "json.format", "format")]
    public void A_selection_with_a_fault_is_refused_where_it_stands(string from, string to, string code, string path)
    {
        var read = PartJson.ReadSelection(Selection.Replace(from, to, StringComparison.Ordinal));
        Assert.False(read.IsValid);
        Assert.Contains((code, path), read.Findings.Select(f => (f.Code, f.Path)));
    }

    [Theory]
    [InlineData(9_998, true)]
    [InlineData(9_999, false)]
    public void A_score_longer_than_any_scheme_makes_is_refused_unread(int decimals, bool isRead)
    {
        var read = PartJson.ReadRanking(Ranking.Replace("1/3", "0." + new string('3', decimals), StringComparison.Ordinal));
        Assert.Equal(isRead ? [] : [("parts.score-long", "entries[0].score")], read.Findings.Select(f => (f.Code, f.Path)));
        Assert.Equal(isRead ? [] : ["A score of 10001 characters is longer than 10000.", "Skor sepanjang 10001 karakter melebihi 10000."],
            read.Findings.SelectMany(f => new[] { f.Text(Language.English), f.Text(Language.Indonesian) }));
    }

    [Fact]
    public void The_empty_part_is_written_and_read()
    {
        Assert.Equal(PartialSelection.Empty, PartJson.ReadSelection(PartJson.Write(PartialSelection.Empty)).Value);
        Assert.Equal(PartialRanking.Empty, PartJson.ReadRanking(PartJson.Write(PartialRanking.Empty)).Value);
    }
}
