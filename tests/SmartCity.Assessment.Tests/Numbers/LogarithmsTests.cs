using System.Numerics;
using Fractions;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 200, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class LogarithmsTests
{
    [Property]
    public void A_logarithm_agrees_with_square_roots_at_eight_hundred_bits(Quotient a, Quotient b, Quotient c, Rounding rounding)
    {
        var (x, worst, best) = (Positive(a), Positive(b), Positive(c));
        if (worst != best && ByRoots(x / worst, best / worst, rounding) is { } expected)
        {
            Assert.Equal(expected, Logarithms.Between(x, worst, best, rounding));
        }
    }

    [Property]
    public void Powers_of_one_base_are_exact_in_every_mode(Quotient drawn, sbyte above, byte below, Quotient start, Rounding rounding)
    {
        var (p, q) = (above % 9, 1 + (below % 8));
        var root = Positive(drawn);
        if (root == 1)
        {
            return;
        }

        var worst = Positive(start);
        var x = p < 0 ? worst / root.Pow(-p) : worst * root.Pow(p);

        Assert.Equal(Rational.Of(p, q).Round(rounding), Logarithms.Between(x, worst, worst * root.Pow(q), rounding));
        Assert.Equal(Rational.Of(-p, q).Round(rounding), Logarithms.Between(x, worst, worst / root.Pow(q), rounding));
    }

    [Theory]
    [InlineData("4", "1", "16", 1, "0.5")]
    [InlineData("4", "1", "16", 0, "0", "1")]
    [InlineData("8", "1", "16", 2, "0.75")]
    [InlineData("8", "1", "16", 1, "0.7", "0.8")]
    [InlineData("16", "16", "1", 3, "0")]
    [InlineData("1", "16", "1", 3, "1")]
    [InlineData("0.25", "1", "16", 1, "-0.5")]
    [InlineData("1000", "1", "10", 28, "3")]
    [InlineData("3", "1", "9.0000000000000000000000000001", 1, "0.4", "0.5")]
    [InlineData("3", "1", "8.9999999999999999999999999999", 1, "0.5", "0.6")]
    public void Values_on_a_boundary_are_proved(string x, string worst, string best, int digits, string down, string? up = null)
    {
        var (at, from, to) = (Read(x), Read(worst), Read(best));

        Assert.Equal(Read(down), Logarithms.Between(at, from, to, Rounding.Down(digits)));
        Assert.Equal(Read(up ?? down), Logarithms.Between(at, from, to, Rounding.Up(digits)));
        Assert.Equal(Read(down.StartsWith('-') ? up ?? down : down), Logarithms.Between(at, from, to, Rounding.Floor(digits)));
    }

    [Fact]
    public void A_middle_is_settled_by_the_mode()
    {
        Assert.Equal(0.8m, Logarithms.Between(8, 1, 16, Rounding.HalfUp(1)));
        Assert.Equal(0.8m, Logarithms.Between(8, 1, 16, Rounding.HalfEven(1)));
        Assert.Equal(0.7m, Logarithms.Between(8, 1, 16, Rounding.HalfDown(1)));
        Assert.Equal(0.2m, Logarithms.Between(2, 1, 16, Rounding.HalfEven(1)));
    }

    [Theory]
    [InlineData("11466", "100", "75000", 3, "0.716")]
    [InlineData("11466", "100", "75000", 20, "0.71630193194880835488")]
    public void Known_values(string x, string worst, string best, int digits, string value) =>
        Assert.Equal(value, Logarithms.Between(Read(x), Read(worst), Read(best), Rounding.HalfUp(digits)).ToFixed(Rounding.Down(digits)));

    [Fact]
    public void Ends_that_nearly_meet_only_cost_more_digits()
    {
        var best = 1 + Rational.Of(1, BigInteger.Pow(10, 28));

        Assert.Equal(1, Logarithms.Between(best, 1, best, Rounding.Up(28)));
        Assert.Equal(ByRoots(2, best, Rounding.HalfUp(3)), Logarithms.Between(2, 1, best, Rounding.HalfUp(3)));
        Assert.Equal(ByRoots(best, 2, Rounding.Up(4)), Logarithms.Between(best, 1, 2, Rounding.Up(4)));
    }

    [Fact]
    public void A_huge_value_beside_a_whole_number_is_told_apart_without_its_power()
    {
        // ln(1 + n·e) / ln(1 + e) falls short of n by about n²·e/2.
        var (x, best) = (1.0000000000000000001m, 1.0000000000000000000000000001m);

        Assert.Equal(999_999_999, Logarithms.Between(x, 1, best, Rounding.Floor(0)));
        Assert.Equal(1_000_000_000, Logarithms.Between(x, 1, best, Rounding.HalfUp(0)));
    }

    [Fact]
    public void Arguments_have_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithms.Between(0, 1, 2, Rounding.HalfUp(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithms.Between(1, -1, 2, Rounding.HalfUp(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithms.Between(1, 1, default, Rounding.HalfUp(2)));
        Assert.ThrowsAny<ArgumentException>(() => Logarithms.Between(1, 2, 2, Rounding.HalfUp(2)));
    }

    private static Rational Positive(Quotient drawn) => drawn.Rational.IsZero ? 7 : drawn.Magnitude;

    private static Rational Read(string text)
    {
        Assert.True(Rational.TryParse(text, out var value));
        return value;
    }

    /// <summary>
    /// ln a / ln b from logarithms of another making; nothing if even hundreds of digits leave the rounding in doubt,
    /// which happens only to the exact values that have their own tests.
    /// </summary>
    private static Rational? ByRoots(Rational a, Rational b, Rounding rounding)
    {
        const int Bits = 800;
        var unit = 4 * BigInteger.Pow(10, rounding.Digits);
        var value = new Fraction(Logarithm(a, Bits), Logarithm(b, Bits), normalize: true);
        var rounded = NaiveRounding.Round(value, rounding);
        var doubt = new Fraction(1, BigInteger.One << 400, normalize: true) / unit;
        var clear = rounded == NaiveRounding.Round(value + doubt, rounding) && rounded == NaiveRounding.Round(value - doubt, rounding);
        return clear ? Rational.Of(rounded.Numerator, rounded.Denominator) : null;
    }

    /// <summary>ln v = 2^k · ln(v^(1/2^k)): square roots until the number is nearly one, then the plain alternating series.</summary>
    private static BigInteger Logarithm(Rational value, int bits)
    {
        const int Halvings = 32;
        var one = BigInteger.One << bits;
        var root = (value.Numerator << bits) / value.Denominator;
        for (var i = 0; i < Halvings; i++)
        {
            root = GeometricMean(root, one);
        }

        var (offset, power, sum) = (root - one, one, BigInteger.Zero);
        for (var k = 1; !power.IsZero && k < 100; k++)
        {
            power = power * offset / one;
            sum += (k % 2 == 0 ? -power : power) / k;
        }

        return sum << Halvings;
    }

    /// <summary>The square root of value · one, from above: the geometric mean of two numbers is at most their half sum.</summary>
    private static BigInteger GeometricMean(BigInteger value, BigInteger one)
    {
        var (square, root) = (value * one, (value + one + 1) / 2);
        for (var next = (root + (square / root)) / 2; next < root; next = (root + (square / root)) / 2)
        {
            root = next;
        }

        return root;
    }
}
