using System.Numerics;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 500, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class ExactTests
{
    [Property]
    public void Order_equality_and_parts_are_those_of_the_number(Quotient a, Quotient b)
    {
        var (left, right) = (new Exact(a.Rational), new Exact(b.Rational));

        Assert.Equal(a.Rational.CompareTo(b.Rational), left.CompareTo(right));
        Assert.Equal(a.Rational < b.Rational, left < right);
        Assert.Equal(a.Rational > b.Rational, left > right);
        Assert.Equal(a.Rational <= b.Rational, left <= right);
        Assert.Equal(a.Rational >= b.Rational, left >= right);
        Assert.Equal(a.Rational == b.Rational, left == right);
        Assert.Equal(a.Rational == b.Rational, left.Equals((object)right));
        Assert.Equal(a.Rational != b.Rational, left != right);
        Assert.Equal((a.Rational.Numerator, a.Rational.Denominator, a.Rational.Sign), (left.Numerator, left.Denominator, left.Sign));
    }

    [Property]
    public void A_text_reads_back_to_an_equal_number_with_an_equal_hash(Quotient a)
    {
        var number = new Exact(a.Rational);

        Assert.True(Exact.TryParse(number.ToString(), out var read));
        Assert.Equal(number, read);
        Assert.Equal(number.GetHashCode(), read.GetHashCode());
    }

    [Property]
    public void Parts_make_the_number_again_whatever_they_share(Quotient a, int times)
    {
        var number = new Exact(a.Rational);
        var factor = times == 0 ? -1 : times;

        Assert.Equal(number, Exact.Of(number.Numerator * factor, number.Denominator * factor));
        Assert.Throws<ArgumentException>("denominator", () => Exact.Of(times, 0));
    }

    [Fact]
    public void A_third_is_shown_only_as_declared()
    {
        Assert.True(Exact.TryParse("1/3", out var third));

        Assert.Equal("1/3", third.ToString());
        Assert.Equal("0.3333", third.ToString(Rounding.HalfUp(4)));
        Assert.Equal(Exact.From(0.34m), third.Round(Rounding.Up(2)));
        Assert.False(third.TryToDecimal(out var none));
        Assert.Equal(0, none);
        Assert.True(third.Round(Rounding.Up(2)).TryToDecimal(out var cents));
        Assert.Equal(0.34m, cents);
    }

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Exact.From(0.00m), default);
        Assert.Equal("0", default(Exact).ToString());
        Assert.Equal(BigInteger.One, default(Exact).Denominator);
    }

    [Fact]
    public void A_rounding_must_be_given()
    {
        Assert.Throws<ArgumentNullException>(() => default(Exact).Round(null!));
        Assert.Throws<ArgumentNullException>(() => default(Exact).ToString(null!));
    }
}
