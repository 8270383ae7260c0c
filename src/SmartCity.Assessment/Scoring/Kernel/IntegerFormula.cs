using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>A formula in whole numbers that all fit 64 bits.</summary>
internal sealed class IntegerFormula
{
    private readonly WholeFormula whole;

    public IntegerFormula(WholeFormula whole)
    {
        this.whole = whole;
        Weights = Array.ConvertAll(whole.Weights, w => (long)w);
        Shares = Array.ConvertAll(whole.Shares, s => (long)s);
        AllShares = Shares.Sum();
        Highest = (long)whole.Bound;
        Lowest = whole.IsNegative ? -Highest : 0;
    }

    /// <inheritdoc cref="WholeFormula.Weights"/>
    public long[] Weights { get; }

    /// <inheritdoc cref="WholeFormula.Shares"/>
    public long[] Shares { get; }

    /// <summary>The weight of a row without absent cells.</summary>
    public long AllShares { get; }

    /// <summary>No sum is lower.</summary>
    public long Lowest { get; }

    /// <summary>No sum is higher.</summary>
    public long Highest { get; }

    /// <inheritdoc cref="WholeFormula.Spreads"/>
    public bool Spreads => whole.Spreads;

    /// <inheritdoc cref="ScoringPlan.KeyScale"/>
    public long? KeyScale => Spreads && (BigInteger)Highest * AllShares * AllShares < long.MaxValue ? AllShares * AllShares : null;

    /// <summary>The score that a sum stands for.</summary>
    public Rational FractionOf(long numerator, long weight) => whole.Base + (whole.Unit * (Spreads ? Rational.Of(numerator, weight) : numerator));
}
