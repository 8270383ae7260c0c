using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class ReducedLiftingTests
{
    /// <summary>One candidate, marked by both of two assessors, and one marked by the second alone: the multiple is 2, and the second has two marks.</summary>
    private static readonly MarkGraph s_two = new([0, 1], [0, 1], [0, 2, 3], [0, 1, 1]);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void It_serves_few_unknowns(int unknowns, bool suits) =>
        Assert.Equal(suits, ReducedLifting.Suits(new SeveritySystem(new MarkGraph([0], [.. Enumerable.Range(0, unknowns + 1)], [0, unknowns + 1], [.. Enumerable.Range(0, unknowns + 1)]), 0, 1)));

    [Theory]
    [InlineData((1L << 27) - 1, true)]
    [InlineData(1L << 27, false)]
    public void It_serves_right_hand_sides_of_64_bits(long over, bool suits) => Assert.Equal(suits, ReducedLifting.Suits(new SeveritySystem(s_two, 1, over)));
}
