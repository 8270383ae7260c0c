using Fractions;
using SmartCity.Assessment.Cli;
using SmartCity.Assessment.Tests.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>The shape of the Indonesian "100 Smart City" assessment of 2019: 165 regions, 25 places. The marks are made up from a seed.</summary>
public sealed class SmartCity2019Tests
{
    private static readonly GoldenCase s_case = GoldenCase.Example("smart-city-2019", SmartCity2019Generator.Files());

    [Fact]
    public void Every_region_has_the_mean_of_the_means_of_its_marks()
    {
        var marks = s_case.Rows("scores.csv").Where(r => r["state"] == "scored").ToLookup(r => (r["candidate"], r["criterion"]), r => Fraction.FromString(r["mark"], System.Globalization.CultureInfo.InvariantCulture));
        var criteria = s_case.Scheme.Tree.Criteria.Select(c => c.Code).ToArray();
        Assert.Equal(7, criteria.Length);
        Assert.Equal(165, s_case.Result.Standings.Count);
        foreach (var standing in s_case.Result.Standings)
        {
            var mean = criteria.Select(c => marks[(standing.Candidate.Code, c)].ToArray()).Select(m => m.Aggregate(Fraction.Zero, (sum, one) => sum + one) / m.Length)
                .Aggregate(Fraction.Zero, (sum, one) => sum + one) / criteria.Length;
            Assert.Equal((mean.Numerator, mean.Denominator), (standing.Total.Score.Numerator, standing.Total.Score.Denominator));
        }
    }

    [Fact]
    public void Twenty_five_are_taken_five_are_in_reserve_and_32_fail_the_pass_mark()
    {
        var decisions = s_case.Result.Standings.CountBy(s => s.Decision).ToDictionary();
        Assert.Equal((25, 5, 32, 103), (decisions[Decision.Selected], decisions[Decision.Reserve], decisions[Decision.Excluded], decisions[Decision.NotSelected]));
        Assert.Equal(["6.4401", "6.4171"], s_case.Result.Standings.Skip(24).Take(2).Select(s => s.Published));
        Assert.All(
            s_case.Result.Standings.Where(s => s.Decision == Decision.Excluded),
            s => Assert.Equal(["gate.too-low"], s.Reasons.Select(r => r.Code)));
    }

    [Fact]
    public void A_region_that_would_be_sixteenth_is_excluded_by_its_security()
    {
        var region = s_case.StandingOf("region-030");
        Assert.Equal(("6.6722", Decision.Excluded, false), (region.Published, region.Decision, region.Rank.IsRanked));
        Assert.Equal(["min-security", "security", "3.4375", "4"], Assert.Single(region.Reasons).Arguments);
        Assert.Equal(15, s_case.Result.Standings.Count(s => s.Rank.IsRanked && s.Total.Score > region.Total.Score));
    }

    [Fact]
    public void Exactly_the_pass_mark_passes()
    {
        Assert.Equal("4", s_case.Result.Scores["region-161", "security"].Score.ToString());
        Assert.Equal(GateOutcome.Passed, Assert.Single(s_case.Result.Screening.VerdictsOn("region-161")).Outcome);
        Assert.True(s_case.StandingOf("region-161").Rank.IsRanked);
    }

    [Fact]
    public void Six_pairs_of_equals_are_separated_by_commitment()
    {
        Assert.Equal(6, s_case.Result.Ranking.Ties.Count);
        Assert.All(s_case.Result.Ranking.Ties, t => Assert.Equal(2, t.Candidates.Count));
        Assert.All(s_case.Result.Ranking.Ties, t => Assert.Equal("commitment", t.Between(t.Candidates[0], t.Candidates[1])!.On));
        Assert.DoesNotContain(s_case.Result.Ranking.Ties, t => t.Remains);
    }

    [Fact]
    public void Everything_says_that_it_is_an_illustration()
    {
        Assert.True(s_case.Scheme.IsIllustrative);
        using var line = new CommandLine();
        line.Run("example", "smart-city-2019", "--out", "in");
        line.Run("assess", "in", "--out", "out");
        line.Run("assess", "in", "--out", "out", "--format", "table");
        string TextOf(string file) => File.ReadAllText(Path.Combine(line.Folder, "out", file));
        Assert.True(ResultJson.Read(TextOf("result.json")).Value.IsIllustrative);
        Assert.Contains("ILLUSTRATIVE", TextOf("result.txt"), StringComparison.Ordinal);
        Assert.Contains("ILLUSTRATIVE", TextOf("minutes.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_scheme_differs_from_the_preset_by_the_facts_that_its_candidates_carry()
    {
        var (preset, example) = (Preset.SmartCity2019, s_case.Scheme);
        Assert.Empty(preset.Facts);
        Assert.Equal(["appliedOn", "province", "sizeClass"], example.Facts.Select(f => f.Name));
        Assert.Equal((preset.Code, preset.Names, preset.IsIllustrative), (example.Code, example.Names, example.IsIllustrative));
        Assert.Equal(preset.Tree.Aspects, example.Tree.Aspects);
        Assert.Equal(preset.Tree.Rounding, example.Tree.Rounding);
        Assert.Equal((preset.Consensus, preset.Conflicts), (example.Consensus, example.Conflicts));
        Assert.Equal(preset.Gates, example.Gates);
        Assert.Equal((preset.Ranking, preset.Quota, preset.Bands), (example.Ranking, example.Quota, example.Bands));
    }

    [Theory]
    [InlineData("\"budget\", \"names\": { \"id\": \"Anggaran\"", "\"budget\", \"names\": { \"id\": \"Dana\"")]
    [InlineData("\"Budget\" }, \"weight\": \"1\"", "\"Budget\" }, \"weight\": \"2\"")]
    [InlineData("\"to\": \"10\"", "\"to\": \"20\"")]
    public void A_name_a_weight_or_a_rubric_that_changes_is_seen(string from, string to)
    {
        Assert.Contains(from, s_case.SchemeText, StringComparison.Ordinal);
        Assert.NotEqual(Preset.SmartCity2019.Tree.Aspects, SchemeJson.Read(s_case.SchemeText.Replace(from, to, StringComparison.Ordinal)).Value.Tree.Aspects);
    }
}
