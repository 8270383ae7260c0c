using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>How several marks on one criterion become its points. Equal by content; no order.</summary>
/// <remarks>Who gave which mark has a say only under <see cref="WeightedMean"/>.</remarks>
public sealed record Consensus
{
    private Consensus(ConsensusKind kind, EvenMedian even = EvenMedian.Mean, int drop = 0, TooFewToTrim tooFew = TooFewToTrim.Absent) =>
        (Kind, Even, Drop, TooFew) = (kind, even, drop, tooFew);

    /// <summary>Sum of the marks over their number.</summary>
    public static Consensus Mean { get; } = new(ConsensusKind.Mean);

    /// <summary>Σ weight × mark / Σ weight, with the assessors' weights. Without any weight the cell has too few marks.</summary>
    public static Consensus WeightedMean { get; } = new(ConsensusKind.WeightedMean);

    /// <summary>The highest mark.</summary>
    public static Consensus Highest { get; } = new(ConsensusKind.Highest);

    /// <summary>The lowest mark.</summary>
    public static Consensus Lowest { get; } = new(ConsensusKind.Lowest);

    /// <summary>The kind.</summary>
    public ConsensusKind Kind { get; }

    /// <summary>What the median of an even number of marks is.</summary>
    public EvenMedian Even { get; }

    /// <summary>How many highest, and as many lowest, marks are dropped.</summary>
    public int Drop { get; }

    /// <summary>What happens when trimming would leave no mark.</summary>
    public TooFewToTrim TooFew { get; }

    /// <summary>The middle mark.</summary>
    public static Consensus Median(EvenMedian even) => new(ConsensusKind.Median, Guard.Against.EnumOutOfRange(even));

    /// <summary>The mean of what is left after dropping the highest and lowest marks.</summary>
    /// <param name="drop">How many highest, and as many lowest; at least 1.</param>
    /// <param name="tooFew">What happens when no mark would be left.</param>
    public static Consensus TrimmedMean(int drop, TooFewToTrim tooFew) =>
        new(ConsensusKind.TrimmedMean, drop: Guard.Against.NegativeOrZero(drop), tooFew: Guard.Against.EnumOutOfRange(tooFew));

    /// <summary>The sum of what is left after dropping the highest and lowest marks. Declare a least number of marks beside it: a sum of fewer marks is smaller.</summary>
    /// <param name="drop">How many highest, and as many lowest; at least 1.</param>
    /// <param name="tooFew">What happens when no mark would be left.</param>
    public static Consensus TrimmedSum(int drop, TooFewToTrim tooFew) =>
        new(ConsensusKind.TrimmedSum, drop: Guard.Against.NegativeOrZero(drop), tooFew: Guard.Against.EnumOutOfRange(tooFew));

    /// <summary>The coefficients by which the marks make the points, or null when there are too few marks.</summary>
    /// <remarks>
    /// Equal marks share a coefficient equally, so that which of two equal marks was "the dropped one" is never decided by who gave it.
    /// <paramref name="marks"/> and <paramref name="weights"/> belong together; the result has their length.
    /// </remarks>
    internal Rational[]? Coefficients<T>(ReadOnlySpan<T> marks, ReadOnlySpan<decimal> weights)
        where T : IEquatable<T>, IComparable<T>
    {
        var count = marks.Length;
        if (count == 0)
        {
            return null;
        }

        return Kind == ConsensusKind.WeightedMean ? ByWeight(weights) : KeptOf(count) is var (from, to, each) ? Kept(marks, from, to, each) : null;
    }

    /// <summary>The points that the marks make, or null when there are too few marks: what the coefficients come to, without making them.</summary>
    /// <param name="marks">The marks; sorted afterwards where their order has a say.</param>
    /// <param name="weights">Each mark's weight.</param>
    internal Rational? Points(Span<decimal> marks, ReadOnlySpan<decimal> weights)
    {
        if (marks.Length == 0)
        {
            return null;
        }

        if (Kind == ConsensusKind.WeightedMean)
        {
            return ByWeight(weights) is { } coefficients ? Rational.Dot(coefficients, Array.ConvertAll(marks.ToArray(), m => (Rational)m)) : null;
        }

        if (KeptOf(marks.Length) is not var (from, to, each))
        {
            return null;
        }

        if (to - from < marks.Length)
        {
            marks.Sort();
        }

        return each * Rational.SumOf(marks[from..to]);
    }

    /// <summary>The same, of marks that are whole numbers over one denominator: nothing in between is reduced.</summary>
    /// <param name="marks">The numerators; sorted afterwards where their order has a say.</param>
    /// <param name="below">The denominator.</param>
    /// <param name="weights">Each mark's weight.</param>
    internal Rational? Points(Span<BigInteger> marks, BigInteger below, ReadOnlySpan<decimal> weights)
    {
        if (marks.Length == 0)
        {
            return null;
        }

        if (Kind == ConsensusKind.WeightedMean)
        {
            return ByWeight(weights) is { } coefficients ? Rational.Dot(coefficients, Array.ConvertAll(marks.ToArray(), m => (Rational)m)) / below : null;
        }

        if (KeptOf(marks.Length) is not var (from, to, each))
        {
            return null;
        }

        if (to - from < marks.Length)
        {
            marks.Sort();
        }

        var sum = BigInteger.Zero;
        foreach (var mark in marks[from..to])
        {
            sum += mark;
        }

        return Rational.Over(sum * each.Numerator, below * each.Denominator);
    }

    /// <summary>How many marks there must be on a criterion that asks for a least number. With as many and no points, nobody who marked has any weight.</summary>
    internal int Needs(int leastMarks) =>
        this is { Kind: ConsensusKind.TrimmedMean or ConsensusKind.TrimmedSum, TooFew: TooFewToTrim.Absent } ? Math.Max(leastMarks, (2 * Drop) + 1) : leastMarks;

    /// <summary>Which of several marks count for how much, or null where all count alike.</summary>
    internal Reason? Rule(string criterion, int count) => Kind switch
    {
        _ when count < 2 || KeptOf(count) is not var (from, _, _) || (from == 0 && Kind is ConsensusKind.TrimmedMean or ConsensusKind.TrimmedSum) => null,
        ConsensusKind.TrimmedMean or ConsensusKind.TrimmedSum => OutcomeMessages.Trimmed.Because(criterion, Drop.ToText()),
        ConsensusKind.Median => OutcomeMessages.Median.Because(criterion),
        ConsensusKind.Highest => OutcomeMessages.Highest.Because(criterion),
        ConsensusKind.Lowest => OutcomeMessages.Lowest.Because(criterion),
        ConsensusKind.WeightedMean => OutcomeMessages.Weighted.Because(criterion),
        _ => null,
    };

    /// <summary>Which of the sorted marks count, and what each of them is multiplied by; null when there are too few.</summary>
    private (int From, int To, Rational Each)? KeptOf(int count) => Kind switch
    {
        ConsensusKind.Mean => (0, count, Rational.Of(1, count)),
        ConsensusKind.Highest => (count - 1, count, Rational.One),
        ConsensusKind.Lowest => (0, 1, Rational.One),
        ConsensusKind.Median => MedianOf((count - 1) / 2, count / 2),
        _ => TrimmedOf(count),
    };

    private static Rational[]? ByWeight(ReadOnlySpan<decimal> weights)
    {
        var rational = new Rational[weights.Length];
        for (var i = 0; i < rational.Length; i++)
        {
            rational[i] = weights[i];
        }

        var total = Rational.Sum(rational);
        return total.IsZero ? null : Array.ConvertAll(rational, w => w / total);
    }

    /// <summary>Each of the marks at sorted places <paramref name="from"/> to <paramref name="to"/> gets <paramref name="each"/>; equal marks share.</summary>
    private static Rational[] Kept<T>(ReadOnlySpan<T> marks, int from, int to, Rational each)
        where T : IEquatable<T>, IComparable<T>
    {
        var sorted = marks.ToArray();
        Array.Sort(sorted);
        var coefficients = new Rational[marks.Length];
        for (var i = 0; i < marks.Length; i++)
        {
            var first = Array.IndexOf(sorted, marks[i]);
            var last = Array.LastIndexOf(sorted, marks[i]);
            var kept = Math.Max(0, Math.Min(last + 1, to) - Math.Max(first, from));
            coefficients[i] = each * Rational.Of(kept, last - first + 1);
        }

        return coefficients;
    }

    private (int From, int To, Rational Each) MedianOf(int lower, int upper) => Even switch
    {
        EvenMedian.Lower => (lower, lower + 1, Rational.One),
        EvenMedian.Upper => (upper, upper + 1, Rational.One),
        _ => (lower, upper + 1, Rational.Of(1, upper - lower + 1)),
    };

    private (int From, int To, Rational Each)? TrimmedOf(int count)
    {
        var tooFew = count - Drop <= Drop;
        if (tooFew && TooFew == TooFewToTrim.Absent)
        {
            return null;
        }

        var drop = tooFew ? 0 : Drop;
        return (drop, count - drop, Kind == ConsensusKind.TrimmedSum ? Rational.One : Rational.Of(1, count - (2 * drop)));
    }
}
