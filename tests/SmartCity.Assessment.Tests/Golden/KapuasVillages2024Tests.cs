using System.Numerics;
using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Village development index of the regency of Kapuas 2024 (Ministry of villages of Indonesia): 214 villages.</summary>
public sealed class KapuasVillages2024Tests
{
    private static readonly GoldenCase s_case = GoldenCase.Example("kapuas-villages-2024");

    [Fact]
    public void Every_village_has_its_published_index()
    {
        var rows = s_case.Rows("table.csv");
        Assert.Equal(214, rows.Count);
        Assert.Equal(
            rows.Select(r => (r["candidate"], r["idm"].PadRight("0.0000".Length, '0'))),
            rows.Select(r => (r["candidate"], s_case.StandingOf(r["candidate"]).Published)));
        Assert.DoesNotContain(s_case.Result.Findings, f => f.Code == "declared.differs");
    }

    [Fact]
    public void Every_village_has_the_exact_mean_of_its_three_shares()
    {
        foreach (var row in s_case.Rows("table.csv"))
        {
            // social/175, economic/60 and environment/15 over three.
            BigInteger above = (12 * Whole(row["social"])) + (35 * Whole(row["economic"])) + (140 * Whole(row["environment"]));
            var score = s_case.StandingOf(row["candidate"]).Total.Score;
            Assert.Equal(above * score.Denominator, score.Numerator * 6300);
        }
    }

    [Fact]
    public void Every_village_has_its_published_band()
    {
        var rows = s_case.Rows("candidates.csv");
        Assert.Equal(214, rows.Count);
        Assert.Equal(
            rows.Select(r => (r["code"], r["publishedBand"])),
            rows.Select(r => (r["code"], s_case.StandingOf(r["code"]).Band!.Code)));
    }

    [Fact]
    public void The_best_25_are_taken()
    {
        var published = s_case.Rows("table.csv").Select(r => (Code: r["candidate"], Index: Exact.TryParse(r["idm"], out var index) ? index : default))
            .OrderByDescending(v => v.Index).ToArray();
        Assert.True(published[24].Index > published[25].Index);
        Assert.Equal(
            published[..25].Select(v => v.Code).Order(StringComparer.Ordinal),
            s_case.Result.Standings.Where(s => s.Decision == Decision.Selected).Select(s => s.Candidate.Code).Order(StringComparer.Ordinal));
        Assert.Equal(189, s_case.Result.Standings.Count(s => s.Decision == Decision.NotSelected));
        Assert.Equal((25, 25, 0), (s_case.Result.Selection.Classes[0].Places, s_case.Result.Selection.Classes[0].Taken, s_case.Result.Selection.Classes[0].Left));
    }

    [Fact]
    public void A_village_just_below_an_edge_is_published_on_it_and_in_the_same_band_by_either_reading()
    {
        var village = s_case.StandingOf("6203092012");
        Assert.Equal("LAHEI MANGKUTUP", village.Candidate.Name);
        Assert.Equal((539, 900), ((int)village.Total.Score.Numerator, (int)village.Total.Score.Denominator));
        Assert.Equal(("0.5989", "TERTINGGAL"), (village.Published, village.Band!.Code));

        var byPublished = s_case.Under(s_case.SchemeText.Replace("\"read\": \"exact\"", "\"read\": \"published\"", StringComparison.Ordinal));
        Assert.Equal(Reading.Published, byPublished.Scheme.Bands!.Reading);
        Assert.Equal(Bands(s_case), Bands(byPublished));
    }

    [Fact]
    public void Seventeen_groups_are_exactly_equal_and_nobody_is_separated_by_code_or_name()
    {
        Assert.Equal(17, s_case.Result.Ranking.Ties.Count);
        Assert.All(s_case.Result.Ranking.Ties, t => Assert.Single(t.Candidates.Select(c => s_case.Result.Ranking.RankOf(c.Code)).Distinct()));
        Assert.Equal(2, s_case.Result.Standings.Count(s => s.Candidate.Name == "SIDOMULYO"));
    }

    private static int Whole(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string Code, string? Band)> Bands(GoldenCase golden) =>
        golden.Result.Standings.Select(s => (s.Candidate.Code, s.Band?.Code));
}
