namespace SmartCity.Assessment.Insight;

/// <summary>
/// Fleiss' kappa of the same number of raters on every unit (Fleiss 1971, Psychological Bulletin 76:378–382), with its categories. Equal by reference; no order.
/// </summary>
/// <remarks>
/// Figures and tests are those of irr::kappam.fleiss: units that not every rater marked are left out; z is kappa over the standard error under chance of Fleiss,
/// Nee and Landis (1979), Psychological Bulletin 86:974–977, two-sided. The interval and the standard error of the estimates are irrCAC's, over units, since the
/// former error holds only under chance. With missing marks prefer <see cref="AgreementCoefficient.Fleiss"/>, which leaves no unit out.
/// </remarks>
public sealed class FleissKappa
{
    private FleissKappa(int units, int raters, double? nullError, Estimate estimate, Estimate exact, IReadOnlyList<CategoryKappa> categories) =>
        (Units, Raters, NullError, Estimate, Exact, Categories) = (units, raters, nullError, estimate, exact, categories);

    /// <summary>Units that every rater marked.</summary>
    public int Units { get; }

    /// <summary>Raters on each of those units.</summary>
    public int Raters { get; }

    /// <summary>The standard error of kappa under chance, or null; the test divides by it.</summary>
    public double? NullError { get; }

    /// <summary>Kappa, at most 1.</summary>
    public Estimate Estimate { get; }

    /// <summary>Conger's exact kappa (Conger 1980), which keeps each rater's own shares; undefined where the counts do not say who marked.</summary>
    public Estimate Exact { get; }

    /// <summary>Each category against all others, ascending.</summary>
    public IReadOnlyList<CategoryKappa> Categories { get; }

    /// <summary>Kappa of a table; units that not every rater marked are left out.</summary>
    /// <param name="table">The marks.</param>
    /// <param name="categories">All marks a rater could give; when left out, those that were given to the units that count.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A mark is none of the categories.</exception>
    public static FleissKappa Of(RatingTable table, IEnumerable<double>? categories = null, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(table);
        var complete = table.CompleteUnits();
        if (complete.Length == 0)
        {
            return Undefined(0, table.Raters, AgreementMessages.NoWholeUnit);
        }

        double[]? labels = categories is null ? null : [.. categories];
        var kept = RatingTable.Complete(complete.Select(u => table.Row(u).ToArray()));
        return Of(CategoryCounts.Of(kept, labels), table.Raters, level, () => AgreementCoefficient.Conger(kept, null, labels, level).Estimate);
    }

    /// <summary>Kappa of counts as published. The number of raters is the largest of any unit; units with fewer are left out.</summary>
    /// <param name="counts">The marks as counts.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    public static FleissKappa Of(CategoryCounts counts, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var raters = Enumerable.Range(0, counts.Units).Max(counts.Sum);
        return Of(counts.MarkedBy(raters), raters, level, () => Estimate.Without(AgreementMessages.NoNames));
    }

    private static FleissKappa Of(CategoryCounts counts, int raters, double level, Func<Estimate> exact)
    {
        Interval.CheckedLevel(level);
        if (raters < 2)
        {
            return Undefined(counts.Units, raters, AgreementMessages.TwoRaters);
        }

        var shares = FleissNull.Shares(counts, raters);
        if (shares.Count(s => s > 0) < 2)
        {
            return Undefined(counts.Units, raters, AgreementMessages.NoChance);
        }

        var error = FleissNull.Error(shares, counts.Units, raters);
        var categories = Enumerable.Range(0, shares.Length).Select(c => CategoryKappa.Of(counts, c, shares[c], raters, level)).ToArray();
        return new FleissKappa(counts.Units, raters, error, Tested(AgreementCoefficient.Fleiss(counts, null, level).Estimate, error), exact(), Array.AsReadOnly(categories));
    }

    /// <summary>The same figure with the test under chance in place of Student's.</summary>
    internal static Estimate Tested(Estimate estimate, double error) => error > 0
        ? estimate.With(Significance.Z(estimate.Value / error))
        : estimate.WithoutTest(AgreementMessages.NoErrorUnderChance);

    private static FleissKappa Undefined(int units, int raters, Undefined reason) =>
        new(units, raters, null, Estimate.Without(reason), Estimate.Without(reason), []);

    /// <summary>What it is of, and kappa.</summary>
    public override string ToString() => $"units {Units}, raters {Raters}: kappa {Estimate}";
}
