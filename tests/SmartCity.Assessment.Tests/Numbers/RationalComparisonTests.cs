using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 1000, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class RationalComparisonTests
{
    [Property]
    public void Order_is_that_of_the_cross_products(Quotient a, Quotient b)
    {
        var (left, right) = (a.Rational, b.Rational);
        var expected = (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

        Assert.Equal(Math.Sign(expected), Math.Sign(left.CompareTo(right)));
        Assert.Equal(Math.Sign(a.Oracle.CompareTo(b.Oracle)), Math.Sign(left.CompareTo(right)));
        Assert.Equal(expected < 0, left < right);
        Assert.Equal(expected > 0, left > right);
        Assert.Equal(expected <= 0, left <= right);
        Assert.Equal(expected >= 0, left >= right);
        Assert.Equal(expected == 0, left == right);
        Assert.Equal(expected != 0, left != right);
    }

    [Property]
    public void Order_is_total(Quotient a, Quotient b, Quotient c)
    {
        Rational[] three = [a.Rational, b.Rational, c.Rational];
        Array.Sort(three);

        Assert.True(three[0] <= three[1] && three[1] <= three[2] && three[0] <= three[2]);
        Assert.Equal(Math.Sign(a.Rational.CompareTo(b.Rational)), -Math.Sign(b.Rational.CompareTo(a.Rational)));
        Assert.Equal(three[0] == three[2], three[0] == three[1] && three[1] == three[2]);
    }

    [Property]
    public void Neighbours_are_told_apart(Quotient a)
    {
        var least = Rational.Of(1, System.Numerics.BigInteger.Pow(2, 200));

        Assert.True(a.Rational < a.Rational + least);
        Assert.True(a.Rational - least < a.Rational);
        Assert.NotEqual(a.Rational, a.Rational + least);
    }
}
