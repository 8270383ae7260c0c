using System.Globalization;
using Xunit;
using static SmartCity.Assessment.Insight.Tests.Fairness.Rules.HandMade;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>Group C catches a planted fault, and passes what is without.</summary>
public sealed class RelationTests
{
    private const string Three = "k1: 9 3 / 2 4 / 8 7; places: 1";

    [Fact]
    public void C1_catches_ranks_that_depend_on_who_else_takes_part()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Independence, ByAll(Ranks), Three));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Independence, ByRow(Mean), Three));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Independence, ByAll(Ranks), "k1: 9 3 / 2 4; places: 1"));
    }

    [Fact]
    public void C1_catches_who_is_ranked_only_because_of_another() =>
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Independence, ByAll(marks => [.. marks.Select(r => marks.Count(Equals5) > 0 ? r.Average() : null)]), "k1: 5 / 6 / 7; places: 1"));

    [Fact]
    public void C1L_catches_places_for_those_above_the_average()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.LoserIndependence, Deciding((mean, all) => mean >= all.Average() ? Decision.Selected : Decision.NotSelected), "k1: 9 / 6 / 1; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.LoserIndependence, ByRow(Mean), "k1: 9 / 6 / 1; places: 1"));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.LoserIndependence, ByRow(Mean, places: null), "k1: 9 / 6 / 1; places: 1"));
    }

    [Fact]
    public void C1L_is_not_asked_of_a_scheme_without_places() => Assert.Equal(
        RuleFinding.NotApplicable, Find(FairnessRule.LoserIndependence, Procedure.Of(AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", Ten)))), "k1: 9 / 6; places: 1"));

    [Fact]
    public void C2_catches_ranks_that_copies_change()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.CloneInvariance, ByAll(Ranks), "k1: 2 8 8 / 6 5 8 / 9 7 5; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.CloneInvariance, ByRow(Mean), "k1: 2 8 8 / 6 5 8 / 9 7 5; places: 1"));
    }

    [Fact]
    public void C2_catches_a_copy_that_the_order_of_codes_separates() => Assert.Equal(
        RuleFinding.Violated, Find(FairnessRule.CloneInvariance, ByAll(marks => [.. marks.Select((r, i) => r.Average() - (i * 0.0000000001m))]), "k1: 2 / 6; places: 1"));

    [Fact]
    public void C3_catches_a_median_of_all_that_differs_from_both_groups()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Reinforcement, ByRow(Median), "k1: 10 2 8 / 10 6 8; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Reinforcement, ByRow(Mean), "k1: 10 2 8 / 10 6 8; places: 1"));
        Assert.Equal(RuleFinding.Vacuous, Find(FairnessRule.Reinforcement, ByRow(Median), "k1: 10 / 9; places: 1"));
    }

    [Fact]
    public void C4_catches_an_assessor_who_harms_whom_they_prefer()
    {
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Participation, ByRow(Median), "k1: 4 4 6 / 6 2 5; places: 1"));
        Assert.Equal(RuleFinding.Holds, Find(FairnessRule.Participation, ByRow(Mean), "k1: 4 4 6 / 6 2 5; places: 1"));
    }

    [Fact]
    public void C4_catches_weights_that_are_not_spread_anew()
    {
        // The second half of the panel shares one weight, however many they are; an assessor more takes away from what the others say.
        static decimal? Halves(decimal?[] row) => row.Length == 1 ? row[0] : (row[0] + row.Skip(1).Average()) / 2;
        Assert.Equal(RuleFinding.Violated, Find(FairnessRule.Participation, ByRow(Halves), "k1: 3 9 6 / 6 6 5; places: 1"));
    }

    [Theory]
    [InlineData("gateAtLeast", "k1: 4 2 / 3 3; k2: 0 1 / 1 0; class: a a; places: 1")]
    [InlineData("gateAtMost", "k1: 0 4 / 0 0; k2: 0 0 / 0 0; class: a a; places: 1")]
    public void C3_has_whoever_fails_a_gate_behind_whoever_is_ranked(string method, string contest) =>
        Assert.Equal(RuleFinding.Violated, OfMethod(FairnessRule.Reinforcement, method, contest));

    [Theory]
    [InlineData("gateAtLeast", "k1: 3 1 / 10 0; k2: 10 1 / 3 0; class: a a; places: 1")]
    [InlineData("gateAtMost", "k1: 3 5 / 0 4; k2: 5 5 / 8 4; class: a a; places: 1")]
    public void C4_has_whoever_fails_a_gate_behind_whoever_is_ranked(string method, string contest) =>
        Assert.Equal(RuleFinding.Violated, OfMethod(FairnessRule.Participation, method, contest));

    [Fact]
    public void A_candidate_without_marks_is_behind_nobody()
    {
        // Without the second assessor nobody has marked c1: nothing is said of it then, neither that it is worse.
        const string contest = "k1: - 1 / 0 2; places: 1";
        Assert.Equal(RuleFinding.Vacuous, OfMethod(FairnessRule.Reinforcement, "lowest", contest));
        Assert.Equal(RuleFinding.Vacuous, OfMethod(FairnessRule.Participation, "lowest", contest));
    }

    [Fact]
    public void Whoever_fails_a_gate_is_behind_nobody_of_another_class()
    {
        CandidateOutcome[] candidates = [new("c1", Decision.Selected, 1, rankingClass: "a"), new("c2", Decision.Excluded, rankingClass: "b"), new("c3", Decision.Excluded, rankingClass: "a"), new("c4", Decision.Excluded)];
        var outcome = ProcedureOutcome.Of(candidates);
        Assert.Equal([null, 1, 1], ((string[])["c2", "c3", "c4"]).Select(other => Relations.Between(outcome, "c1", other)));
        Assert.Equal([null, -1, -1], ((string[])["c2", "c3", "c4"]).Select(one => Relations.Between(outcome, one, "c1")));
    }

    [Fact]
    public void Who_is_no_longer_compared_stands_otherwise_than_before()
    {
        var (together, apart, renamed) = (Ranked("x x y"), Ranked("x z y"), Ranked("b b a"));
        Assert.Equal(RuleFinding.Violated, Relations.Unchanged(together, apart).Finding);
        Assert.Equal(RuleFinding.Violated, Relations.Unchanged(apart, together).Finding);
        Assert.Equal(RuleFinding.Holds, Relations.Unchanged(together, renamed).Finding);
        Assert.Equal(RuleFinding.Vacuous, Relations.Unchanged(together, apart, except: "c1").Finding);
        Assert.Contains("c1 and c2", Relations.Unchanged(together, apart).Why!.In(Language.English, string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public void C1_catches_who_is_compared_only_through_another()
    {
        // Each is ranked with those whose mark is a neighbour of theirs.
        static string ClassOf(IReadOnlyList<decimal> marks, decimal mark) => marks.Where(m => m >= mark).Order().TakeWhile((m, i) => m - mark <= i).Last().ToString(CultureInfo.InvariantCulture);
        var chained = Procedure.Of("chained", c => c == "k1" ? Ten : null, input =>
        {
            var marks = input.Candidates.ToDictionary(c => c.Code, c => input.ScoreSheets.First(s => s.Candidate == c.Code).MarkOn("k1").Value, StringComparer.Ordinal);
            var all = marks.Select(m => (m.Key, m.Value, Class: ClassOf([.. marks.Values], m.Value))).ToArray();
            return ProcedureOutcome.Of(all.Select(c => new CandidateOutcome(c.Key, Decision.Undecided, 1 + all.Count(o => o.Class == c.Class && o.Value > c.Value), rankingClass: c.Class)));
        });
        var check = Check(FairnessRule.Independence, chained, "k1: 5 / 6 / 7; places: 1");
        Assert.Equal(RuleFinding.Violated, check.Finding);
        Assert.Contains("compared", check.Witness!.ToString(), StringComparison.Ordinal);
    }

    private static ProcedureOutcome Ranked(string classes) => ProcedureOutcome.Of(classes.Split(' ').Select((c, i) => new CandidateOutcome($"c{i + 1}", Decision.Undecided, i + 1, rankingClass: c)));

    private static RuleFinding OfMethod(IFairnessRule rule, string method, string contest) =>
        RuleCheck.Run(rule, RankingMethod.All.Single(m => m.Code == method).On(BenchCase.Parse(contest))).Finding;

    private static bool Equals5(decimal?[] row) => row[0] == 5;
}
