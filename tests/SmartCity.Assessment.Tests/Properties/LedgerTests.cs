using Fractions;
using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>The ledger adds up, exactly, with roundings anywhere and everywhere.</summary>
public sealed class LedgerTests
{
    private static readonly RoundingStage[] s_insideCriteria = [RoundingStage.Consensus, RoundingStage.Value];

    private static readonly Shape s_everything = new() { GatesInTen = 2, HasMissingFacts = false };

    private static readonly Shape s_mostlyAdditive = s_everything with
    {
        Aggregations = [Aggregation.Mean, Aggregation.Mean, Aggregation.Sum, Aggregation.Sum, Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Minimum],
    };

    private static readonly Shape s_additive = s_everything with { Aggregations = [Aggregation.Mean, Aggregation.Mean, Aggregation.Sum] };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_criteria_bring_and_what_roundings_do_is_the_total(bool roundsEverywhere) => Claim.Holds(
        s_additive with { RoundsEverywhere = roundsEverywhere }, atLeastPercent: 75, statement: (instance, _) =>
        EachScored(instance, (result, explanation) =>
        {
            Assert.True(explanation.IsAdditive);
            var brought = Sum(explanation.Lines.Where(l => l.Aspect is Criterion).Select(l => l.Contribution));
            var rounded = Sum(explanation.Remainders.Where(r => !s_insideCriteria.Contains(r.Stage)).Select(r => (Exact?)r.Amount));
            Assert.Equal(result.Scores[explanation.Candidate.Code, "total"].Score.ToFraction(), brought + rounded);
            return true;
        }));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_the_children_bring_is_what_their_aspect_brings(bool roundsEverywhere) => Claim.Holds(
        s_mostlyAdditive with { RoundsEverywhere = roundsEverywhere }, atLeastPercent: 35, statement: (instance, _) =>
        EachScored(instance, (_, explanation) =>
        {
            var additive = explanation.Lines
                .Where(l => l.Aspect is CompositeAspect { Aggregation: Aggregation.Mean or Aggregation.Sum } && l.Contribution is not null).ToArray();
            foreach (var line in additive)
            {
                var children = ((CompositeAspect)line.Aspect).Children.Select(c => c.Aspect.Code).ToArray();
                var brought = Sum(explanation.Lines.Where(l => children.Contains(l.Aspect.Code)).Select(l => l.Contribution));
                bool IsHere(Remainder r) => r.Stage == RoundingStage.Contribution
                    ? children.Contains(r.Aspect.Code)
                    : r.Stage is RoundingStage.Aspect or RoundingStage.Total && r.Aspect.Code == line.Aspect.Code;
                var rounded = Sum(explanation.Remainders.Where(IsHere).Select(r => (Exact?)r.Amount));
                Assert.Equal(line.Contribution!.Value.ToFraction(), brought + rounded);
            }

            return additive.Length > 0;
        }));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_marks_bring_is_what_their_criterion_brings(bool roundsEverywhere) => Claim.Holds(
        s_mostlyAdditive with { RoundsEverywhere = roundsEverywhere }, atLeastPercent: 35, statement: (instance, _) =>
        EachScored(instance, (_, explanation) =>
        {
            // A measured criterion brings its share of its value, and has no marks to be taken apart into.
            var criteria = explanation.Lines.Where(l => l.Aspect is Criterion && l.Contribution is not null).ToArray();
            Assert.All(criteria, line => Assert.Equal(line.Contribution!.Value.ToFraction(), line.Share!.Value.ToFraction() * line.Score.Score.ToFraction()));
            var marked = criteria.Where(l => l.Aspect is Criterion { Source: CriterionSource.Marked }).ToArray();
            Assert.All(marked, line =>
            {
                bool IsInside(Remainder r) => s_insideCriteria.Contains(r.Stage) && r.Aspect.Code == line.Aspect.Code;
                var rounded = Sum(explanation.Remainders.Where(IsInside).Select(r => (Exact?)r.Amount));
                Assert.Equal(line.Contribution!.Value.ToFraction(), Sum(line.Marks.Select(m => m.Contribution)) + Sum([line.Constant]) + rounded);
            });
            return marked.Length > 0;
        }));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_gap_to_the_last_place_is_the_sum_of_its_lines(bool roundsEverywhere) => Claim.Holds(
        s_additive with { RoundsEverywhere = roundsEverywhere }, atLeastPercent: 50, statement: (instance, _) =>
        EachScored(instance, (result, explanation) =>
        {
            var own = result.Scores[explanation.Candidate.Code, "total"].Score.ToFraction();
            Assert.All(explanation.Gaps, gap =>
            {
                Assert.Equal(own - result.Scores[gap.LastSelected.Code, "total"].Score.ToFraction(), gap.Difference.ToFraction());
                Assert.Equal(gap.Difference.ToFraction(), Sum(gap.Lines.Select(l => l.Difference)) + gap.Roundings!.Value.ToFraction());
                Assert.Equal(instance.Leaves.Select(l => l.Code), gap.Lines.Select(l => l.Criterion.Code));
            });
            var last = result.Selection.Classes.Where(c => c.Class == result.Ranking.ClassOf(explanation.Candidate.Code)).SelectMany(c => c.LastSelected);
            Assert.Equal(last, explanation.Gaps.Select(g => g.LastSelected));
            return explanation.Gaps.Any(g => g.LastSelected != explanation.Candidate);
        }));

    [Fact]
    public void Only_means_and_sums_are_additive_and_shares_end_where_they_do() => Claim.Holds(s_everything, atLeastPercent: 55, statement: (instance, _) =>
    {
        if (instance.Result() is not { } result)
        {
            return false;
        }

        foreach (var candidate in instance.Candidates.Select(c => c.Code))
        {
            var explanation = result.Explain(candidate);
            bool IsScored(string node) => result.Scores[candidate, node].State == ScoreState.Scored;
            bool IsAdditive(PlainBranch branch) => branch.Aggregation is Aggregation.Mean or Aggregation.Sum;
            Assert.Equal(IsScored("total") && instance.Nodes.OfType<PlainBranch>().All(IsAdditive), explanation.IsAdditive);
            Assert.Equal(instance.Nodes.Select(n => n.Code), explanation.Lines.Select(l => l.Aspect.Code));
            Assert.All(explanation.Lines, line =>
            {
                var above = instance.Above(line.Aspect.Code).ToArray();
                Assert.Equal(above.Length, line.Depth);
                Assert.Equal(IsScored(line.Aspect.Code) && above.All(b => IsAdditive(b) && IsScored(b.Code)), line.Share is not null);
                Assert.Equal(line.Share is not null, line.Contribution is not null);
            });
        }

        return instance.Nodes.OfType<PlainBranch>().Any(b => b.Aggregation is not (Aggregation.Mean or Aggregation.Sum));
    });

    private static bool EachScored(Instance instance, Func<AssessmentResult, Explanation, bool> statement)
    {
        if (instance.Result() is not { } result)
        {
            return false;
        }

        return instance.Candidates.Where(c => result.Scores[c.Code, "total"].State == ScoreState.Scored)
            .Select(c => statement(result, result.Explain(c.Code))).ToArray().Contains(true);
    }

    private static Fraction Sum(IEnumerable<Exact?> amounts) =>
        amounts.Aggregate(Fraction.Zero, (sum, amount) => amount is { } known ? sum + known.ToFraction() : sum);
}
