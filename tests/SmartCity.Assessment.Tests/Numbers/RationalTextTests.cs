using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 1000, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class RationalTextTests
{
    [Theory]
    [InlineData(25, 2, "12.5")]
    [InlineData(-3, 4, "-0.75")]
    [InlineData(3, 1, "3")]
    [InlineData(-300, 1, "-300")]
    [InlineData(0, 5, "0")]
    [InlineData(1, 3, "1/3")]
    [InlineData(-22, 14, "-11/7")]
    [InlineData(1, 6, "1/6")]
    [InlineData(1, 1024, "0.0009765625")]
    [InlineData(1, 3125, "0.00032")]
    [InlineData(7, 250, "0.028")]
    public void A_text_is_a_decimal_when_that_ends_and_a_fraction_when_not(int above, int below, string text) =>
        Assert.Equal(text, Rational.Of(above, below).ToString());

    [Property]
    public void What_is_written_can_be_read_back(Quotient a)
    {
        Assert.True(Rational.TryParse(a.Rational.ToString(), out var read));
        Assert.Equal(a.Rational, read);
    }

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    [InlineData("-0.000", "0")]
    [InlineData("0.30000000000000000000000000000000000000000000000001", "0.30000000000000000000000000000000000000000000000001")]
    [InlineData("-123456789012345678901234567890", "-123456789012345678901234567890")]
    public void Needless_zeros_are_read_too(string text, string canonical)
    {
        Assert.True(Rational.TryParse(text, out var value));
        Assert.Equal(canonical, value.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void A_number_ends_after_as_many_decimals_as_its_denominator_has_fives_or_twos(int fives)
    {
        var power = BigInteger.Pow(5, fives);
        Assert.Equal(fives == 0 ? "1" : "0." + BigInteger.Pow(2, fives).ToString(CultureInfo.InvariantCulture).PadLeft(fives, '0'), Rational.Of(1, power).ToString());
        Assert.Equal($"1/{3 * power}", Rational.Of(1, 3 * power).ToString());
        Assert.Equal($"1/{7 * power * power * 2}", Rational.Of(1, 7 * power * power * 2).ToString());
    }

    [Fact]
    public void The_text_of_a_long_number_does_not_take_memory_with_the_square_of_its_length()
    {
        var text = "0." + new string('3', 20_000);
        Assert.True(Rational.TryParse(text, out var value));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(text, value.ToString());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("5\0")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("--1")]
    [InlineData("1/0")]
    [InlineData("0/3")]
    [InlineData("1/2")]
    [InlineData("2/6")]
    [InlineData("3/1")]
    [InlineData("01/3")]
    [InlineData("1/03")]
    [InlineData("1/-3")]
    [InlineData("1/3/5")]
    [InlineData("1.5/3")]
    [InlineData("1/3.5")]
    [InlineData("1.2.3")]
    [InlineData("٣")]
    [InlineData("NaN")]
    public void Any_other_text_is_refused(string? text)
    {
        Assert.False(Rational.TryParse(text, out var value));
        Assert.Equal(Rational.Zero, value);
    }

    [Theory]
    [InlineData("3.315", 4, "3.3150")]
    [InlineData("3.315", 0, "3")]
    [InlineData("-0.004", 2, "0.00")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("0.05", 1, "0.1")]
    [InlineData("-0.05", 1, "-0.1")]
    [InlineData("1/3", 5, "0.33333")]
    [InlineData("-2000/3", 1, "-666.7")]
    [InlineData("9223372036854775807", 2, "9223372036854775807.00")]
    [InlineData("0.1", 28, "0.1000000000000000000000000000")]
    public void A_fixed_text_has_exactly_the_declared_digits(string value, int digits, string text)
    {
        Assert.True(Rational.TryParse(value, out var number));
        Assert.Equal(text, number.ToFixed(Rounding.HalfUp(digits)));
    }

    [Property]
    public void A_fixed_text_is_the_rounded_number(Quotient a, Rounding rounding)
    {
        var text = a.Rational.ToFixed(rounding);

        Assert.True(Rational.TryParse(text, out var shown));
        Assert.Equal(a.Rational.Round(rounding), shown);
        Assert.Equal(rounding.Digits, text.Split('.') is [_, var decimals] ? decimals.Length : 0);
        Assert.Equal(shown.Sign < 0, text[0] == '-');
    }

    [Property]
    public void A_decimal_comes_back_as_itself(decimal value)
    {
        Assert.True(((Rational)value).TryToDecimal(out var back));
        Assert.Equal(value, back);
        Assert.Equal(NumberText.ToText(value), ((Rational)value).ToString());
    }

    [Property]
    public void A_decimal_is_exact_or_not_given(Quotient a)
    {
        var given = a.Rational.TryToDecimal(out var value);
        var scaled = a.Rational * BigInteger.Pow(10, 28);

        Assert.Equal(given ? a.Rational : Rational.Zero, value);
        Assert.True(given || !scaled.IsInteger || a.Magnitude * BigInteger.Pow(10, 28) > (Rational)decimal.MaxValue);
    }

    [Fact]
    public void A_decimal_holds_96_bits_and_28_decimals()
    {
        var most = (Rational)decimal.MaxValue;

        Assert.True(most.TryToDecimal(out _) && (-most).TryToDecimal(out var least) && least == decimal.MinValue);
        Assert.False((most + 1).TryToDecimal(out _));
        Assert.True(Rational.Of(1, BigInteger.Pow(10, 28)).TryToDecimal(out _));
        Assert.False(Rational.Of(1, BigInteger.Pow(10, 29)).TryToDecimal(out _));
        Assert.False(Rational.Of(1, 3).TryToDecimal(out _));
    }
}
