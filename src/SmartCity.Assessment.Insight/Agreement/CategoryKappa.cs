namespace SmartCity.Assessment.Insight;

/// <summary>Fleiss' kappa of one category against all others. Equal by content; no order.</summary>
public sealed record CategoryKappa
{
    private CategoryKappa(double category, double share, double? nullError, Estimate estimate) =>
        (Category, Share, NullError, Estimate) = (category, share, nullError, estimate);

    /// <summary>The category.</summary>
    public double Category { get; }

    /// <summary>The share of all marks that are in it, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>The standard error under chance of irr::kappam.fleiss (Fleiss, Nee and Landis 1979), or null; the test divides by it.</summary>
    public double? NullError { get; }

    /// <summary>Kappa with irrCAC's interval for the two-category table and the two-sided z test under chance.</summary>
    public Estimate Estimate { get; }

    internal static CategoryKappa Of(CategoryCounts counts, int category, double share, long raters, double level)
    {
        if (share is <= 0 or >= 1)
        {
            return new CategoryKappa(counts.Categories[category], share, null, Estimate.Without(AgreementMessages.InNoneOrAll));
        }

        var error = FleissNull.CategoryError(counts.Units, raters);
        var estimate = AgreementCoefficient.Fleiss(counts.Only(category), null, level).Estimate;
        return new CategoryKappa(counts.Categories[category], share, error, FleissKappa.Tested(estimate, error));
    }
}
