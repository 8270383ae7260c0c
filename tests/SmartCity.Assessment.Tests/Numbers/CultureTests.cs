using System.Globalization;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("fr-FR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void No_number_is_written_or_read_otherwise_elsewhere(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var there = (CultureInfo)CultureInfo.GetCultureInfo(culture).Clone();
            there.NumberFormat.NegativeSign = "~";
            there.NumberFormat.NumberDecimalSeparator = "@";
            CultureInfo.CurrentCulture = there;
            AssertAsEverywhere();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertAsEverywhere()
    {
        var number = Exact.From(-1234567.50m);

        Assert.Equal("-1234567.5", number.ToString());
        Assert.Equal("-1234567.500", number.ToString(Rounding.HalfUp(3)));
        Assert.Equal("-1234567.5", NumberText.ToText(-1234567.50m));
        Assert.Equal("-1/3", Rational.Of(-1, 3).ToString());
        Assert.Equal("halfUp(12)", Rounding.HalfUp(12).ToString());
        Assert.True(Exact.TryParse("-1234567.5", out var read) && read == number);
        Assert.True(Exact.TryParse("-1/3", out _));
        Assert.True(NumberText.TryParse("-1234567.5", out var value, out _) && value == -1234567.5m);
        Assert.False(NumberText.TryParse("3,5", out _, out var fault));
        Assert.Equal(NumberFault.DecimalComma, fault);
        Assert.False(NumberText.TryParse("INFINITY", out _, out fault));
        Assert.Equal(NumberFault.NotFinite, fault);
    }
}
