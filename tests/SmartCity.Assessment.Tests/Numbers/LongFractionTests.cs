using System.Numerics;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

/// <summary>Long fractions are brought to lowest terms only when somebody asks: nobody else may notice.</summary>
[Properties(MaxTest = 500, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class LongFractionTests
{
    private static readonly BigInteger s_long = BigInteger.Pow(6, 100);

    [Property]
    public void Kept_long_a_fraction_is_equal_to_itself_in_lowest_terms(Quotient drawn)
    {
        var (value, kept) = (drawn.Rational, Long(drawn.Rational));
        Assert.Equal(value, kept);
        Assert.Equal(kept, value);
        Assert.Equal(value.GetHashCode(), kept.GetHashCode());
        Assert.Equal((value.Numerator, value.Denominator, value.Sign, value.IsInteger, value.IsZero), (kept.Numerator, kept.Denominator, kept.Sign, kept.IsInteger, kept.IsZero));
        Assert.Equal(value.ToString(), kept.ToString());
    }

    [Property]
    public void Arithmetic_order_and_rounding_are_those_of_the_numbers(Quotient first, Quotient second)
    {
        var (a, b, x, y) = (first.Rational, second.Rational, Long(first.Rational), Long(second.Rational));
        Assert.Equal((a + b, a - b, a * b, -a), (x + y, x - y, x * y, -x));
        Assert.Equal(a + b, x + b);
        Assert.Equal(a * b, a * y);
        Assert.Equal(a.CompareTo(b), x.CompareTo(y));
        Assert.Equal(a.CompareTo(b), x.CompareTo(b));
        Assert.Equal(a.Round(Rounding.HalfEven(2)), x.Round(Rounding.HalfEven(2)));
        Assert.Equal(a.Floor(), x.Floor());
        if (!b.IsZero)
        {
            Assert.Equal(a / b, x / y);
        }
    }

    [Property]
    public void Weighted_sums_one_after_another_are_dot_products((Quotient Weight, Quotient Value, Quotient Next)[] drawn)
    {
        var sum = new WeightedSum([.. drawn.Select(d => d.Weight.Rational)]);
        Rational[][] rows = [[.. drawn.Select(d => Long(d.Value.Rational))], [.. drawn.Select(d => d.Next.Rational)], [.. drawn.Select((d, i) => i % 2 == 0 ? Long(d.Next.Rational) : d.Value.Rational)]];
        Assert.All(rows, row => Assert.Equal(Rational.Dot([.. drawn.Select(d => d.Weight.Rational)], row), sum.Of(row)));
    }

    [Fact]
    public void Whole_numbers_behind_long_fractions_are_found()
    {
        Assert.True(Rational.TryWhole([Long(Rational.Of(1, 2)), 3], out var numerators, out var denominator));
        Assert.Equal([1, 6], numerators);
        Assert.Equal(2, denominator);
    }

    private static Rational Long(Rational value) => Rational.Over(value.Numerator * s_long, value.Denominator * s_long);
}
