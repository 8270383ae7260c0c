namespace SmartCity.Assessment.Insight;

/// <summary>
/// The modified z-score 0.6745·(x − median)/MAD of each least-squares severity, MAD the median of |x − median|
/// (Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers, ASQC Quality Press; they look twice at what is beyond 3.5).
/// </summary>
internal sealed class OutlyingSeverity
{
    public const int LeastAssessors = 5;

    /// <summary>The 75 % quantile of the standard normal, as its authors round it.</summary>
    private const double Normal = 0.6745;

    /// <summary>Deviations are differences of means of declared points: what is smaller than this share of the largest is rounding.</summary>
    private const double Rounding = 1e-11;

    private readonly Dictionary<string, double> scores = new(StringComparer.Ordinal);
    private readonly Undefined? reason;

    /// <param name="fit">The severities, or why there are none.</param>
    /// <param name="largest">The largest points in size.</param>
    public OutlyingSeverity(Fitted<AdditiveFit> fit, double largest)
    {
        if (!fit.TryGetValue(out var found))
        {
            reason = ReportReason.Short(fit.Undefined!);
            return;
        }

        var severities = found.Assessors.Select(a => a.Severity).ToArray();
        var middle = Median(severities);
        var spread = Median([.. severities.Select(s => Math.Abs(s - middle))]);
        reason = severities.Length < LeastAssessors ? ReportMessages.FiveAssessors.Because()
            : spread <= Rounding * largest ? ReportMessages.HalfAlike.Because()
            : null;
        foreach (var assessor in reason is null ? found.Assessors : [])
        {
            scores.Add(assessor.Name, Normal * (assessor.Severity - middle) / spread);
        }
    }

    public Estimate Of(string assessor) => scores.TryGetValue(assessor, out var score)
        ? ReportReason.Finite(score, ReportMessages.Described)
        : Estimate.Without(reason ?? ReportMessages.NoMark);

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
