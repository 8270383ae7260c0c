namespace SmartCity.Assessment.Insight;

/// <summary>Standard errors of Fleiss' kappa under chance (Fleiss, Nee and Landis 1979), as irr::kappam.fleiss 0.84.1 has them; Fleiss (1971) has others.</summary>
internal static class FleissNull
{
    /// <summary>Each category's share of all marks.</summary>
    public static double[] Shares(CategoryCounts counts, long raters)
    {
        var shares = new double[counts.Categories.Count];
        for (var unit = 0; unit < counts.Units; unit++)
        {
            for (var k = 0; k < shares.Length; k++)
            {
                shares[k] += counts.Row(unit)[k];
            }
        }

        return [.. shares.Select(s => s / counts.Units / raters)];
    }

    /// <summary>2/(nm(m−1)) × ((Σpq)² − Σpq(q − p)) / (Σpq)², its root, with q = 1 − p.</summary>
    public static double Error(double[] shares, int units, long raters)
    {
        var spread = shares.Sum(p => p * (1 - p));
        var skew = shares.Sum(p => p * (1 - p) * (1 - (2 * p)));
        return CategoryError(units, raters) * Math.Sqrt(Math.Max(0, (spread * spread) - skew)) / spread;
    }

    /// <summary>2/(nm(m−1)), its root: the same for every category.</summary>
    public static double CategoryError(int units, long raters) => Math.Sqrt(2.0 / units / raters / (raters - 1));
}
