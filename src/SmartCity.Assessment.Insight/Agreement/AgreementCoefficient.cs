namespace SmartCity.Assessment.Insight;

/// <summary>
/// Agreement beyond chance, (observed − expected) / (1 − expected), by one notion of chance, with missing marks, weights and standard errors over units.
/// Figures, standard errors and intervals follow irrCAC 1.4 (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapters 2–6). Equal by content; no order.
/// </summary>
/// <remarks>
/// The interval is value ± t × standard error with units − 1 degrees of freedom, its upper end at most 1. The test is Student's t, one-sided upper, as in
/// irrCAC 1.4; ports of it give twice that p. Units without any mark are left out; a unit with a single mark counts for chance, not for observed agreement.
/// Where all marks are one category there is no variation and every coefficient but percent agreement is undefined.
/// </remarks>
public sealed record AgreementCoefficient
{
    internal AgreementCoefficient(string name, AgreementWeights weights, double? observed, double? expected, Estimate estimate) =>
        (Name, Weights, Observed, Expected, Estimate) = (name, weights.Name, observed, expected, estimate);

    /// <summary>What it is called: Gwet's is AC1 without weights and AC2 with them.</summary>
    public string Name { get; }

    /// <summary>The name of the weights.</summary>
    public string Weights { get; }

    /// <summary>Observed weighted agreement, 0 to 1, or null when no unit has two marks.</summary>
    public double? Observed { get; }

    /// <summary>Weighted agreement expected by chance, 0 to 1, or null when it cannot be told; 0 for percent agreement.</summary>
    public double? Expected { get; }

    /// <summary>The coefficient, at most 1.</summary>
    public Estimate Estimate { get; }

    /// <summary>Percent agreement as a share, 0 to 1, without any correction for chance.</summary>
    /// <inheritdoc cref="Gwet" path="/param|/exception"/>
    public static AgreementCoefficient Percent(CategoryCounts counts, AgreementWeights? weights = null, double level = 0.95) =>
        UnitAgreement.Measure(counts, weights, level, "percent agreement", new NoChance());

    /// <summary>AC1 (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29–48), and AC2 with weights.</summary>
    /// <param name="counts">The marks as counts.</param>
    /// <param name="weights">How much different categories agree; not at all when left out.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Custom weights do not fit the number of categories.</exception>
    public static AgreementCoefficient Gwet(CategoryCounts counts, AgreementWeights? weights = null, double level = 0.95) =>
        UnitAgreement.Measure(counts, weights, level, weights is null || weights == AgreementWeights.Unweighted ? "AC1" : "AC2", new GwetChance());

    /// <summary>Brennan and Prediger (1981), Educational and Psychological Measurement 41:687–699: every category as likely.</summary>
    /// <inheritdoc cref="Gwet" path="/param|/exception"/>
    public static AgreementCoefficient BrennanPrediger(CategoryCounts counts, AgreementWeights? weights = null, double level = 0.95) =>
        UnitAgreement.Measure(counts, weights, level, "Brennan-Prediger", new UniformChance());

    /// <summary>Fleiss (1971), Psychological Bulletin 76:378–382, generalised to missing marks; for two raters Scott's pi.</summary>
    /// <inheritdoc cref="Gwet" path="/param|/exception"/>
    public static AgreementCoefficient Fleiss(CategoryCounts counts, AgreementWeights? weights = null, double level = 0.95) =>
        UnitAgreement.Measure(counts, weights, level, "Fleiss' kappa", new SharedChance());

    /// <summary>Krippendorff's alpha in Gwet's form with Gwet's weights; nominal, interval and ratio equal <see cref="KrippendorffAlpha"/>, ordinal does not.</summary>
    /// <inheritdoc cref="Gwet" path="/param|/exception"/>
    public static AgreementCoefficient Krippendorff(CategoryCounts counts, AgreementWeights? weights = null, double level = 0.95) =>
        PairableAgreement.Measure(counts, weights, level);

    /// <summary>Conger (1980), Psychological Bulletin 88:322–328: each rater's own use of the categories; for two raters Cohen's kappa.</summary>
    /// <param name="table">The marks with who gave them; raters without any mark are left out.</param>
    /// <param name="weights">How much different categories agree; not at all when left out.</param>
    /// <param name="categories">All marks a rater could give; when left out, those that were given.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Custom weights do not fit the number of categories, or a mark is none of the categories.</exception>
    public static AgreementCoefficient Conger(RatingTable table, AgreementWeights? weights = null, IEnumerable<double>? categories = null, double level = 0.95)
    {
        double[]? labels = categories is null ? null : [.. categories];
        return UnitAgreement.Measure(CategoryCounts.Of(table, labels), weights, level, "Conger's kappa", new OwnChance(table, CodedTable.Of(table, labels)));
    }
}
