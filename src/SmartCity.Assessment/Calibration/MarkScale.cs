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
        this.shifts = new Lazy<WholeShifts>(() => new WholeShifts(shifts, marks.Digits));
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

        return shifts.Value.SumOf([assessor], [mark]);
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

        return shifts.Value.SumOf(assessors, marks);
    }

    /// <summary>The mean of what marks become.</summary>
    /// <inheritdoc cref="SumOf" path="/param"/>
    public Rational MeanOf(ReadOnlySpan<int> assessors, ReadOnlySpan<decimal> marks) =>
        shifts?.Value.ShortSumOf(assessors, marks) is { } sum && Below * marks.Length is var under && under <= long.MaxValue
            ? Rational.Of(sum, (long)under)
            : Rational.Over(SumOf(assessors, marks), Below * marks.Length);

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
}
