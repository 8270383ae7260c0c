using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>What the marks of every assessor on one criterion become: each is shifted by a number of points, or looked up. All are whole numbers of one unit, so that they are summed and compared without reducing any of them.</summary>
internal sealed class MarkScale
{
    private readonly BigInteger[]? shifts;
    private readonly ProductSum? sums;
    private readonly Enclosure[] near = [];
    private readonly BigInteger perDigit;
    private readonly RelativeScale?[] scales = [];

    /// <summary>Shifts marks.</summary>
    /// <param name="shifts">The points, one entry for each assessor of the panel.</param>
    /// <param name="marks">The marks, after their rounding.</param>
    public MarkScale(Rational[] shifts, Limbs marks)
    {
        Marks = marks;
        Below = shifts.Select(s => s.Below).Distinct().Aggregate(marks.Unit, Multiples.Common);
        perDigit = Below / marks.Unit;
        this.shifts = Array.ConvertAll(shifts, Whole);
        sums = new ProductSum([.. this.shifts, perDigit]);
        near = Array.ConvertAll(shifts, s => s.Near);
    }

    /// <summary>Looks marks up; one entry for each assessor of the panel, null where there are no marks.</summary>
    public MarkScale(RelativeScale?[] scales)
    {
        this.scales = scales;
        Below = scales.OfType<RelativeScale>().SelectMany(s => s.Figures).Aggregate(BigInteger.One, (common, f) => Multiples.Common(common, f.Below));
    }

    /// <summary>The marks that are shifted, in the order of the graph; null where marks are looked up.</summary>
    public Limbs? Marks { get; }

    /// <summary>The denominator that the corrected marks have in common.</summary>
    public BigInteger Below { get; }

    /// <summary>Whether marks are shifted by fractions so long that sums of them are better left until somebody asks.</summary>
    public bool IsLong => shifts is not null && Rational.IsLong(Below);

    /// <summary>The numerator of what a mark, after the rounding of marks, becomes.</summary>
    public BigInteger Apply(int assessor, decimal mark)
    {
        if (shifts is null)
        {
            return Whole(scales[assessor]![mark]);
        }

        return shifts[assessor] + (DecimalParts.TryUnits(mark, Marks!.Digits, out var units) ? units * perDigit : Units(mark) * perDigit);
    }

    /// <summary>The numerator of what marks become together: the shifts and the marks in units are summed, and nothing is corrected by itself.</summary>
    /// <param name="assessors">Who gave each mark.</param>
    /// <param name="marks">The marks, after their rounding.</param>
    public BigInteger SumOf(ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks)
    {
        if (shifts is null || sums is null)
        {
            var all = BigInteger.Zero;
            for (var i = 0; i < marks.Length; i++)
            {
                all += Apply(assessors[i], marks[i]);
            }

            return all;
        }

        var (sum, rest) = (sums.Empty(), BigInteger.Zero);
        for (var i = 0; i < marks.Length; i++)
        {
            sums.Add(sum, assessors[i], 1);
            if (DecimalParts.TryUnits(marks[i], Marks!.Digits, out var units))
            {
                sums.Add(sum, shifts.Length, units);
            }
            else
            {
                rest += Units(marks[i]);
            }
        }

        return sums.Total(sum) + (rest * perDigit);
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

    private BigInteger Whole(Rational figure) => figure.Above * (Below / figure.Below);
}
