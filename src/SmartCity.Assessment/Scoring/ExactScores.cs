using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>The exact score of every row of a <see cref="ColumnTable"/>, or none where a row cannot be scored.</summary>
/// <remarks>Immutable; may be read from several threads. Equal to other scores only by reference.</remarks>
public sealed class ExactScores
{
    private readonly ScoringPlan plan;
    private readonly int[]? small;
    private readonly int[] smallWeights = [];
    private readonly long[]? large;
    private readonly long[] largeWeights = [];
    private readonly Rational?[]? fractions;

    private ExactScores(ScoringPlan plan, int[]? small, int[] smallWeights, long[]? large, long[] largeWeights, Rational?[]? fractions)
    {
        this.plan = plan;
        this.small = small;
        this.smallWeights = smallWeights;
        this.large = large;
        this.largeWeights = largeWeights;
        this.fractions = fractions;
    }

    /// <summary>How many rows there are.</summary>
    public int Rows => plan.Table.Rows;

    /// <summary>How the scores were made.</summary>
    public ScoringPlan Plan => plan;

    /// <summary>The score of a row, or null when it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Exact? this[int row]
    {
        get
        {
            RowGuard.Check(row, Rows);
            return FractionAt(row) is { } score ? new Exact(score) : null;
        }
    }

    internal static ExactScores Of(ScoringPlan plan, int[] numerators, int[] weights) => new(plan, numerators, weights, null, [], null);

    internal static ExactScores Of(ScoringPlan plan, long[] numerators, long[] weights) => new(plan, null, [], numerators, weights, null);

    internal static ExactScores Of(ScoringPlan plan, Rational?[] fractions) => new(plan, null, [], null, [], fractions);

    /// <summary>The numerators, when they compare as the scores do and fit 32 bits; <see cref="int.MinValue"/> where there is no score.</summary>
    internal ReadOnlySpan<int> SmallKeys => plan.HasOneUnit ? small : null;

    /// <summary>One number for each row that compares as its score does; <see cref="long.MinValue"/> where there is none.</summary>
    internal ReadOnlySpan<long> Keys()
    {
        if (plan.HasOneUnit && large is not null)
        {
            return large;
        }

        var keys = new long[Rows];
        if (fractions is null && plan.KeyScale is { } scale)
        {
            for (var row = 0; row < keys.Length; row++)
            {
                var numerator = NumeratorAt(row);
                keys[row] = numerator == long.MinValue ? numerator : (long)((Int128)numerator * scale / WeightAt(row));
            }

            return keys;
        }

        // Where no scale keeps unequal scores apart in 64 bits, a score's place among all scores takes its part.
        var scores = Enumerable.Range(0, Rows).Select(FractionAt).ToArray();
        var sorted = scores.OfType<Rational>().Distinct().Order().ToArray();
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = scores[row] is { } score ? Array.BinarySearch(sorted, score) : long.MinValue;
        }

        return keys;
    }

    internal Rational? FractionAt(int row)
    {
        if (fractions is not null)
        {
            return fractions[row];
        }

        var (numerator, weight) = (NumeratorAt(row), WeightAt(row));
        return numerator == long.MinValue ? null : plan.FractionOf(numerator, weight);
    }

    private long NumeratorAt(int row) => small is null ? large![row] : small[row] == int.MinValue ? long.MinValue : small[row];

    private long WeightAt(int row) => plan.HasOneUnit ? 1 : small is null ? largeWeights[row] : smallWeights[row];
}
