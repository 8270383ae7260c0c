using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 1000, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("7", "7")]
    [InlineData("007", "7")]
    [InlineData("12.50", "12.50")]
    [InlineData("-3.25", "-3.25")]
    [InlineData("1.000", "1.000")]
    [InlineData("9999999999999999999", "9999999999999999999")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("00000000000000000000000000000000000000001.5", "1.5")]
    [InlineData("1.500000000000000000000000000000000000000000", "1.5000000000000000000000000000")]
    [InlineData("7922816251426433759354395033.50", "7922816251426433759354395033.5")]
    [InlineData("123456789012345678901234567.80", "123456789012345678901234567.80")]
    public void A_number_is_read_with_its_zeros(string text, string expected)
    {
        Assert.True(NumberText.TryParse(text, out var value, out var fault));
        Assert.Equal(NumberFault.None, fault);
        Assert.Equal(expected, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.00")]
    [InlineData("-0.00000000000000000000000000000000")]
    public void A_zero_carries_no_sign(string text)
    {
        Assert.True(NumberText.TryParse(text, out var value, out _));
        Assert.False(decimal.IsNegative(value));
    }

    public static TheoryData<string, string> Refusals
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (fault, texts) in new (NumberFault, string[])[]
            {
                (NumberFault.Empty, [""]),
                (NumberFault.Blank, [" ", " 5", "5 ", "\u00A05", "5\u00A0", "5\t", "5\r", "\uFEFF5", "5\u200B", "\u20075", " abc ", "\0"]),
                (NumberFault.PlusSign, ["+5", "+0.5", "+3,5", "+1e3"]),
                (NumberFault.DecimalComma, ["3,5", "-3,5", "0,125", "-0,125", "1234,567", "1234567,8", "12,34"]),
                (NumberFault.ThousandsSeparator,
                [
                    "1,000", "1,000.5", "1.000,5", "1.000.000", "1,000,000", "-1,000", "1 000", "1 000,5", "1'000", "1'000.50", "1’000",
                    "1\u00A0000", "1\u202F000,5", "1\u2009000", "12,34,567", "1.234.567,89",
                ]),
                (NumberFault.Exponent, ["1e3", "1E3", "-1.5e-7", "1e+3", "1,5E3"]),
                (NumberFault.NotFinite, ["NaN", "nan", "Infinity", "-Infinity", "+Infinity", "∞", "-∞", "inf", "-inf", "INF"]),
                (NumberFault.NotDecimalDigits, ["٣", "۱۲٫۵", "-٣", "1٣", "३", "５", "½", "2²", "𝟓"]),
                (NumberFault.TooLong,
                [
                    "79228162514264337593543950336", "-79228162514264337593543950336", "100000000000000000000000000000",
                    "0.00000000000000000000000000001", "1.00000000000000000000000000001", "12345678901234567890.12345678901",
                    "99999999999999999999999999999999999999999999999999999999999999999999",
                ]),
                (NumberFault.NotANumber,
                [
                    "-", "+", ".", ",", ".5", "5.", "5,", ",5", "--5", "+-5", "-+5", "5-", "abc", "5%", "(5)", "1.2.3", "1,2,3", "1,000,5",
                    "1/3", "0x10", "1_000", "1e", "e3", "1e3.5", "- 5", "1  000", "−5", "n/a", "5\u20605", "\uD83D",
                ]),
            })
            {
                foreach (var text in texts)
                {
                    rows.Add(text, fault.ToString());
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_says_what_is_wrong(string text, string expected)
    {
        Assert.False(NumberText.TryParse(text, out var value, out var fault));
        Assert.Equal(expected, fault.ToString());
        Assert.Equal(0, value);
    }

    [Property]
    public void What_is_written_can_be_read_back(decimal value)
    {
        Assert.True(NumberText.TryParse(NumberText.ToText(value), out var read, out _));
        Assert.Equal(value, read);
    }

    [Property]
    public void Any_exact_decimal_is_read_and_any_other_is_too_long(Quotient a)
    {
        var text = a.Rational.ToString();
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return;
        }

        Assert.Equal(a.Rational.TryToDecimal(out var expected), NumberText.TryParse(text, out var value, out var fault));
        Assert.Equal(expected, value);
        Assert.True(fault is NumberFault.None or NumberFault.TooLong);
    }

    [Property]
    public void No_text_is_refused_without_a_reason(string? text) =>
        Assert.NotEqual(NumberText.TryParse(text, out _, out var fault), fault != NumberFault.None);

    [Theory]
    [InlineData("0.000", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("-300", "-300")]
    [InlineData("100.000", "100")]
    [InlineData("-0.0000000000000000000000000010", "-0.000000000000000000000000001")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void A_value_has_one_text(string value, string text) =>
        Assert.Equal(text, NumberText.ToText(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts = ["12.5", "-7922816251426433759354395033.5", "3,5", "1.000.000", "1e3", " 5", "٣", "n/a"];
        Read(texts);
        Assert.Equal(0, Allocations.By(() => Read(texts)));
    }

    private static void Read(string[] texts)
    {
        foreach (var text in texts)
        {
            NumberText.TryParse(text, out _, out _);
        }
    }
}
