using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Shifts of marks as whole numbers over what they and the marks have in common, to be summed without reducing any of them.</summary>
internal sealed class WholeShifts
{
    private readonly int digits;
    private readonly int unitPlace;
    private readonly BigInteger perUnit;
    private readonly ProductSum sums;
    private readonly long[]? brief;

    /// <param name="shifts">The points, one entry for each assessor of the panel.</param>
    /// <param name="digits">How many digits behind the point marks have at most.</param>
    public WholeShifts(Rational[] shifts, int digits)
    {
        this.digits = digits;
        Below = shifts.Select(s => s.Below).Distinct().Aggregate(Powers.OfTen(digits), Multiples.Common);
        perUnit = Below / Powers.OfTen(digits);
        var whole = Array.ConvertAll(shifts, s => s.Above * (Below / s.Below));
        unitPlace = whole.Length;
        sums = new ProductSum([.. whole, perUnit]);
        brief = perUnit <= int.MaxValue && Array.TrueForAll(whole, w => w >= long.MinValue && w <= long.MaxValue) ? Array.ConvertAll(whole, w => (long)w) : null;
    }

    /// <summary>The denominator of all sums.</summary>
    public BigInteger Below { get; }

    /// <summary>The numerator of what marks become together.</summary>
    /// <param name="assessors">Who gave each mark.</param>
    /// <param name="marks">The marks, after their rounding.</param>
    public BigInteger SumOf(ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks)
    {
        var (sum, rest) = (sums.Empty(), BigInteger.Zero);
        for (var i = 0; i < marks.Length; i++)
        {
            sums.Add(sum, assessors[i], 1);
            if (DecimalParts.TryUnits(marks[i], digits, out var units))
            {
                sums.Add(sum, unitPlace, units);
            }
            else
            {
                rest += Units(marks[i]);
            }
        }

        return sums.Total(sum) + (rest * perUnit);
    }

    /// <summary>The same where shifts and marks are short, as the shifts of complete and balanced panels are; null where they or the sum are not.</summary>
    /// <inheritdoc cref="SumOf" path="/param"/>
    public long? ShortSumOf(ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks)
    {
        if (brief is null)
        {
            return null;
        }

        var (shifted, inUnits) = (Int128.Zero, Int128.Zero);
        for (var i = 0; i < marks.Length; i++)
        {
            if (!DecimalParts.TryUnits(marks[i], digits, out var units))
            {
                return null;
            }

            shifted += brief[assessors[i]];
            inUnits += units;
        }

        // At most 2^31 marks below 2^63 each, times a unit below 2^31: no product overflows.
        var sum = shifted + (inUnits * (int)perUnit);
        return sum == (long)sum ? (long)sum : null;
    }

    private BigInteger Units(decimal mark)
    {
        var (negative, magnitude, scale) = DecimalParts.Of(mark);
        var units = magnitude * Powers.OfTen(digits - scale);
        return negative ? -units : units;
    }
}
