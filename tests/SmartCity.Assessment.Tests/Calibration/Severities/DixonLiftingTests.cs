using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class DixonLiftingTests
{
    private static readonly PrimeField s_modulo = new(1_073_741_789);

    /// <summary>Modulo every power of the prime there is one solution: whoever lifts it, the digits are the same.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1)]
    [InlineData(5, 1_000)]
    public void The_reduced_equations_have_the_digits_of_the_whole_ones(int shrinkage, int over) =>
        Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent: 30, statement: (panel, random) =>
        {
            var system = panel.IsFull && (shrinkage > 0 || panel.IsConnected) ? new SeveritySystem(panel.Graph, shrinkage, over) : null;
            if (system is null || !ReducedLifting.Suits(system))
            {
                return false;
            }

            var marks = Enumerable.Range(0, panel.Graph.Marks).Select(_ => random.NextInt64(-uint.MaxValue, uint.MaxValue)).ToArray();
            var (reduced, sparse) = (ReducedLifting.Of(system, s_modulo)!, SparseLifting.Of(system, s_modulo)!);
            Assert.Equal(sparse.Digits(marks).Take(12), reduced.Digits(marks).Take(12));
            return true;
        });

    [Fact]
    public void Many_unknowns_and_long_coefficients_are_lifted_with_the_candidates()
    {
        Assert.IsType<ReducedLifting>(DixonLifting.Of(Complete(assessors: 49)));
        Assert.IsType<SparseLifting>(DixonLifting.Of(Complete(assessors: 50)));
        Assert.IsType<SparseLifting>(DixonLifting.Of(Complete(assessors: 3, shrinkage: 1 << 29)));
    }

    private static SeveritySystem Complete(int assessors, long shrinkage = 0) =>
        new(new MarkGraph([0], [.. Enumerable.Range(0, assessors)], [0, assessors], [.. Enumerable.Range(0, assessors)]), shrinkage, 1);
}
