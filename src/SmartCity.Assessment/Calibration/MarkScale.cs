using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>What the marks of every assessor on one criterion become: each is shifted by a number of points, or looked up. All are whole numbers of one unit, so that they are summed and compared without reducing any of them.</summary>
internal sealed class MarkScale
{
    private readonly Lazy<WholeShifts>? shifts;
    private readonly Enclosure[] near = [];
    private readonly RelativeScale?[] scales = [];
    private readonly BigInteger below;

    /// <summary>Shifts marks.</summary>
    /// <param name="shifts">The points, one entry for each assessor of the panel.</param>
    /// <param name="marks">The marks, after their rounding.</param>
    public MarkScale(Rational[] shifts, Limbs marks)
    {
        Marks = marks;
        IsLong = Array.Exists(shifts, s => s.IsWide);
        near = Array.ConvertAll(shifts, s => s.Near);
        this.shifts = new Lazy<WholeShifts>(() => new WholeShifts(shifts, marks.Unit));
    }

    /// <summary>Looks marks up; one entry for each assessor of the panel, null where there are no marks.</summary>
    public MarkScale(RelativeScale?[] scales)
    {
        this.scales = scales;
        below = scales.OfType<RelativeScale>().SelectMany(s => s.Figures).Aggregate(BigInteger.One, (common, f) => Multiples.Common(common, f.Below));
    }

    /// <summary>The marks that are shifted, in the order of the graph; null where marks are looked up.</summary>
    public Limbs? Marks { get; }

    /// <summary>The denominator that the corrected marks have in common.</summary>
    public BigInteger Below => shifts is null ? below : shifts.Value.Below;

    /// <summary>Whether marks are shifted by fractions so long that sums of them are better left until somebody asks.</summary>
    public bool IsLong { get; }

    /// <summary>The numerator of what a mark, after the rounding of marks, becomes.</summary>
    public BigInteger Apply(int assessor, decimal mark)
    {
        if (shifts is null)
        {
            var figure = scales[assessor]![mark];
            return figure.Above * (below / figure.Below);
        }

        return shifts.Value[assessor] + ((DecimalParts.TryUnits(mark, Marks!.Digits, out var units) ? units : Units(mark)) * shifts.Value.PerUnit);
    }

    /// <summary>The numerator of what marks become together: the shifts and the marks in units are summed, and nothing is corrected by itself.</summary>
    /// <param name="assessors">Who gave each mark.</param>
    /// <param name="marks">The marks, after their rounding.</param>
    public BigInteger SumOf(ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks)
    {
        if (shifts is null)
        {
            var all = BigInteger.Zero;
            for (var i = 0; i < marks.Length; i++)
            {
                all += Apply(assessors[i], marks[i]);
            }

            return all;
        }

        var (sums, rest) = (shifts.Value.Sums, BigInteger.Zero);
        var sum = sums.Empty();
        for (var i = 0; i < marks.Length; i++)
        {
            sums.Add(sum, assessors[i], 1);
            if (DecimalParts.TryUnits(marks[i], Marks!.Digits, out var units))
            {
                sums.Add(sum, near.Length, units);
            }
            else
            {
                rest += Units(marks[i]);
            }
        }

        return sums.Total(sum) + (rest * shifts.Value.PerUnit);
    }

    /// <summary>The mean of what marks become.</summary>
    /// <inheritdoc cref="SumOf" path="/param"/>
    public Rational MeanOf(ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks) =>
        shifts?.Value.Short is { } whole && TryShortSum(whole, assessors, marks, out var sum) && Below * marks.Length is var under && under <= long.MaxValue
            ? Rational.Of(sum, (long)under)
            : Rational.Over(SumOf(assessors, marks), Below * marks.Length);

    /// <summary>The same sum where shifts and marks are short: complete and balanced panels have such shifts.</summary>
    private bool TryShortSum(long[] whole, ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks, out long sum)
    {
        var (shifted, inUnits) = (Int128.Zero, Int128.Zero);
        for (var i = 0; i < marks.Length; i++)
        {
            if (!DecimalParts.TryUnits(marks[i], Marks!.Digits, out var units))
            {
                sum = 0;
                return false;
            }

            shifted += whole[assessors[i]];
            inUnits += units;
        }

        // At most 2^31 marks below 2^63 each, times a unit below 2^31: no product overflows.
        var all = shifted + (inUnits * (int)shifts!.Value.PerUnit);
        sum = (long)all;
        return sum == all;
    }

    /// <summary>Between which doubles the mean of shifted marks lies.</summary>
    /// <inheritdoc cref="SumOf" path="/param"/>
    public Enclosure NearMeanOf(ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks)
    {
        var sum = default(EnclosedSum);
        for (var i = 0; i < marks.Length; i++)
        {
            sum.Add(near[assessors[i]]);
            sum.Add(Enclosure.Of(marks[i]));
        }

        return sum.Total / marks.Length;
    }

    private BigInteger Units(decimal mark)
    {
        var (negative, magnitude, scale) = DecimalParts.Of(mark);
        var units = magnitude * Powers.OfTen(Marks!.Digits - scale);
        return negative ? -units : units;
    }

    /// <summary>Shifts as whole numbers over what they and the marks have in common.</summary>
    private sealed class WholeShifts
    {
        private readonly BigInteger[] shifts;

        public WholeShifts(Rational[] fractions, BigInteger unit)
        {
            Below = fractions.Select(f => f.Below).Distinct().Aggregate(unit, Multiples.Common);
            PerUnit = Below / unit;
            shifts = Array.ConvertAll(fractions, f => f.Above * (Below / f.Below));
            Sums = new ProductSum([.. shifts, PerUnit]);
            Short = PerUnit <= int.MaxValue && Array.TrueForAll(shifts, s => s >= long.MinValue && s <= long.MaxValue) ? Array.ConvertAll(shifts, s => (long)s) : null;
        }

        public BigInteger Below { get; }

        /// <summary>What a unit of the marks is of it.</summary>
        public BigInteger PerUnit { get; }

        /// <summary>The shifts, where all fit 64 bits and the unit 32; else null.</summary>
        public long[]? Short { get; }

        /// <summary>The shifts, and behind them the unit of the marks, to be summed.</summary>
        public ProductSum Sums { get; }

        public BigInteger this[int assessor] => shifts[assessor];
    }
}
