using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>
/// A formula in whole numbers. Without absent cells: score = Base + Unit × Σ weight × code. With absent cells under a mean:
/// score = Base + Unit × Σ weight × code / Σ share, both over the cells that have points.
/// </summary>
internal sealed class WholeFormula
{
    private WholeFormula(BigInteger[] weights, BigInteger[] shares, Rational start, Rational unit, BigInteger bound, bool spreads)
    {
        Weights = weights;
        Shares = shares;
        Base = start;
        Unit = unit;
        Bound = bound;
        Spreads = spreads;
    }

    /// <summary>What each column's codes are multiplied by.</summary>
    public BigInteger[] Weights { get; }

    /// <summary>Each column's share of the whole weight; ones where weights are not spread, so that any absence shows.</summary>
    public BigInteger[] Shares { get; }

    public Rational Base { get; }

    /// <summary>Positive.</summary>
    public Rational Unit { get; }

    /// <summary>No sum of weighted codes, and no part of one, is larger than this in magnitude; nor is any weight, share or their sum.</summary>
    public BigInteger Bound { get; }

    /// <summary>Whether weights of absent cells are spread over the others.</summary>
    public bool Spreads { get; }

    public bool IsNegative => Array.Exists(Weights, w => w.Sign < 0);

    /// <param name="columns">The columns of a table, all over one offset.</param>
    /// <param name="formula">A formula for as many.</param>
    public static WholeFormula Of(CodeColumn[] columns, ColumnFormula formula) =>
        formula.IsMean && Array.Exists(columns, c => c.HasAbsent) ? Spread(columns, formula) : Fixed(columns, formula);

    /// <summary>Every row has the same factors.</summary>
    private static WholeFormula Fixed(CodeColumn[] columns, ColumnFormula formula)
    {
        var total = Rational.Sum([.. formula.Factors]);
        var divisor = formula.IsMean ? total : Rational.One;
        var each = formula.Factors.Select((f, i) => f / divisor / columns[i].Denominator).ToArray();
        var weights = WeightRatio.Of(each);
        var first = Array.FindIndex(weights, w => !w.IsZero);
        var unit = first < 0 ? Rational.One : each[first] / weights[first];
        var shares = Array.ConvertAll(weights, _ => BigInteger.One);
        return new WholeFormula(weights, shares, formula.Constant + (total / divisor * columns[0].Offset), unit, BoundOf(weights, shares, [.. columns.Select(c => (BigInteger)c.Highest)]), spreads: false);
    }

    private static WholeFormula Spread(CodeColumn[] columns, ColumnFormula formula)
    {
        var shares = WeightRatio.Of(formula.Factors);
        var common = columns.Aggregate(BigInteger.One, (all, c) => Multiples.Common(all, c.Denominator));
        var weights = shares.Select((s, i) => s * (common / columns[i].Denominator)).ToArray();

        // An absent cell may be filled with the cut, which no score of the table exceeds.
        var best = columns.Max(c => Rational.Of(c.Highest, c.Denominator));
        var highest = columns.Select(c => BigInteger.Max(c.Highest, (best * c.Denominator).Numerator / (best * c.Denominator).Denominator + 1)).ToArray();
        return new WholeFormula(weights, shares, columns[0].Offset, Rational.Of(BigInteger.One, common), BoundOf(weights, shares, highest), spreads: true);
    }

    private static BigInteger BoundOf(BigInteger[] weights, BigInteger[] shares, BigInteger[] highest)
    {
        var (positive, negative, all) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < weights.Length; i++)
        {
            all += shares[i] + BigInteger.Abs(weights[i]);
            positive += weights[i].Sign > 0 ? weights[i] * highest[i] : 0;
            negative += weights[i].Sign < 0 ? -weights[i] * highest[i] : 0;
        }

        return BigInteger.Max(all, BigInteger.Max(positive, negative) + highest.Max());
    }
}
