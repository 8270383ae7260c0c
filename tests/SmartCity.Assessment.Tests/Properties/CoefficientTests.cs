using Fractions;
using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>By what each mark is multiplied on its way into the points.</summary>
public sealed class CoefficientTests
{
    private static readonly Shape s_marked = new() { HasMeasured = false, HasMissingFacts = false };

    [Fact]
    public void Coefficients_times_marks_make_the_points() => Claim.Holds(s_marked, atLeastPercent: 70, statement: (instance, _) =>
        EachCell(instance, (leaf, line) =>
        {
            var sum = Sum(line.Marks.Where(m => m.Read is not null).Select(m => m.Coefficient.ToFraction() * m.Read!.Value));
            Assert.Equal(NaiveScores.Rounded(sum, leaf.Roundings.Consensus ?? instance.Roundings.Consensus), line.Points!.Value.ToFraction());
            var ofMarks = leaf.Roundings.Mark ?? instance.Roundings.Mark;
            Assert.All(line.Marks, m => Assert.Equal(m.State == MarkState.Scored ? NaiveScores.Rounded(m.Written!.Value, ofMarks) : null, (Fraction?)m.Read));
            return true;
        }));

    [Fact]
    public void Coefficients_sum_to_one_in_everything_but_a_sum() => Claim.Holds(s_marked, atLeastPercent: 60, statement: (instance, _) =>
        EachCell(instance, (leaf, line) =>
        {
            if (ConsensusOf(instance, leaf) == ConsensusKind.TrimmedSum)
            {
                return false;
            }

            Assert.Equal(Fraction.One, Sum(line.Marks.Select(m => m.Coefficient.ToFraction())));
            Assert.All(line.Marks, m => Assert.InRange(m.Coefficient.Sign, 0, 1));
            return true;
        }));

    [Fact]
    public void Equal_marks_have_equal_coefficients_whoever_gave_them() => Claim.Holds(s_marked, atLeastPercent: 45, statement: (instance, _) =>
        EachCell(instance, (leaf, line) =>
        {
            // Under a weighted mean it does matter who: there the coefficients are in the ratio of the weights.
            var weighted = ConsensusOf(instance, leaf) == ConsensusKind.WeightedMean;
            var scored = line.Marks.Where(m => m.State == MarkState.Scored).ToArray();
            foreach (var (one, other) in scored.SelectMany(m => scored.Select(n => (m, n))).Where(p => weighted || p.m.Read == p.n.Read))
            {
                Assert.Equal(
                    one.Coefficient.ToFraction() * (weighted ? other.Assessor.Weight : 1),
                    other.Coefficient.ToFraction() * (weighted ? one.Assessor.Weight : 1));
            }

            Assert.All(line.Marks.Except(scored), m => Assert.Equal(0, m.Coefficient.Sign));
            return scored.Length > scored.Select(m => m.Read).Distinct().Count();
        }));

    private static ConsensusKind ConsensusOf(Instance instance, PlainLeaf leaf) => (leaf.Consensus ?? instance.Consensus).Kind;

    /// <summary>Every criterion of every candidate that has points, in the Field or not, ranked or not.</summary>
    private static bool EachCell(Instance instance, Func<PlainLeaf, LedgerLine, bool> statement)
    {
        if (instance.Result() is not { } result)
        {
            return false;
        }

        return instance.Candidates.SelectMany(c => result.Explain(c.Code).Lines)
            .Where(l => l.Aspect is Criterion && l.Points is not null)
            .Select(l => statement((PlainLeaf)instance.Node(l.Aspect.Code), l)).ToArray().Contains(true);
    }

    private static Fraction Sum(IEnumerable<Fraction> terms) => terms.Aggregate(Fraction.Zero, (sum, term) => sum + term);
}
