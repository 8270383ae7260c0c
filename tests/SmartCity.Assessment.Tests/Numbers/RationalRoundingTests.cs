using System.Numerics;
using Fractions;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 2000, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class RationalRoundingTests
{
    public static TheoryData<string, string, string> Modes => new()
    {
        // mode, 3.3150 and −3.3150 to two digits
        { "halfUp(2)", "3.32", "-3.32" },
        { "halfEven(2)", "3.32", "-3.32" },
        { "halfDown(2)", "3.31", "-3.31" },
        { "down(2)", "3.31", "-3.31" },
        { "up(2)", "3.32", "-3.32" },
        { "floor(2)", "3.31", "-3.32" },
        { "ceiling(2)", "3.32", "-3.31" },
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public void Each_mode_settles_the_middle_its_own_way(string mode, string positive, string negative)
    {
        var rounding = Enum.GetValues<RoundingMode>().Select(each => Rounding.Of(2, each)).Single(each => each.ToString() == mode);

        Assert.Equal(positive, ((Rational)3.3150m).ToFixed(rounding));
        Assert.Equal(negative, ((Rational)(-3.3150m)).ToFixed(rounding));
        Assert.Equal(positive, ((Rational)3.3150m).Round(rounding).ToString());
        Assert.Equal("3.31", ((Rational)3.31m).ToFixed(rounding));
    }

    [Fact]
    public void The_even_neighbour_may_be_the_lower_one()
    {
        Assert.Equal("3.32", ((Rational)3.325m).ToFixed(Rounding.HalfEven(2)));
        Assert.Equal("-3.32", ((Rational)(-3.325m)).ToFixed(Rounding.HalfEven(2)));
        Assert.Equal("0", ((Rational)0.5m).ToFixed(Rounding.HalfEven(0)));
    }

    [Property]
    public void Rounding_agrees_with_doing_it_by_hand(Quotient a, Rounding rounding)
    {
        var expected = NaiveRounding.Round(a.Oracle, rounding);

        Assert.Equal((expected.Numerator, expected.Denominator), Parts(a.Rational.Round(rounding)));
    }

    [Property]
    public void Middles_agree_with_doing_it_by_hand(int units, Rounding rounding)
    {
        var middle = new Fraction((2 * (BigInteger)units) + 1, 2 * BigInteger.Pow(10, rounding.Digits), normalize: true);
        var expected = NaiveRounding.Round(middle, rounding);

        Assert.Equal((expected.Numerator, expected.Denominator), Parts(Rational.Of(middle.Numerator, middle.Denominator).Round(rounding)));
    }

    [Property(MaxTest = 500)]
    public void Rounding_twice_changes_nothing(Quotient a, Rounding rounding)
    {
        var rounded = a.Rational.Round(rounding);

        Assert.Equal(rounded, rounded.Round(rounding));
    }

    [Property(MaxTest = 500)]
    public void Rounding_never_turns_an_order_round(Quotient a, Quotient b, Rounding rounding)
    {
        var (lower, higher) = a.Rational < b.Rational ? (a, b) : (b, a);
        Assert.True(lower.Rational.Round(rounding) <= higher.Rational.Round(rounding));
    }

    private static (BigInteger Above, BigInteger Below) Parts(Rational value) => (value.Numerator, value.Denominator);
}
