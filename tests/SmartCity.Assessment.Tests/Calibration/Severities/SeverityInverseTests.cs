using System.Numerics;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class SeverityInverseTests
{
    /// <summary>One candidate, marked by both of two assessors, and one marked by the second alone: the multiple is 2, and the second has two marks.</summary>
    private static readonly MarkGraph s_two = new([0, 1], [0, 1], [0, 2, 3], [0, 1, 1]);

    [Fact]
    public void The_longest_right_hand_sides_are_solved_exactly()
    {
        const long most = uint.MaxValue;
        var system = new SeveritySystem(s_two, 1, (1L << 27) - 1);
        var solver = new SeveritySolver(s_two, 1, (1L << 27) - 1);
        decimal[][] marks = [[most, -most, most], [-most, most, -most], [most, most, -most], [0, -most, -most]];
        var lifted = Array.ConvertAll(marks, m => new SeveritySolver(s_two, 1, (1L << 27) - 1).Solve(Limbs.Of(m)).Select(l => l.ToString()).ToArray());
        foreach (var _ in Enumerable.Range(0, system.Unknowns + 1))
        {
            Assert.Equal(lifted, marks.Select(m => solver.Solve(Limbs.Of(m)).Select(l => l.ToString()).ToArray()));
        }
    }

    [Fact]
    public void Columns_over_different_denominators_are_brought_to_one()
    {
        // Of one candidate with three marks the multiple is 3 and the right-hand sides 3 × 1 − 6 and 3 × 5 − 6. Over 10 the columns are (6, −2) and (−2, 4).
        var lifting = (ReducedLifting)DixonLifting.Of(new SeveritySystem(new MarkGraph([0], [0, 1, 2], [0, 3], [0, 1, 2]), 0, 1));
        var (numerators, denominator) = new SeverityInverse(lifting, [([3, -1], 5), ([-2, 4], 10)]).Solve([0, 1, 5]);
        Assert.Equal((BigInteger)10, denominator);
        Assert.Equal([-36, 42], numerators);
    }
}
