namespace SmartCity.Assessment.Insight;

/// <summary>Looks for candidates whose facts name an assessor's institution, and compares what the assessor gave them with what others got.</summary>
internal sealed class FavourTest(Panel panel, ReportScope scope, double level)
{
    private readonly Candidate[] candidates = [.. panel.Roster.Candidates];
    private readonly string[] facts = [.. panel.Roster.Facts.Where(f => f.Kind == FactKind.Text).Select(f => f.Name)];

    /// <summary>One for each text fact and value that names the institution; none without one.</summary>
    public IEnumerable<OwnFavour> Of(int place, Assessor assessor)
    {
        if (assessor.Institution is not { } institution)
        {
            yield break;
        }

        foreach (var fact in facts)
        {
            var values = candidates.Select(c => c.Facts.FirstOrDefault(f => f.Name == fact)?.ToString()).ToArray();
            foreach (var value in new[] { institution.Code, institution.Name }.Distinct(StringComparer.Ordinal).Where(v => values.Contains(v, StringComparer.Ordinal)))
            {
                yield return Compare(place, assessor, fact, value, [.. values.Select(v => v == value)]);
            }
        }
    }

    /// <summary>Why there is no comparison at all.</summary>
    public static string Reason(Assessor assessor) => assessor.Institution is null
        ? "no institution is declared for the assessor"
        : "no candidate comes from the assessor's institution";

    private OwnFavour Compare(int place, Assessor assessor, string fact, string value, bool[] isOwn)
    {
        var residuals = scope.SharedBy(place).GroupBy(m => m.Candidate).OrderBy(g => g.Key).Select(g => (IsOwn: isOwn[g.Key], Mean: g.Average(m => m.Residual))).ToArray();
        double[] own = [.. residuals.Where(r => r.IsOwn).Select(r => r.Mean)], others = [.. residuals.Where(r => !r.IsOwn).Select(r => r.Mean)];
        var obstacle = scope.Obstacle ?? (scope.LeastSquares.IsDefined ? null : ReportReason.Short(scope.LeastSquares.Undefined!));
        return new OwnFavour(assessor.Code, fact, value, own.Length, others.Length, obstacle is null ? Difference(own, others) : Estimate.Without(obstacle));
    }

    private Estimate Difference(double[] own, double[] others)
    {
        if (own.Length == 0 || others.Length == 0)
        {
            return Estimate.Without(own.Length == 0
                ? "the assessor marked no candidate of their own institution together with somebody else"
                : "the assessor marked only candidates of their own institution together with somebody else");
        }

        var (first, second) = (own.Average(), others.Average());
        var degrees = own.Length + others.Length - 2;
        var estimate = Estimate.Of(first - second, "two candidates have nothing to tell chance by");
        if (degrees == 0)
        {
            return estimate;
        }

        var pooled = (own.Sum(x => (x - first) * (x - first)) + others.Sum(x => (x - second) * (x - second))) / degrees;
        if (pooled <= 1e-20 * (1 + (first * first) + (second * second)))
        {
            return estimate.WithoutInterval("the residuals do not vary").WithoutTest("the residuals do not vary");
        }

        var error = Math.Sqrt(pooled * ((1.0 / own.Length) + (1.0 / others.Length)));
        var half = error * Distributions.StudentBetween(level, degrees);
        return estimate.WithError(error)
            .With(new Interval(first - second - half, first - second + half, level, "Student's t with pooled variance"))
            .With(Significance.T((first - second) / error, degrees));
    }
}
