using System.Globalization;
using System.Numerics;

namespace SmartCity.Assessment.Cli;

/// <summary>A figure as reports print it, with four decimals. Printed figures add up as a reader adds them: to the last printed digit.</summary>
internal readonly record struct FourDecimals(BigInteger TenThousandths)
{
    private static readonly Rounding Four = Rounding.HalfUp(4);

    public bool IsZero => TenThousandths.IsZero;

    /// <summary>The nearest figure of four decimals, the middle away from zero.</summary>
    public static FourDecimals Of(Exact number) =>
        new(BigInteger.Parse(number.ToString(Four).Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture));

    public static FourDecimals operator +(FourDecimals left, FourDecimals right) => new(left.TenThousandths + right.TenThousandths);

    public static FourDecimals operator -(FourDecimals left, FourDecimals right) => new(left.TenThousandths - right.TenThousandths);

    public static FourDecimals Sum(IEnumerable<FourDecimals> figures) => figures.Aggregate(default(FourDecimals), (sum, one) => sum + one);

    /// <summary>With a plus sign before what is above zero.</summary>
    public string Signed => TenThousandths.Sign > 0 ? $"+{this}" : ToString();

    public override string ToString()
    {
        var digits = BigInteger.Abs(TenThousandths).ToString("D5", CultureInfo.InvariantCulture);
        return $"{(TenThousandths.Sign < 0 ? "-" : string.Empty)}{digits[..^4]}.{digits[^4..]}";
    }
}
