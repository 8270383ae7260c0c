using System.Numerics;
using Fractions;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 300, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class RootsTests
{
    [Property]
    public void A_root_agrees_with_a_search_over_all_halves(Quotient a, byte drawn, Rounding rounding)
    {
        var (radicand, degree) = (a.Magnitude, 1 + (drawn % 12));

        Assert.Equal(Searched(radicand, degree, rounding), Roots.Root(radicand, degree, rounding));
    }

    [Property]
    public void An_exact_root_is_rounded_as_itself(Quotient a, byte drawn, Rounding rounding)
    {
        var (root, degree) = (a.Magnitude, 1 + (drawn % 9));

        Assert.Equal(root.Round(rounding), Roots.Root(root.Pow(degree), degree, rounding));
    }

    [Property]
    public void Logarithms_find_the_same_root_as_powers(Quotient a, byte drawn, Rounding rounding)
    {
        var (radicand, degree, unit) = (a.Magnitude, 1 + drawn, BigInteger.Pow(10, rounding.Digits));

        var (parts, exact) = HighRoots.Find(radicand, degree, unit);

        var target = radicand.Numerator * BigInteger.Pow(unit, degree);
        var reached = BigInteger.Pow(parts, degree) * radicand.Denominator;
        Assert.True(reached <= target && target < BigInteger.Pow(parts + 1, degree) * radicand.Denominator);
        Assert.Equal(reached == target, exact);
    }

    [Property(MaxTest = 100)]
    public void An_exact_root_of_high_degree_is_rounded_as_itself(Quotient a, byte drawn, Rounding rounding)
    {
        var (root, degree) = (a.Magnitude, 129 + drawn);
        var hair = Rational.Of(1, BigInteger.Pow(10, 40));

        Assert.Equal(root.Round(rounding), Roots.Root(root.Pow(degree), degree, rounding));
        Assert.Equal((root + hair).Round(rounding), Roots.Root((root + hair).Pow(degree), degree, rounding));
    }

    [Property]
    public void A_hair_beside_a_middle_decides(int drawn, byte power, Rounding rounding)
    {
        var degree = 1 + (power % 7);
        var middle = Rational.Of((2 * BigInteger.Abs(drawn)) + 1, 2 * BigInteger.Pow(10, rounding.Digits));
        var hair = Rational.Of(1, BigInteger.Pow(10, 400));

        Assert.Equal(middle.Round(rounding), Roots.Root(middle.Pow(degree), degree, rounding));
        Assert.Equal(Searched(middle.Pow(degree) + hair, degree, rounding), Roots.Root(middle.Pow(degree) + hair, degree, rounding));
        Assert.Equal(Searched(middle.Pow(degree) - hair, degree, rounding), Roots.Root(middle.Pow(degree) - hair, degree, rounding));
    }

    [Theory]
    [InlineData("2", 2, 20, "1.41421356237309504880")]
    [InlineData("10", 3, 18, "2.154434690031883722")]
    [InlineData("0", 5, 3, "0.000")]
    [InlineData("1", 1000, 3, "1.000")]
    [InlineData("0.5", 1000, 20, "0.99930709299045252192")]
    [InlineData("0.0000001", 2, 3, "0.000")]
    public void Known_roots(string radicand, int degree, int digits, string root)
    {
        Assert.True(Rational.TryParse(radicand, out var value));
        Assert.Equal(root, Roots.Root(value, degree, Rounding.HalfUp(digits)).ToFixed(Rounding.Down(digits)));
    }

    [Fact]
    public void Directed_modes_leave_an_exact_root_alone()
    {
        Assert.Equal(1.5m, Roots.Root(2.25m, 2, Rounding.Up(1)));
        Assert.Equal(1.5m, Roots.Root(2.25m, 2, Rounding.Floor(1)));
        Assert.Equal(1.6m, Roots.Root(2.2500000000000000000000000001m, 2, Rounding.Ceiling(1)));
        Assert.Equal(1.4m, Roots.Root(2.2499999999999999999999999999m, 2, Rounding.Down(1)));
    }

    [Fact]
    public void Arguments_have_bounds()
    {
        Assert.Throws<ArgumentException>(() => Roots.Root(2, 0, Rounding.HalfUp(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Roots.Root(-1, 3, Rounding.HalfUp(2)));
    }

    /// <summary>Halves the range until the largest h remains with (h / (2·10^digits))^degree not above the radicand.</summary>
    private static Rational Searched(Rational radicand, int degree, Rounding rounding)
    {
        var unit = 2 * BigInteger.Pow(10, rounding.Digits);
        var target = radicand.Numerator * BigInteger.Pow(unit, degree);
        var (low, high) = (BigInteger.Zero, BigInteger.One);
        while (Reached(high))
        {
            high *= 2;
        }

        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Reached(middle) ? (middle, high) : (low, middle);
        }

        var exact = BigInteger.Pow(low, degree) * radicand.Denominator == target;
        var value = exact ? new Fraction(low, unit, normalize: true) : new Fraction((4 * low) + 1, 4 * unit, normalize: true);
        var rounded = NaiveRounding.Round(value, rounding);
        return Rational.Of(rounded.Numerator, rounded.Denominator);

        bool Reached(BigInteger halves) => BigInteger.Pow(halves, degree) * radicand.Denominator <= target;
    }
}
