using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>Points in another unit, with another zero: y → αy + β for marks, rubrics, goalposts and pass marks alike.</summary>
public sealed class ScaleTests
{
    // A sum of marks moves by β times their number, so that sums are no part of this.
    private static readonly ConsensusKind[] s_meanLike =
        [ConsensusKind.Mean, ConsensusKind.WeightedMean, ConsensusKind.Median, ConsensusKind.TrimmedMean, ConsensusKind.Highest, ConsensusKind.Lowest];

    [Fact]
    public void A_mean_of_points_moves_with_the_scale_and_nobody_changes_place() => Claim.Holds(
        new Shape
        {
            Aggregations = [Aggregation.Mean],
            Values = [PlainValueKind.Identity],
            Consensus = s_meanLike,
            HasRelative = false,
            HasRoundings = false,
            ReadsPublished = false,
        },
        atLeastPercent: 85, statement: (instance, random) =>
    {
        var (times, plus) = (random.Pick([0.5m, 2m, 3m, 10m]), random.Pick([-3m, 0m, 0.5m, 7m]));
        var moved = Moved(instance, times, plus);
        moved = moved with { Gates = [.. moved.Gates.Select(g => g with { At = (times * g.At) + plus })] };
        var (before, after) = (instance.Result(), moved.Result());
        Assert.Equal(before is null, after is null);
        Assert.All(before is null ? [] : instance.Candidates.Select(c => c.Code), c =>
        {
            Assert.Equal(before!.Ranking.RankOf(c), after!.Ranking.RankOf(c));
            Assert.Equal(before.Selection.DecisionOn(c), after.Selection.DecisionOn(c));
            Assert.All(instance.Nodes.Where(n => before.Scores[c, n.Code].State == ScoreState.Scored), n =>
                Assert.Equal((times * before.Scores[c, n.Code].Score.ToFraction()) + plus, after.Scores[c, n.Code].Score.ToFraction()));
        });
        return before is not null;
    });

    [Fact]
    public void Values_between_goalposts_that_move_along_stay_what_they_are() => Claim.Holds(
        new Shape { Values = [PlainValueKind.Linear, PlainValueKind.Piecewise, PlainValueKind.Logarithmic], Consensus = s_meanLike, HasRoundings = false },
        atLeastPercent: 70, statement: (instance, random) =>
    {
        // Ratios and logarithms know a unit but no zero of their own choice.
        var haveZeros = instance.Leaves.All(l => l.Value.Kind is PlainValueKind.Linear or PlainValueKind.Piecewise or PlainValueKind.MinMax);
        var plus = haveZeros ? random.Pick([-3m, 0.5m, 7m]) : 0;
        var times = random.Pick([0.5m, 2m, 3m]);
        var moved = Moved(instance, times, plus);
        moved = moved with { Gates = [.. moved.Gates.Select(g => g.Reading == Reading.Points ? g with { At = (times * g.At) + plus } : g)] };
        return Same.Standings(instance, moved);
    });

    private static Instance Moved(Instance instance, decimal times, decimal plus)
    {
        decimal To(decimal points) => (times * points) + plus;
        return instance with
        {
            Root = instance.Root.Changed(leaf => leaf with
            {
                From = To(leaf.From),
                To = To(leaf.To),
                Step = times * leaf.Step,
                Value = leaf.Value with
                {
                    Worst = To(leaf.Value.Worst),
                    Best = To(leaf.Value.Best),
                    Knots = [.. leaf.Value.Knots.Select(k => (To(k.Points), k.Value))],
                },
            }),
            Marks = [.. instance.Marks.Select(m => m.IsScored ? m with { Points = To(m.Points) } : m)],
            Candidates = [.. instance.Candidates.Select(c => c with
            {
                Measured = [.. c.Measured.Select(m => m.State == MeasurementState.Measured ? m with { Points = To(m.Points) } : m)],
            })],
        };
    }
}
