using System.Numerics;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 1_000, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class EnclosureTests
{
    [Property]
    public void A_fraction_lies_in_its_enclosure(Quotient drawn) => AssertIn(drawn.Rational, Near(drawn.Rational));

    [Property]
    public void Products_and_quotients_lie_in_products_and_quotients(Quotient first, Quotient second, byte times)
    {
        AssertIn(first.Rational * second.Rational, Near(first.Rational) * Near(second.Rational));
        AssertIn(first.Rational / (times + 1), Near(first.Rational) / (times + 1));
    }

    [Property]
    public void Differences_and_wider_ones_lie_in_theirs(Quotient first, Quotient second, byte by)
    {
        AssertIn(first.Rational - second.Rational, Near(first.Rational) - Near(second.Rational));
        AssertIn(first.Rational + by, Near(first.Rational).Widened(by));
        AssertIn(first.Rational - by, Near(first.Rational).Widened(by));
        Assert.True(Exactly(Near(first.Rational).Magnitude) >= first.Rational && Exactly(Near(first.Rational).Magnitude) >= -first.Rational);
    }

    [Property]
    public void Products_of_doubles_lie_in_their_sum(short[] first, short[] second)
    {
        var (sum, enclosed) = (Rational.Zero, default(EnclosedSum));
        foreach (var (one, other) in first.Zip(second, (a, b) => (a / 3.0, b / 7.0)))
        {
            sum += Exactly(one) * Exactly(other);
            enclosed.Add(one, other);
        }

        AssertIn(sum, enclosed.Total);
    }

    [Property]
    public void A_sum_of_terms_and_products_lies_in_its_enclosure(Quotient[] terms, Quotient factor)
    {
        var (sum, enclosed) = (Rational.Zero, default(EnclosedSum));
        foreach (var (place, term) in terms.Index())
        {
            if (place % 2 == 0)
            {
                sum += term.Rational;
                enclosed.Add(Near(term.Rational));
            }
            else
            {
                sum += term.Rational * factor.Rational;
                enclosed.Add(Near(term.Rational), Near(factor.Rational));
            }
        }

        AssertIn(sum, enclosed.Total);
    }

    /// <summary>Digits lost when large terms cancel, and products too small for a double, are within what a sum is widened by.</summary>
    [Fact]
    public void What_additions_and_products_lose_is_allowed_for()
    {
        static Enclosure Point(double value) => new(value, value);
        var (cancelling, vanishing) = (default(EnclosedSum), default(EnclosedSum));
        cancelling.Add(Point(1e16));
        foreach (var _ in Enumerable.Range(0, 50))
        {
            cancelling.Add(Point(1));
            vanishing.Add(Point(Math.ScaleB(1, -540)), Point(Math.ScaleB(1, -535)));
        }

        cancelling.Add(Point(-1e16));
        AssertIn(50, cancelling.Total);
        AssertIn(Rational.Of(50, BigInteger.Pow(2, 1075)), vanishing.Total);
    }

    [Property]
    public void Decimals_and_short_fractions_lie_in_their_enclosures(decimal figure, long above, int below)
    {
        AssertIn(figure, Enclosure.Of(figure));
        AssertIn(Rational.Of(above, Math.Max(1, (long)below)), Enclosure.Of(above, Math.Max(1L, below)));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950.335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    public void Long_decimals_lie_in_their_enclosures(string figure)
    {
        var value = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
        AssertIn(value, Enclosure.Of(value));
    }

    [Property]
    public void Whatever_is_told_is_true(Quotient first, Quotient second)
    {
        var (one, other) = (first.Rational, second.Rational);
        Assert.True(Near(one).CompareTo(Near(other)) is var told && (told == 0 || told == one.CompareTo(other)));
        Assert.True(Near(one).Sign is var sign && (sign == 0 || sign == one.Sign));
    }

    [Property]
    public void Whatever_is_rounded_is_rounded_right(Quotient drawn, RoundingMode mode, byte digits)
    {
        var rounding = Rounding.Of(digits % 10, mode);
        if (Near(drawn.Rational).Round(rounding) is { } units)
        {
            Assert.Equal(drawn.Rational.Round(rounding), Rational.Of(units, BigInteger.Pow(10, rounding.Digits)));
        }
    }

    [Theory]
    [InlineData(1, 3, 333)]
    [InlineData(-2, 3, -667)]
    [InlineData(1, 8, null)]
    [InlineData(1, 1000, null)]
    [InlineData(1, 2000, null)]
    public void Halves_and_whole_units_are_left_to_the_fraction(int above, int below, int? units) =>
        Assert.Equal(units, (int?)Enclosure.Of(above, below).Round(below == 8 ? Rounding.HalfUp(2) : Rounding.HalfUp(3)));

    /// <summary>Beyond the doubles, and where one part alone is: the digits tell, or nothing does; never anything false.</summary>
    [Theory]
    [InlineData(3_000, 2_990, true)]
    [InlineData(2_990, 3_000, true)]
    [InlineData(3_000, 1, false)]
    [InlineData(1, 3_000, false)]
    [InlineData(1_000, 1_001, true)]
    [InlineData(960, 1_010, true)]
    public void Numbers_of_thousands_of_bits_are_enclosed_or_left_alone(int above, int below, bool isEnclosed)
    {
        foreach (var sign in new[] { 1, -1 })
        {
            var value = Rational.Of(sign * (BigInteger.Pow(3, above) + 1), BigInteger.Pow(3, below));
            var near = Near(value);
            Assert.Equal(0, near.CompareTo(Near(value)));
            Assert.Equal(isEnclosed, double.IsFinite(near.Low) && double.IsFinite(near.High));
            if (isEnclosed)
            {
                AssertIn(value, near);
                AssertIn(value * value, near * near);
            }
        }
    }

    [Fact]
    public void Nothing_is_told_of_what_is_not_known()
    {
        var nothing = new Enclosure(double.NaN, double.NaN);
        var all = new Enclosure(double.NegativeInfinity, double.PositiveInfinity);
        Assert.All([nothing, all, all * Enclosure.Of(0, 1), Sum(all, nothing), Sum(all, all), Sum(Enclosure.Of(1, 1), nothing)], e => Assert.Equal(
            (0, 0, null), (e.CompareTo(Enclosure.Of(5, 1)), e.Sign, e.Round(Rounding.HalfUp(2)))));
    }

    private static Enclosure Sum(Enclosure one, Enclosure other)
    {
        var sum = default(EnclosedSum);
        sum.Add(one);
        sum.Add(other);
        return sum.Total;
    }

    private static Enclosure Near(Rational value) => Enclosure.Of(value.Numerator, value.Denominator);

    private static void AssertIn(Rational value, Enclosure near)
    {
        Assert.True(Exactly(near.Low) <= value, $"{near.Low:R} {value}");
        Assert.True(value <= Exactly(near.High), $"{near.High:R} {value}");
    }

    private static Rational Exactly(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        var (exponent, mantissa) = ((int)(bits >> 52 & 0x7FF), bits & ((1L << 52) - 1));
        (exponent, mantissa) = exponent == 0 ? (1, mantissa) : (exponent, mantissa | 1L << 52);
        var signed = bits < 0 ? -(BigInteger)mantissa : mantissa;
        return exponent >= 1075 ? Rational.Of(signed << (exponent - 1075), 1) : Rational.Of(signed, BigInteger.One << (1075 - exponent));
    }
}
