namespace SmartCity.Assessment.Benchmarks;

/// <summary>Figures of agreement as their definitions read: pair by pair, and one pass over the table for each mean.</summary>
internal static class PlainAgreement
{
    /// <summary>Krippendorff's alpha for interval marks by its coincidence matrix.</summary>
    public static double IntervalAlpha(double[][] units)
    {
        double[] values = [.. units.SelectMany(u => u).Distinct().Order()];
        var coincidences = new double[values.Length, values.Length];
        foreach (var unit in units)
        {
            for (var i = 0; i < unit.Length; i++)
            {
                for (var j = 0; j < unit.Length; j++)
                {
                    if (i != j)
                    {
                        coincidences[Array.BinarySearch(values, unit[i]), Array.BinarySearch(values, unit[j])] += 1.0 / (unit.Length - 1);
                    }
                }
            }
        }

        double[] totals = [.. Enumerable.Range(0, values.Length).Select(c => Enumerable.Range(0, values.Length).Sum(k => coincidences[c, k]))];
        var (observed, expected) = (0.0, 0.0);
        for (var c = 0; c < values.Length; c++)
        {
            for (var k = 0; k < values.Length; k++)
            {
                observed += coincidences[c, k] * (values[c] - values[k]) * (values[c] - values[k]);
                expected += totals[c] * totals[k] * (values[c] - values[k]) * (values[c] - values[k]);
            }
        }

        return 1 - ((totals.Sum() - 1) * observed / expected);
    }

    /// <summary>The six intraclass correlations, without tests or intervals.</summary>
    public static double[] Correlations(double[][] units)
    {
        double n = units.Length, k = units[0].Length;
        var grand = units.SelectMany(u => u).Average();
        double[] columns = [.. Enumerable.Range(0, units[0].Length).Select(r => units.Average(u => u[r]))];
        var between = units.Sum(u => k * Math.Pow(u.Average() - grand, 2)) / (n - 1);
        var raters = columns.Sum(c => n * Math.Pow(c - grand, 2)) / (k - 1);
        var within = units.Sum(u => u.Sum(m => Math.Pow(m - u.Average(), 2))) / n / (k - 1);
        var residual = units.Sum(u => u.Select((m, r) => Math.Pow(m - u.Average() - columns[r] + grand, 2)).Sum()) / (n - 1) / (k - 1);
        return
        [
            (between - within) / (between + ((k - 1) * within)),
            (between - residual) / (between + ((k - 1) * residual) + (k * (raters - residual) / n)),
            (between - residual) / (between + ((k - 1) * residual)),
            (between - within) / between,
            (between - residual) / (between + ((raters - residual) / n)),
            (between - residual) / between,
        ];
    }
}
