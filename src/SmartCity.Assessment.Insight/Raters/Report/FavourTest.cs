namespace SmartCity.Assessment.Insight;

/// <summary>Looks for candidates whose facts name an assessor's institution, and compares what the assessor gave them with what others got.</summary>
internal sealed class FavourTest(Panel panel, ReportScope scope, double level)
{
    private readonly Candidate[] candidates = [.. panel.Roster.Candidates];
    private readonly string[] facts = panel.Conflicts.InstitutionFact is { } declared
        ? [declared]
        : [.. panel.Roster.Facts.Where(f => f.Kind == FactKind.Text).Select(f => f.Name)];

    /// <summary>One for each text fact that names the institution by code or name; none without one.</summary>
    public IEnumerable<OwnFavour> Of(int place, Assessor assessor)
    {
        if (assessor.Institution is not { } institution)
        {
            yield break;
        }

        foreach (var fact in facts)
        {
            bool[] isOwn = [.. candidates.Select(c => c.Facts.FirstOrDefault(f => f.Name == fact)?.ToString()).Select(v => v is not null && (v == institution.Code || v == institution.Name))];
            if (isOwn.Contains(true))
            {
                yield return Compare(place, assessor, fact, isOwn);
            }
        }
    }

    /// <summary>Why there is no comparison at all.</summary>
    public static Undefined Reason(Assessor assessor) => assessor.Institution is null
        ? ReportMessages.NoInstitution
        : ReportMessages.NoOwnCandidate;

    private OwnFavour Compare(int place, Assessor assessor, string fact, bool[] isOwn)
    {
        var shared = scope.SharedBy(place).GroupBy(m => m.Candidate).OrderBy(g => g.Key).ToLookup(g => isOwn[g.Key]);
        var obstacle = scope.Obstacle ?? (scope.LeastSquares.IsDefined ? null : ReportReason.Short(scope.LeastSquares.Undefined!));
        double[] Residuals(bool own) => [.. shared[own].Select(g => g.Average(m => m.Residual!.Value))];
        return new OwnFavour(
            assessor.Code, fact, shared[true].Count(), shared[false].Count(), obstacle is null ? Difference(Residuals(own: true), Residuals(own: false)) : Estimate.Without(obstacle));
    }

    private Estimate Difference(double[] own, double[] others)
    {
        if (own.Length == 0 || others.Length == 0)
        {
            return Estimate.Without(own.Length == 0
                ? ReportMessages.NoOwnMarked
                : ReportMessages.OnlyOwnMarked);
        }

        var (first, second) = (own.Average(), others.Average());
        var degrees = own.Length + others.Length - 2;
        var estimate = Estimate.Of(first - second, ReportMessages.TwoCandidates);
        if (degrees == 0)
        {
            return estimate;
        }

        var pooled = (own.Sum(x => (x - first) * (x - first)) + others.Sum(x => (x - second) * (x - second))) / degrees;
        if (pooled <= 1e-22 * scope.Largest * scope.Largest)
        {
            return estimate.WithoutInterval(ReportMessages.ResidualsAlike).WithoutTest(ReportMessages.ResidualsAlike);
        }

        var error = Math.Sqrt(pooled * ((1.0 / own.Length) + (1.0 / others.Length)));
        var half = error * Distributions.StudentBetween(level, degrees);
        return estimate.WithError(error)
            .With(new Interval(first - second - half, first - second + half, level, "Student's t with pooled variance"))
            .With(Significance.T((first - second) / error, degrees));
    }
}
