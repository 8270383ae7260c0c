using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 1000, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class RationalSumsTests
{
    [Property(MaxTest = 500)]
    public void A_sum_is_what_adding_one_by_one_gives(Quotient[] drawn)
    {
        Rational[] values = [.. drawn.Select(q => q.Rational)];

        Assert.Equal(values.Aggregate(Rational.Zero, (sum, value) => sum + value), Rational.Sum(values));
    }

    [Property(MaxTest = 300)]
    public void A_dot_product_is_what_adding_one_by_one_gives((Quotient Weight, Quotient Value)[] drawn)
    {
        Rational[] weights = [.. drawn.Select(pair => pair.Weight.Rational)];
        Rational[] values = [.. drawn.Select(pair => pair.Value.Rational)];

        var expected = weights.Zip(values).Aggregate(Rational.Zero, (sum, pair) => sum + (pair.First * pair.Second));
        Assert.Equal(expected, Rational.Dot(weights, values));
    }

    [Fact]
    public void Nothing_adds_up_to_zero()
    {
        Assert.Equal(Rational.Zero, Rational.Sum([]));
        Assert.Equal(Rational.Zero, Rational.Dot([], []));
    }

    [Fact]
    public void Sums_beyond_128_bits_stay_exact()
    {
        Rational[] huge = [.. Enumerable.Repeat((Rational)long.MinValue, 8)];
        Rational[] fine = [Rational.Of(long.MaxValue, 3), Rational.Of(long.MaxValue, 1_000_003), Rational.Of(long.MaxValue, 998_244_353)];

        Assert.Equal((Rational)long.MinValue * 8, Rational.Sum(huge));
        Assert.Equal((Rational)long.MinValue * long.MinValue * 8, Rational.Dot(huge, huge));
        Assert.Equal(fine[0] + fine[1] + fine[2], Rational.Sum(fine));
        Assert.Equal((fine[0] * fine[0]) + (fine[1] * fine[1]) + (fine[2] * fine[2]), Rational.Dot(fine, fine));
    }

    [Fact]
    public void Weights_and_values_come_in_pairs() =>
        Assert.Throws<ArgumentException>(() => Rational.Dot([Rational.One], [Rational.One, Rational.One]));
}
