using SmartCity.Assessment.Tests.Numbers;
using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>A better mark is never worse, and where everything counts it is better.</summary>
public sealed class ResponsivenessTests
{
    /// <summary>Every consensus, every aggregation, every rounding; only nothing in which less is better, and nobody whose value others decide.</summary>
    private static readonly Shape s_rising = new() { IsRising = true, HasRelative = false, GatesInTen = 2, HasMissingFacts = false };

    /// <summary>The mean of everybody's marks, weighted means of criteria, uncapped values, no rounding: here each mark counts.</summary>
    private static readonly Shape s_everyMarkCounts = new()
    {
        IsRising = true,
        HasRelative = false,
        HasRoundings = false,
        HasMissingFacts = false,
        GatesInTen = 2,
        HasCaps = false,
        ReadsPublished = false,
        Aggregations = [Aggregation.Mean],
        Values = [PlainValueKind.Identity, PlainValueKind.Linear],
        Consensus = [ConsensusKind.Mean],
    };

    [Fact]
    public void Raising_a_mark_puts_nobody_before_its_owner() => Claim.Holds(s_rising, atLeastPercent: 50, statement: (instance, random) =>
    {
        if (Raise(instance, random) is not var (raised, owner) || instance.Result() is not { } before || raised.Result() is not { } after)
        {
            return false;
        }

        var others = Comparable(before, owner).Where(d => after.Ranking.RankOf(owner).IsRanked).ToArray();
        Assert.All(others, d =>
        {
            Assert.True(Order(after.Ranking.RankOf, owner, d) >= Order(before.Ranking.RankOf, owner, d), $"{d} after the breaks");
            Assert.True(Order(after.Ranking.ScoreRankOf, owner, d) >= Order(before.Ranking.ScoreRankOf, owner, d), $"{d} by score");
        });
        return others.Length > 0;
    });

    [Fact]
    public void Raising_a_mark_turns_no_pass_into_a_fail() => Claim.Holds(
        s_rising with { GatesInTen = 10 }, atLeastPercent: 35, statement: (instance, random) =>
    {
        if (Raise(instance, random) is not var (raised, owner) || instance.Result() is not { } before || raised.Result() is not { } after)
        {
            return false;
        }

        var (verdicts, later) = (before.Screening.VerdictsOn(owner), after.Screening.VerdictsOn(owner));
        Assert.All(verdicts.Zip(later).Where(v => v.First.Outcome == GateOutcome.Passed), v => Assert.Equal(GateOutcome.Passed, v.Second.Outcome));
        Assert.True(!before.Ranking.RankOf(owner).IsRanked || after.Ranking.RankOf(owner).IsRanked);
        return verdicts.Any(v => v.Outcome == GateOutcome.Passed);
    });

    [Fact]
    public void Where_every_mark_counts_a_raised_one_parts_equals() => Claim.Holds(s_everyMarkCounts, atLeastPercent: 55, statement: (instance, random) =>
    {
        var (owner, twin) = (instance.Candidates[0].Code, instance.Candidates[^1].Code);
        var equals = instance.WithTwin(owner, twin);
        if (owner == twin || Raise(equals, random, owner) is not var (raised, _, mark) || equals.Result() is not { } before || raised.Result() is not { } after)
        {
            return false;
        }

        if (!CriteriaThatCount(before, owner).Contains(mark.Criterion) || !before.Ranking.RankOf(owner).IsRanked || !after.Ranking.RankOf(owner).IsRanked)
        {
            return false;
        }

        Assert.Equal(before.Ranking.ScoreRankOf(owner), before.Ranking.ScoreRankOf(twin));
        Assert.True(after.Scores[owner, "total"].Score > before.Scores[owner, "total"].Score);
        Assert.True(Order(after.Ranking.ScoreRankOf, owner, twin) > 0);
        Assert.True(Order(after.Ranking.RankOf, owner, twin) > 0);
        return true;
    });

    [Fact]
    public void Who_has_the_better_mark_from_everybody_is_not_behind() => Claim.Holds(s_rising, atLeastPercent: 35, statement: (instance, random) =>
    {
        var (better, worse) = (instance.Candidates[0].Code, instance.Candidates[^1].Code);
        var (dominated, lowered) = Lowered(instance.WithTwin(better, worse), worse, random);
        if (better == worse || dominated.Result() is not { } result || !result.Ranking.RankOf(worse).IsRanked)
        {
            return false;
        }

        Assert.True(result.Ranking.RankOf(better).IsRanked);
        Assert.True(Order(result.Ranking.RankOf, better, worse) >= 0);
        Assert.True(Order(result.Ranking.ScoreRankOf, better, worse) >= 0);
        Assert.False(result.Selection.DecisionOn(worse) == Decision.Selected && result.Selection.DecisionOn(better) != Decision.Selected);
        return lowered.Length > 0;
    });

    [Fact]
    public void Where_every_mark_counts_one_better_mark_is_enough() => Claim.Holds(s_everyMarkCounts, atLeastPercent: 50, statement: (instance, random) =>
    {
        var (better, worse) = (instance.Candidates[0].Code, instance.Candidates[^1].Code);
        var (dominated, lowered) = Lowered(instance.WithTwin(better, worse), worse, random);
        if (better == worse || dominated.Result() is not { } result || !result.Ranking.RankOf(worse).IsRanked)
        {
            return false;
        }

        var counts = lowered.Any(CriteriaThatCount(result, worse).Contains);
        Assert.Equal(counts ? 1 : 0, Order(result.Ranking.ScoreRankOf, better, worse));
        Assert.True(!counts || Order(result.Ranking.RankOf, better, worse) > 0);
        return counts;
    });

    [Fact]
    public void Points_lie_between_the_lowest_and_the_highest_mark() => Claim.Holds(
        new Shape { HasRoundings = false, HasMeasured = false }, atLeastPercent: 60, statement: (instance, _) =>
    {
        if (instance.Result() is not { } result)
        {
            return false;
        }

        // All but a trimmed sum, which is a sum.
        var cells = instance.Leaves.Where(l => !l.IsMeasured && (l.Consensus ?? instance.Consensus).Kind != ConsensusKind.TrimmedSum)
            .SelectMany(l => instance.Candidates.Select(c => result.Table[c.Code, l.Code]))
            .Where(c => c.State == CellState.Points).ToArray();
        Assert.All(cells, c => Assert.True(Exact.From(c.Lowest!.Value) <= c.Points && c.Points <= Exact.From(c.Highest!.Value)));
        return cells.Length > 0;
    });

    [Fact]
    public void A_mean_lies_between_its_lowest_and_its_highest_child() => Claim.Holds(
        new Shape
        {
            HasRoundings = false,
            HasMissingFacts = false,
            Aggregations = [Aggregation.Mean, Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Minimum],
        },
        atLeastPercent: 45, statement: (instance, _) =>
    {
        if (instance.Result() is not { } result)
        {
            return false;
        }

        var checkedNodes = 0;
        foreach (var branch in instance.Nodes.OfType<PlainBranch>())
        {
            foreach (var candidate in instance.Candidates.Select(c => c.Code).Where(c => result.Scores[c, branch.Code].State == ScoreState.Scored))
            {
                var children = branch.Children.Where(c => c.Weight > 0 && result.Scores[candidate, c.Node.Code].State == ScoreState.Scored)
                    .Select(c => result.Scores[candidate, c.Node.Code].Score.ToFraction()).ToArray();
                var (low, high, score) = (children.Min(), children.Max(), result.Scores[candidate, branch.Code].Score.ToFraction());
                if (branch.Aggregation == Aggregation.Geometric)
                {
                    (low, high) = (NaiveRounding.Round(low, branch.Quantised), NaiveRounding.Round(high, branch.Quantised));
                }

                Assert.True(low <= score && score <= high, $"{branch.Code} of {candidate}: {score} is not between {low} and {high}");
                checkedNodes += children.Distinct().Count() > 1 ? 1 : 0;
            }
        }

        return checkedNodes > 0;
    });

    [Fact]
    public void Who_fails_a_gate_is_excluded_whatever_else() => Claim.Holds(new Shape { GatesInTen = 10 }, atLeastPercent: 40, statement: (instance, _) =>
    {
        if (instance.Result() is not { } result)
        {
            return false;
        }

        foreach (var candidate in instance.Candidates.Select(c => c.Code))
        {
            var verdicts = result.Screening.VerdictsOn(candidate).Select(v => v.Outcome).ToArray();
            var fails = verdicts.Contains(GateOutcome.Failed);
            Assert.Equal(fails, result.Selection.DecisionOn(candidate) == Decision.Excluded);
            Assert.False(result.Ranking.RankOf(candidate).IsRanked && (fails || verdicts.Contains(GateOutcome.NotJudged)));
            Assert.Equal(result.Ranking.RankOf(candidate).IsRanked, result.Selection.DecisionOn(candidate) is not (Decision.Excluded or Decision.NotRankable));
        }

        return result.Standings.Any(s => s.Decision == Decision.Excluded);
    });

    private static (Instance Raised, string Owner, PlainMark Mark)? Raise(Instance instance, Random random, string? owner = null)
    {
        var marks = instance.MarksBelowTheTop().Where(m => (owner ?? m.Candidate) == m.Candidate).ToArray();
        if (marks.Length == 0)
        {
            return null;
        }

        var mark = random.Pick(marks);
        var leaf = (PlainLeaf)instance.Node(mark.Criterion);
        var steps = (int)((leaf.To - mark.Points) / leaf.Step);
        return (instance.With(mark, mark.Points + ((random.Next(steps) + 1) * leaf.Step)), mark.Candidate, mark);
    }

    private static (Instance Raised, string Owner)? Raise(Instance instance, Random random) =>
        Raise(instance, random, null) is var (raised, owner, _) ? (raised, owner) : null;

    private static (Instance Lowered, string[] Criteria) Lowered(Instance instance, string candidate, Random random)
    {
        var criteria = new List<string>();
        PlainMark Lower(PlainMark mark)
        {
            var leaf = (PlainLeaf)instance.Node(mark.Criterion);
            if (mark.Candidate != candidate || !mark.IsScored || mark.Points == leaf.From || random.Next(2) == 0)
            {
                return mark;
            }

            criteria.Add(leaf.Code);
            return mark with { Points = mark.Points - ((random.Next((int)((mark.Points - leaf.From) / leaf.Step)) + 1) * leaf.Step) };
        }

        return (instance with { Marks = [.. instance.Marks.Select(Lower)] }, [.. criteria]);
    }

    /// <summary>The criteria whose marks reach the total: a share above zero, and marks enough for points.</summary>
    private static HashSet<string> CriteriaThatCount(AssessmentResult result, string candidate) =>
        [.. result.Explain(candidate).Lines.Where(l => l.Share is { Sign: > 0 } && l.Points is not null).Select(l => l.Aspect.Code)];

    /// <summary>1 when the first is before the second, 0 when they are equals, −1 otherwise.</summary>
    private static int Order(Func<string, Rank> rankOf, string one, string other) => -rankOf(one).Value.CompareTo(rankOf(other).Value);

    /// <summary>Who is ranked in the same class.</summary>
    private static IEnumerable<string> Comparable(AssessmentResult result, string candidate) => !result.Ranking.RankOf(candidate).IsRanked
        ? []
        : result.Standings.Where(s => s.Rank.IsRanked && s.Class == result.Ranking.ClassOf(candidate)).Select(s => s.Candidate.Code).Where(d => d != candidate);
}
