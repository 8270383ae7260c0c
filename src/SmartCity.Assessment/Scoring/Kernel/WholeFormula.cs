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

    public static WholeFormula Of(ColumnTable table, ColumnFormula formula)
    {
        var total = Rational.Sum([.. formula.Factors]);
        return table.HasAbsent && formula.IsMean ? Spread(table, formula) : Fixed(table, formula, formula.IsMean ? total : Rational.One, total);
    }

    /// <summary>Every row has the same factors.</summary>
    private static WholeFormula Fixed(ColumnTable table, ColumnFormula formula, Rational divisor, Rational total)
    {
        var each = formula.Factors.Select((f, i) => f / divisor / table.Columns[i].Denominator).ToArray();
        var weights = WeightRatio.Of(each);
        var first = Array.FindIndex(weights, w => !w.IsZero);
        var unit = first < 0 ? Rational.One : each[first] / weights[first];
        var shares = Array.ConvertAll(weights, _ => BigInteger.One);
        return new WholeFormula(weights, shares, formula.Constant + (total / divisor * table.Offset), unit, BoundOf(weights, shares, [.. table.Columns.Select(c => (BigInteger)c.Highest)]), spreads: false);
    }

    private static WholeFormula Spread(ColumnTable table, ColumnFormula formula)
    {
        var shares = WeightRatio.Of(formula.Factors);
        var common = table.Columns.Aggregate(BigInteger.One, (lcm, c) => lcm / BigInteger.GreatestCommonDivisor(lcm, c.Denominator) * c.Denominator);
        var weights = shares.Select((s, i) => s * (common / table.Columns[i].Denominator)).ToArray();

        // An absent cell may be filled with the cut, which no score of the table exceeds.
        var best = table.Columns.Max(c => Rational.Of(c.Highest, c.Denominator));
        var highest = table.Columns.Select(c => BigInteger.Max(c.Highest, (best * c.Denominator).Numerator / (best * c.Denominator).Denominator + 1)).ToArray();
        return new WholeFormula(weights, shares, table.Offset, Rational.Of(BigInteger.One, common), BoundOf(weights, shares, highest), spreads: true);
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
