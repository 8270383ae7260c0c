using System.Numerics;
using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("0", "0.0000")]
    [InlineData("0.00004", "0.0000")]
    [InlineData("0.00005", "0.0001")]
    [InlineData("-0.00005", "-0.0001")]
    [InlineData("-1/3", "-0.3333")]
    [InlineData("2/3", "0.6667")]
    [InlineData("12345.67891", "12345.6789")]
    public void Printed_figures_have_four_decimals(string exact, string expected) => Assert.Equal(expected, FourDecimals.Of(Number(exact)).ToString());

    [Fact]
    public void Printed_figures_add_up_to_the_last_digit()
    {
        var third = FourDecimals.Of(Number("1/3"));
        Assert.Equal("0.9999", FourDecimals.Sum([third, third, third]).ToString());
        Assert.Equal("+0.0001", (FourDecimals.Of(Number("1")) - third - third - third).Signed);
        Assert.Equal("-0.0001", (third + third - FourDecimals.Of(Number("2/3"))).Signed);
        Assert.Equal(("0.0000", true), ((third - third).Signed, (third - third).IsZero));
    }

    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("1/3", "1/3 ≈ 0.3333")]
    [InlineData("-5/700000", "-1/140000 ≈ -0.000007143")]
    [InlineData("1000000000000000000000001/3", "≈ 333333333333333333333334")]
    [InlineData("1/3000000000000000000000007", "≈ 0.0000000000000000000000003333")]
    public void Small_differences_keep_four_digits_that_are_not_zero(string exact, string expected) => Assert.Equal(expected, Figures.Significant(Number(exact)));

    [Fact]
    public void Differences_beyond_all_decimals_are_given_with_their_power_of_ten()
    {
        Assert.Equal("≈ 3.333e-40", Figures.Significant(Number($"1/{(3 * BigInteger.Pow(10, 39)) + 1}")));
        Assert.Equal("≈ -1.999e-31", Figures.Significant(Number($"-2/{BigInteger.Pow(10, 31) + 1}")));
    }

    [Fact]
    public void Long_fractions_in_texts_are_cut_off_and_never_rounded_over_a_bound()
    {
        var nines = $"{(4 * BigInteger.Pow(10, 40)) - 1}/{BigInteger.Pow(10, 40) + 7}";
        Assert.Equal("'security' is ≈ 3.99999999, less than 4, not 22/7.", Figures.InText($"'security' is {nines}, less than 4, not 22/7."));
        Assert.Equal("≈ -3.99999999", Figures.InText("-" + nines));
        Assert.True(Exact.TryParse(nines, out var number));
        Assert.Equal("≈ 3.99999999", Figures.OnPage(number));
    }

    private static Exact Number(string text)
    {
        var parts = text.Split('/');
        var (numerator, denominator) = (parts[0], parts.Length > 1 ? parts[1] : "1");
        if (denominator != "1")
        {
            var (n, d) = (BigInteger.Parse(numerator, System.Globalization.CultureInfo.InvariantCulture), BigInteger.Parse(denominator, System.Globalization.CultureInfo.InvariantCulture));
            var common = BigInteger.GreatestCommonDivisor(n, d);
            text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{n / common}/{d / common}");
        }

        Assert.True(Exact.TryParse(text, out var number), text);
        return number;
    }
}
