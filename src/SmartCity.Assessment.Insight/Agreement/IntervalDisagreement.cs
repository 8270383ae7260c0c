namespace SmartCity.Assessment.Insight;

/// <summary>Squared differences: sums of squares about means take the place of pairs, so every mark is read once for the sums and once for the squares.</summary>
internal sealed class IntervalDisagreement : UnitDisagreement
{
    private readonly PairableUnits units;
    private readonly double[] sums;
    private readonly double[] squares;

    public override Undefined? Objection => SquareRange.IsBeyond(units.Marks.ToArray()) ? AgreementMessages.BeyondRange.Because() : null;

    public IntervalDisagreement(PairableUnits units)
    {
        this.units = units;
        (sums, squares) = (new double[units.Count], new double[units.Count]);
        var origin = Origin.Of(units.Marks);
        for (var unit = 0; unit < sums.Length; unit++)
        {
            var marks = units.Of(unit);
            var sum = 0.0;
            foreach (var mark in marks)
            {
                sum += mark - origin;
            }

            var (mean, square) = (sum / marks.Length, 0.0);
            foreach (var mark in marks)
            {
                square += (mark - origin - mean) * (mark - origin - mean);
            }

            (sums[unit], squares[unit]) = (sum, square);
        }
    }

    public override (double Observed, double Expected) Of(ReadOnlySpan<int> times)
    {
        var (count, sum) = (0.0, 0.0);
        for (var unit = 0; unit < sums.Length; unit++)
        {
            count += (double)times[unit] * units.Of(unit).Length;
            sum += times[unit] * sums[unit];
        }

        var (mean, observed, total) = (sum / count, 0.0, 0.0);
        for (var unit = 0; unit < sums.Length; unit++)
        {
            var m = units.Of(unit).Length;
            var off = (sums[unit] / m) - mean;
            observed += times[unit] * m * squares[unit] / (m - 1);
            total += times[unit] * (squares[unit] + (m * off * off));
        }

        return (2 * observed, IsConstant(times) ? 0 : 2 * count * total / (count - 1));
    }

    private bool IsConstant(ReadOnlySpan<int> times)
    {
        var value = double.NaN;
        for (var unit = 0; unit < sums.Length; unit++)
        {
            foreach (var mark in times[unit] > 0 ? units.Of(unit) : [])
            {
                value = double.IsNaN(value) ? mark : value;
                if (!mark.Equals(value))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
