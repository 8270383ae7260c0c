using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Human development index 2021 (UNDP, Human Development Report 2021-22): 191 countries.</summary>
public sealed class HumanDevelopment2021Tests
{
    private static readonly GoldenCase s_case = GoldenCase.Example("hdi-2021");

    [Fact]
    public void Every_country_has_its_published_index()
    {
        var rows = s_case.Rows("table.csv");
        Assert.Equal(191, rows.Count);
        Assert.Equal(
            rows.Select(r => (r["candidate"], r["hdi"].PadRight("0.000".Length, '0'))),
            rows.Select(r => (r["candidate"], s_case.StandingOf(r["candidate"]).Published)));
        Assert.DoesNotContain(s_case.Result.Findings, f => f.Code == "declared.differs");
    }

    [Fact]
    public void Every_country_has_its_published_group_and_rank()
    {
        var rows = s_case.Rows("candidates.csv");
        Assert.Equal(191, rows.Count);
        Assert.Equal(
            rows.Select(r => (r["code"], r["publishedGroup"], r["publishedRank"])),
            rows.Select(r => (r["code"], s_case.StandingOf(r["code"]).Band!.Code, s_case.StandingOf(r["code"]).Rank.ToString())));
    }

    [Fact]
    public void Twenty_three_groups_share_a_published_index_and_a_rank()
    {
        Assert.Equal(23, s_case.Result.Ranking.Ties.Count);
        Assert.All(s_case.Result.Ranking.Ties, t => Assert.Single(t.Candidates.Select(c => s_case.StandingOf(c.Code).Published).Distinct()));
        Assert.All(s_case.Result.Ranking.Ties, t => Assert.Single(t.Candidates.Select(c => s_case.Result.Ranking.RankOf(c.Code)).Distinct()));
    }

    [Fact]
    public void By_the_exact_index_no_two_countries_are_equal()
    {
        var exact = s_case.Under(s_case.SchemeText.Replace("\"by\": \"published\"", "\"by\": \"exact\"", StringComparison.Ordinal));
        Assert.Equal(Reading.Exact, exact.Scheme.Ranking.By);
        Assert.Empty(exact.Result.Ranking.Ties);
    }

    [Theory]
    [InlineData("health", 1)]
    [InlineData("expectedYears", 13)]
    [InlineData("meanYears", 0)]
    [InlineData("gniPerCapitaPpp", 5)]
    public void A_country_above_a_goalpost_counts_as_at_it(string node, int countries) =>
        Assert.Equal(countries, s_case.Result.Standings.Count(s => s_case.Result.Scores[s.Candidate.Code, node].Score == Exact.From(1)));

    [Fact]
    public void The_result_says_which_figures_are_irrational() =>
        Assert.Equal(["hdi: halfEven(12)", "gniPerCapitaPpp: halfEven(12)"], s_case.Result.Quantised);

    [Fact]
    public void A_country_published_exactly_on_an_edge_is_in_the_upper_group()
    {
        var thailand = s_case.StandingOf("THA");
        Assert.Equal(("0.800", "Very High"), (thailand.Published, thailand.Band!.Code));
    }

    [Fact]
    public void Without_places_nobody_is_selected() =>
        Assert.All(s_case.Result.Standings, s => Assert.Equal(Decision.Undecided, s.Decision));
}
