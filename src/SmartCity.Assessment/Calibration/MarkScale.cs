using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>What the marks of every assessor on one criterion become: each is shifted by a number of points, or looked up. All are whole numbers of one unit, so that they are summed and compared without reducing any of them.</summary>
internal sealed class MarkScale
{
    private readonly BigInteger[]? shifts;
    private readonly BigInteger perDigit;
    private readonly int digits;
    private readonly RelativeScale?[] scales = [];

    /// <summary>Shifts marks.</summary>
    /// <param name="shifts">The points, one entry for each assessor of the panel.</param>
    /// <param name="marks">The marks, after their rounding.</param>
    public MarkScale(Rational[] shifts, ReadOnlySpan<decimal> marks)
    {
        foreach (var mark in marks)
        {
            digits = Math.Max(digits, mark.Scale);
        }

        Below = shifts.Aggregate(Powers.OfTen(digits), (common, s) => Multiple(common, s.Denominator));
        perDigit = Below / Powers.OfTen(digits);
        this.shifts = Array.ConvertAll(shifts, Whole);
    }

    /// <summary>Looks marks up; one entry for each assessor of the panel, null where there are no marks.</summary>
    public MarkScale(RelativeScale?[] scales)
    {
        this.scales = scales;
        Below = scales.OfType<RelativeScale>().SelectMany(s => s.Figures).Aggregate(BigInteger.One, (common, f) => Multiple(common, f.Denominator));
    }

    /// <summary>The denominator that the corrected marks have in common.</summary>
    public BigInteger Below { get; }

    /// <summary>The numerator of what a mark, after the rounding of marks, becomes.</summary>
    public BigInteger Apply(int assessor, decimal mark)
    {
        if (shifts is null)
        {
            return Whole(scales[assessor]![mark]);
        }

        var (negative, magnitude, scale) = DecimalParts.Of(mark);
        var whole = magnitude <= int.MaxValue && digits - scale <= Powers.OfTenInInt
            ? (long)magnitude * Powers.OfTen64(digits - scale) * perDigit
            : magnitude * Powers.OfTen(digits - scale) * perDigit;
        return negative ? shifts[assessor] - whole : shifts[assessor] + whole;
    }

    private BigInteger Whole(Rational figure) => figure.Numerator * (Below / figure.Denominator);

    private static BigInteger Multiple(BigInteger common, BigInteger other) => common / BigInteger.GreatestCommonDivisor(common, other) * other;
}
