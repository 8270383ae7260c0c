namespace SmartCity.Assessment.Insight;

/// <summary>The mean squares of units × raters without replication. Equal by content; no order.</summary>
public sealed record MeanSquares
{
    internal MeanSquares(double units, double within, double raters, double residual) => (Units, Within, Raters, Residual) = (units, within, raters, residual);

    /// <summary>Between units: BMS, MSR. In squared marks, as all of them.</summary>
    public double Units { get; }

    /// <summary>Within units: WMS, MSW.</summary>
    public double Within { get; }

    /// <summary>Between raters: JMS, MSC.</summary>
    public double Raters { get; }

    /// <summary>What is left: EMS, MSE.</summary>
    public double Residual { get; }

    /// <summary>Of a complete table with two units and two raters at least. What is zero but for rounding is zero.</summary>
    internal static MeanSquares Of(RatingTable table)
    {
        var (n, k) = (table.Units, table.Raters);
        var (origin, rows, columns, grand) = (Origin.Of(table.Cells), new double[n], new double[k], 0.0);
        var (largest, farthest) = (0.0, 0.0);
        for (var unit = 0; unit < n; unit++)
        {
            var row = table.Row(unit);
            for (var rater = 0; rater < row.Length; rater++)
            {
                var mark = row[rater] - origin;
                rows[unit] += mark;
                columns[rater] += mark;
                (largest, farthest) = (Math.Max(largest, Math.Abs(row[rater])), Math.Max(farthest, Math.Abs(mark)));
            }

            grand += rows[unit];
            rows[unit] /= k;
        }

        grand /= (double)n * k;
        var (between, residual, severity) = (0.0, 0.0, 0.0);
        for (var rater = 0; rater < k; rater++)
        {
            columns[rater] = (columns[rater] / n) - grand;
            severity += columns[rater] * columns[rater];
        }

        for (var unit = 0; unit < n; unit++)
        {
            var row = table.Row(unit);
            for (var rater = 0; rater < row.Length; rater++)
            {
                var left = row[rater] - origin - rows[unit] - columns[rater];
                residual += left * left;
            }

            between += (rows[unit] - grand) * (rows[unit] - grand);
        }

        // marks are given to half a unit in their last place, and each deviation is off by a few units in its own
        var given = Math.BitIncrement(largest) - largest;
        var noise = (double)n * k * ((given * given / 4) + (farthest * farthest * 1e-28));

        // where all the variation there is would be noise, the marks are taken as they are
        var isSeen = (k * between) + (n * severity) + residual > noise;
        double Clean(double sum) => isSeen && sum <= noise ? 0 : sum;
        var (ssUnits, ssRaters, ssResidual) = (Clean(k * between), Clean(n * severity), Clean(residual));
        return new MeanSquares(ssUnits / (n - 1), (ssRaters + ssResidual) / n / (k - 1), ssRaters / (k - 1), ssResidual / (n - 1) / (k - 1));
    }

    /// <summary>The mean squares that a complete table with these variance components would be expected to have.</summary>
    internal static MeanSquares Expected(int units, int raters, double unit, double rater, double residual) =>
        new((raters * unit) + residual, rater + residual, (units * rater) + residual, residual);
}
