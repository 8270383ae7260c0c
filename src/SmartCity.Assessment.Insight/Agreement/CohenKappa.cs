using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Cohen's kappa of two raters (Cohen 1960, Educational and Psychological Measurement 20:37–46), weighted (Cohen 1968, Psychological Bulletin 70:213–220) or not.
/// Equal by content; no order.
/// </summary>
/// <remarks>
/// Standard errors are those of Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72:323–327, as psych::cohen.kappa has them: the interval is kappa ± z ×
/// standard error, held within −1 and 1. The test is z = kappa / <see cref="NullError"/>, two-sided. For unweighted kappa that is irr::kappa2; for weighted kappa
/// irr 0.84.1 puts unweighted chance into that error, which is not done here.
/// Weights read the categories' numbers, as irrCAC does; irr and psych read their places: <see cref="AgreementWeights.ByPlace"/>.
/// </remarks>
public sealed record CohenKappa
{
    private CohenKappa(AgreementWeights weights, double units, double? observed, double? expected, double? nullError, Estimate estimate) =>
        (Weights, Units, Observed, Expected, NullError, Estimate) = (weights.Name, units, observed, expected, nullError, estimate);

    /// <summary>The name of the weights.</summary>
    public string Weights { get; }

    /// <summary>Units that both raters marked.</summary>
    public double Units { get; }

    /// <summary>Observed weighted agreement, 0 to 1, or null when there are no units.</summary>
    public double? Observed { get; }

    /// <summary>Weighted agreement expected by chance, 0 to 1, or null.</summary>
    public double? Expected { get; }

    /// <summary>The standard error if there were only chance, or null; the test divides by it.</summary>
    public double? NullError { get; }

    /// <summary>Kappa, −1 to 1, with its standard error, interval and test.</summary>
    public Estimate Estimate { get; }

    /// <summary>Kappa of a table of two raters; units that one of them did not mark are left out, as irr::kappa2 does.</summary>
    /// <param name="table">Two raters; of a table of more take a <see cref="RatingTable.Pair"/>.</param>
    /// <param name="weights">How much different categories agree; not at all when left out.</param>
    /// <param name="categories">All marks a rater could give; when left out, those that were given to the units that count.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <returns>Kappa, or the reason why there is none: not two raters, no unit that both marked, or no variation.</returns>
    /// <exception cref="ArgumentException">Custom weights do not fit, or a mark is none of the categories.</exception>
    public static CohenKappa Of(RatingTable table, AgreementWeights? weights = null, IEnumerable<double>? categories = null, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(table);
        Interval.CheckedLevel(level);
        if (table.Raters != 2)
        {
            return Undefined(weights ?? AgreementWeights.Unweighted, 0, AgreementMessages.NotTwoRaters.Because(table.Raters.ToString(CultureInfo.InvariantCulture)));
        }

        var complete = table.CompleteUnits();
        if (complete.Length == 0)
        {
            return Undefined(weights ?? AgreementWeights.Unweighted, 0, AgreementMessages.NoCommonUnit);
        }

        var both = RatingTable.Complete(complete.Select(u => table.Row(u).ToArray()));
        var coded = CodedTable.Of(both, categories);
        var cells = new double[coded.Categories.Length * coded.Categories.Length];
        for (var unit = 0; unit < both.Units; unit++)
        {
            cells[(coded.Codes[2 * unit] * coded.Categories.Length) + coded.Codes[(2 * unit) + 1]]++;
        }

        return Of(cells, coded.Categories, weights, level);
    }

    /// <summary>Kappa of counts: how often the first rater chose the row's category and the second the column's.</summary>
    /// <param name="counts">As many rows as columns; none negative. The categories are 1, 2, 3, …</param>
    /// <param name="weights">How much different categories agree; not at all when left out.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The table is not square, or has a negative count, or custom weights do not fit.</exception>
    public static CohenKappa OfCounts(IEnumerable<IEnumerable<double>> counts, AgreementWeights? weights = null, double level = 0.95)
    {
        var table = SquareTable.Of(counts, nameof(counts));
        return table.All(c => c.Equals(0)) ? Undefined(weights ?? AgreementWeights.Unweighted, 0, AgreementMessages.NoCommonUnit)
            : table.All(c => c >= 0) ? Of(table.For(table.Size), [.. Enumerable.Range(1, table.Size).Select(c => (double)c)], weights, level)
            : throw new ArgumentException("Counts are not negative.", nameof(counts));
    }

    /// <summary>Kappa of shares as published, which are divided by their sum.</summary>
    /// <param name="proportions">As many rows as columns; none negative.</param>
    /// <param name="units">How many units the shares are of, above 0.</param>
    /// <param name="weights">How much different categories agree; not at all when left out.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The table is not square, or has a negative share, or custom weights do not fit.</exception>
    public static CohenKappa OfProportions(IEnumerable<IEnumerable<double>> proportions, int units, AgreementWeights? weights = null, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(units);
        var rows = proportions?.Select(r => r.ToArray()).ToArray() ?? throw new ArgumentNullException(nameof(proportions));
        var sum = rows.Sum(r => r.Sum());
        return OfCounts(rows.Select(r => r.Select(p => p * units / (sum > 0 ? sum : 1))), weights, level);
    }

    private static CohenKappa Of(double[] cells, double[] categories, AgreementWeights? chosen, double level)
    {
        Interval.CheckedLevel(level);
        var weights = chosen ?? AgreementWeights.Unweighted;
        var units = cells.Sum();
        if (weights != AgreementWeights.Unweighted && SquareRange.IsBeyond(categories))
        {
            return Undefined(weights, units, AgreementMessages.BeyondRange);
        }

        if (weights.Of(categories) is not { } matrix)
        {
            return Undefined(weights, units, AgreementMessages.NegativeCategories.Because(weights.Name));
        }

        var moments = new PairMoments(cells, matrix);
        if (moments.IsConstant || 1 - moments.Expected <= 1e-12)
        {
            return Undefined(weights, units, AgreementMessages.NoKappa);
        }

        var (value, error, nullError) = (moments.Kappa, moments.Error, moments.NullError);
        var reach = error * Distributions.NormalBetween(level);
        var estimate = Estimate.Of(value, AgreementMessages.NoErrorUnderChance).WithError(error)
            .With(new Interval(Math.Max(-1, value - reach), Math.Min(1, value + reach), level, "normal (Fleiss, Cohen and Everitt 1969; psych::cohen.kappa)"));
        return new CohenKappa(weights, units, moments.Observed, moments.Expected, nullError, nullError > 1e-14
            ? estimate.With(Significance.Z(value / nullError))
            : estimate.WithoutTest(AgreementMessages.NoErrorUnderChance));
    }

    private static CohenKappa Undefined(AgreementWeights weights, double units, Undefined reason) => new(weights, units, null, null, null, Estimate.Without(reason));
}
