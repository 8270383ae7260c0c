using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>How the columns of a <see cref="ColumnTable"/> come to the score of a row: a weighted mean, or a sum of multiples and a constant.</summary>
/// <remarks>Equal by content; no order.</remarks>
public sealed record ColumnFormula
{
    private readonly ContentList<Rational> factors;

    private ColumnFormula(IEnumerable<Rational> factors, bool isMean, Rational constant)
    {
        this.factors = new ContentList<Rational>(factors);
        IsMean = isMean;
        Constant = constant;
    }

    /// <summary>How many columns it is for.</summary>
    public int Columns => factors.Count;

    /// <summary>Whether it is a mean: then the weights of absent cells are spread over the others. Under a sum a row with an absent cell has no score.</summary>
    public bool IsMean { get; }

    internal IReadOnlyList<Rational> Factors => factors;

    internal Rational Constant { get; }

    /// <summary>The weighted mean. Only the ratio of the weights counts: 1, 2 is 50, 100.</summary>
    /// <param name="weights">One weight for each column, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    public static ColumnFormula Mean(params IEnumerable<decimal> weights)
    {
        Rational[] all = [.. Guard.Against.Null(weights).Select(w => (Rational)w)];
        Guard.Against.InvalidInput(all, nameof(weights), w => !Array.Exists(w, x => x.Sign < 0), "A weight is negative.");
        Guard.Against.InvalidInput(all, nameof(weights), w => Array.Exists(w, x => x.Sign > 0), "All weights are zero.");
        return new ColumnFormula(all, isMean: true, Rational.Zero);
    }

    /// <summary>The sum of points times factors; a negative factor is a deduction.</summary>
    /// <param name="factors">One factor for each column.</param>
    /// <exception cref="ArgumentException">There is no factor.</exception>
    public static ColumnFormula Sum(params IEnumerable<decimal> factors)
    {
        Rational[] all = [.. Guard.Against.Null(factors).Select(f => (Rational)f)];
        Guard.Against.InvalidInput(all, nameof(factors), f => f.Length > 0, "There is no factor.");
        return new ColumnFormula(all, isMean: false, Rational.Zero);
    }

    /// <summary>
    /// What a tree comes to for a row with points under every criterion, when that is a sum of multiples: nested means and sums, factors and deductions,
    /// and value functions that are one straight line over their whole scale.
    /// </summary>
    /// <remarks>
    /// A formula knows nothing of rubrics: points outside a criterion's bounds or off its steps are findings where a scheme assesses, and are scored here as they stand.
    /// Check them before they become columns.
    /// </remarks>
    /// <param name="tree">The tree; its criteria, in their order, are the columns.</param>
    /// <returns>The formula; a mean only when the tree is one mean of points, because weights spread otherwise depend on where a cell is absent. Or the first node that is none of this.</returns>
    public static Validated<ColumnFormula> Of(AspectTree tree) => TreeFormula.Of(Guard.Against.Null(tree));

    /// <summary>The score of a row with these points, null where there are none; or null when it has no score.</summary>
    internal Rational? Apply(ReadOnlySpan<Rational?> cells)
    {
        var (points, weights, used) = (new Rational[cells.Length], new Rational[cells.Length], 0);
        for (var c = 0; c < cells.Length; c++)
        {
            if (cells[c] is { } here)
            {
                (points[used], weights[used]) = (here, factors[c]);
                used++;
            }
        }

        if (!IsMean)
        {
            return used < cells.Length ? null : Rational.Dot(weights, points) + Constant;
        }

        var total = Rational.Sum(weights.AsSpan(0, used));
        return total.IsZero ? null : Rational.Dot(weights.AsSpan(0, used), points.AsSpan(0, used)) / total;
    }

    internal static ColumnFormula MeanOf(IEnumerable<Rational> weights) => new(weights, isMean: true, Rational.Zero);

    internal static ColumnFormula SumOf(IEnumerable<Rational> factors, Rational constant) => new(factors, isMean: false, constant);
}
