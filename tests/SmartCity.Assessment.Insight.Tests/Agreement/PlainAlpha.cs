namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Krippendorff's alpha pair by pair, as the definition reads.</summary>
internal static class PlainAlpha
{
    public static double? Of(double?[][] rows, string metric)
    {
        double[][] units = [.. rows.Select(r => r.Where(m => m is not null).Select(m => m!.Value).ToArray()).Where(r => r.Length > 1)];
        double[] all = [.. units.SelectMany(u => u)];
        double Distance(double c, double k) => metric switch
        {
            "nominal" => c.Equals(k) ? 0 : 1,
            "ordinal" => Math.Pow(all.Count(g => g >= Math.Min(c, k) && g <= Math.Max(c, k)) - ((all.Count(g => g.Equals(c)) + all.Count(g => g.Equals(k))) / 2.0), 2),
            "interval" => (c - k) * (c - k),
            _ => c.Equals(k) ? 0 : Math.Pow((c - k) / (c + k), 2),
        };

        var observed = units.Sum(u => u.Sum(c => u.Sum(k => Distance(c, k))) / (u.Length - 1));
        var expected = all.Sum(c => all.Sum(k => Distance(c, k))) / (all.Length - 1);
        return all.Distinct().Count() < 2 ? null : 1 - (observed / expected);
    }
}
