using System.Globalization;
using Fractions;
using SmartCity.Assessment.Cli;
using SmartCity.Assessment.Tests.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>The shape of the Indonesian "100 Smart City" assessment of 2019: 165 regions, 25 places. The marks are made up from a seed.</summary>
public sealed class SmartCity2019Tests
{
    private static readonly GoldenCase s_case = GoldenCase.Example("smart-city-2019", SmartCity2019Generator.Files());

    /// <summary>The same marks under the same rules, with nothing corrected.</summary>
    private static readonly AssessmentResult s_asWritten = s_case.Result.Uncorrected!.Value;

    private static readonly ILookup<(string Candidate, string Criterion), (string Assessor, Fraction Mark)> s_marks =
        s_case.Rows("scores.csv").Where(r => r["state"] == "scored").ToLookup(r => (r["candidate"], r["criterion"]), r => (r["assessor"], Fraction.FromString(r["mark"], CultureInfo.InvariantCulture)));

    private static string[] Criteria => [.. s_case.Scheme.Tree.Criteria.Select(c => c.Code)];

    [Fact]
    public void Every_region_has_the_mean_of_the_means_of_its_corrected_marks()
    {
        Assert.Equal(7, Criteria.Length);
        Assert.Equal(165, s_case.Result.Standings.Count);
        var corrections = Criteria.ToDictionary(c => c, CorrectionsOn);
        Assert.All(s_case.Result.Standings, s => AssertScore(s, (criterion, assessor) => corrections[criterion][assessor]));
    }

    [Fact]
    public void As_written_every_region_has_the_mean_of_the_means_of_its_marks()
    {
        Assert.Equal(165, s_asWritten.Standings.Count);
        Assert.All(s_asWritten.Standings, s => AssertScore(s, (_, _) => Fraction.Zero));
    }

    /// <summary>Nothing is left to explain by an assessor: what corrected marks differ from their regions' points sums to zero for each, and so do the corrections. One solution alone does that.</summary>
    [Fact]
    public void Corrections_solve_the_normal_equations_exactly()
    {
        foreach (var criterion in Criteria)
        {
            var corrections = CorrectionsOn(criterion);
            Assert.Equal(20, corrections.Count);
            Assert.Equal(Fraction.Zero, Sum(corrections.Values));
            var left = corrections.Keys.ToDictionary(a => a, _ => Fraction.Zero);
            foreach (var region in s_marks.Where(m => m.Key.Criterion == criterion))
            {
                var points = Sum(region.Select(m => m.Mark + corrections[m.Assessor])) / region.Count();
                foreach (var (assessor, mark) in region)
                {
                    left[assessor] += mark + corrections[assessor] - points;
                }
            }

            Assert.All(left.Values, l => Assert.Equal(Fraction.Zero, l));
        }
    }

    [Fact]
    public void Every_criterion_is_incomplete_connected_and_without_a_weak_link()
    {
        Assert.Equal(7, s_case.Result.Table.Calibrated.Criteria.Count);
        Assert.All(s_case.Result.Table.Calibrated.Criteria, c =>
        {
            Assert.Equal((CalibrationKind.Additive, false, true), (c.Applied, c.Design.IsComplete, c.Design.IsConnected));
            Assert.Empty(c.Design.Bridges);
            Assert.Empty(c.Design.FewMarks);
        });
        Assert.Empty(s_case.Result.Findings);
    }

    [Fact]
    public void Assessors_are_up_to_a_point_harsher_or_milder_and_found_to_be_so()
    {
        var security = s_case.Result.Table.Calibrated.On("security")!.Corrections.ToDictionary(c => c.Assessor.Code, c => c.Points!.Value.ToString(Rounding.HalfUp(4)));
        Assert.Equal(("0.8300", "-1.1396"), (security["technology-agency-4"], security["ministry-home-3"]));
    }

    [Fact]
    public void Twenty_five_are_taken_five_are_in_reserve_and_33_fail_the_pass_mark()
    {
        AssertDecisions(s_case.Result, (25, 5, 33, 102), "6.4980", "6.4283");
        AssertDecisions(s_asWritten, (25, 5, 32, 103), "6.4401", "6.4171");
    }

    [Fact]
    public void Three_enter_the_selection_because_of_the_corrections_and_three_leave_it()
    {
        Assert.Equal(127, s_case.Result.Moves.Count);
        Assert.Equal(["region-011", "region-023", "region-105"], s_case.Result.Moves.Where(m => m.Entered).Select(m => m.Candidate.Code));
        Assert.Equal(["region-114", "region-016", "region-130"], s_case.Result.Moves.Where(m => m.Left).Select(m => m.Candidate.Code));
    }

    [Fact]
    public void A_region_that_would_be_sixteenth_as_written_is_excluded_by_its_security()
    {
        var region = Standing(s_asWritten, "region-030");
        Assert.Equal(("6.6722", Decision.Excluded, false), (region.Published, region.Decision, region.Rank.IsRanked));
        Assert.Equal(["min-security", "security", "3.4375", "4"], Assert.Single(region.Reasons).Arguments);
        Assert.Equal(15, s_asWritten.Standings.Count(s => s.Rank.IsRanked && s.Total.Score > region.Total.Score));
        Assert.Equal(Decision.Excluded, s_case.StandingOf("region-030").Decision);
    }

    [Fact]
    public void Exactly_the_pass_mark_passes_as_written_and_fails_where_it_came_of_a_mild_panel()
    {
        Assert.Equal("4", s_asWritten.Scores["region-161", "security"].Score.ToString());
        Assert.Equal(GateOutcome.Passed, Assert.Single(s_asWritten.Screening.VerdictsOn("region-161")).Outcome);
        Assert.True(Standing(s_asWritten, "region-161").Rank.IsRanked);

        var line = Assert.Single(s_case.Result.Explain("region-161").Lines, l => l.Aspect.Code == "security");
        Assert.Equal(("4", "3.9542"), (line.RawPoints.ToString(), line.Points!.Value.ToString(Rounding.HalfUp(4))));
        Assert.Equal(GateOutcome.Failed, Assert.Single(s_case.Result.Screening.VerdictsOn("region-161")).Outcome);
    }

    [Fact]
    public void Six_pairs_of_equals_as_written_are_separated_by_commitment()
    {
        Assert.Equal(6, s_asWritten.Ranking.Ties.Count);
        Assert.All(s_asWritten.Ranking.Ties, t => Assert.Equal(2, t.Candidates.Count));
        Assert.All(s_asWritten.Ranking.Ties, t => Assert.Equal("commitment", t.Between(t.Candidates[0], t.Candidates[1])!.On));
        Assert.DoesNotContain(s_asWritten.Ranking.Ties, t => t.Remains);
        Assert.Empty(s_case.Result.Ranking.Ties);
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
    public void The_scheme_differs_from_the_preset_by_the_facts_that_its_candidates_carry_and_by_its_calibration()
    {
        var (preset, example) = (Preset.SmartCity2019, s_case.Scheme);
        Assert.Empty(preset.Facts);
        Assert.Equal(["appliedOn", "province", "sizeClass"], example.Facts.Select(f => f.Name));
        Assert.Equal((Calibration.None, Calibration.Additive), (preset.Calibration, example.Calibration));
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

    private static void AssertScore(Standing standing, Func<string, string, Fraction> correction)
    {
        var mean = Sum(Criteria.Select(c => s_marks[(standing.Candidate.Code, c)].ToArray() is var marks ? Sum(marks.Select(m => m.Mark + correction(c, m.Assessor))) / marks.Length : default)) / Criteria.Length;
        Assert.Equal((mean.Numerator, mean.Denominator), (standing.Total.Score.Numerator, standing.Total.Score.Denominator));
    }

    private static void AssertDecisions(AssessmentResult result, (int Selected, int Reserve, int Excluded, int NotSelected) expected, params string[] atTheCut)
    {
        var decisions = result.Standings.CountBy(s => s.Decision).ToDictionary();
        Assert.Equal(expected, (decisions[Decision.Selected], decisions[Decision.Reserve], decisions[Decision.Excluded], decisions[Decision.NotSelected]));
        Assert.Equal(atTheCut, result.Standings.Skip(24).Take(2).Select(s => s.Published));
        Assert.All(
            result.Standings.Where(s => s.Decision == Decision.Excluded),
            s => Assert.Equal(["gate.too-low"], s.Reasons.Select(r => r.Code)));
    }

    private static Standing Standing(AssessmentResult result, string candidate) => Assert.Single(result.Standings, s => s.Candidate.Code == candidate);

    private static Dictionary<string, Fraction> CorrectionsOn(string criterion) => s_case.Result.Table.Calibrated.On(criterion)!.Corrections
        .ToDictionary(c => c.Assessor.Code, c => new Fraction(c.Points!.Value.Numerator, c.Points.Value.Denominator));

    private static Fraction Sum(IEnumerable<Fraction> fractions) => fractions.Aggregate(Fraction.Zero, (sum, one) => sum + one);
}
