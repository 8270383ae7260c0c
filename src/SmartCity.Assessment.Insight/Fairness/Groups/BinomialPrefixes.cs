using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>The lower tails of the binomials of every prefix, as integers over one denominator d^k, p being a/d.</summary>
internal sealed class BinomialPrefixes
{
    private readonly int prefixes;
    private readonly Exact alpha;
    private readonly BigInteger hit;
    private readonly BigInteger miss;

    /// <summary>d^k.</summary>
    private readonly BigInteger whole;

    /// <summary>For each prefix, the values of the distribution function that are at most α, ascending.</summary>
    private readonly BigInteger[][] tails;

    public BinomialPrefixes(int prefixes, Exact proportion, Exact alpha)
    {
        (this.prefixes, Proportion, this.alpha) = (prefixes, proportion, alpha);
        (hit, miss) = (proportion.Numerator, proportion.Denominator - proportion.Numerator);
        whole = BigInteger.Pow(proportion.Denominator, prefixes);
        tails = [.. Enumerable.Range(1, prefixes).Select(TailOf)];
    }

    public Exact Proportion { get; }

    /// <summary>The least count at each prefix whose distribution function is above α.</summary>
    public int[] Minimum() => Array.ConvertAll(tails, t => t.Length);

    /// <summary>The strictest minimums whose failure probability is at most α, with the least threshold that gives them.</summary>
    public (Exact Threshold, int[] Minimum) Adjusted()
    {
        // minimums change only where the threshold passes a value of a distribution function, and grow with it, and so does the failure probability
        BigInteger[] thresholds = [.. tails.SelectMany(t => t).Append(BigInteger.Zero).Distinct().Order()];
        var (low, high) = (0, thresholds.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Failure(Above(thresholds[middle])) <= alpha ? (middle, high) : (low, middle - 1);
        }

        return (Exact.Of(thresholds[low], whole), Above(thresholds[low]));
    }

    /// <summary>
    /// The probability that some prefix holds fewer than its minimum. Sequences leave at the first prefix where they do; those that have as many as any prefix
    /// asks cannot fail any more and are not followed.
    /// </summary>
    /// <param name="minimum">At each prefix, never falling.</param>
    public Exact Failure(IReadOnlyList<int> minimum)
    {
        var (failed, kept) = (BigInteger.Zero, new BigInteger[Math.Max(1, minimum[^1])]);
        var (scale, lowest) = (whole, 0);
        kept[0] = BigInteger.One;
        for (var i = 1; i <= prefixes; i++)
        {
            for (var count = Math.Min(i, kept.Length - 1); count >= lowest; count--)
            {
                kept[count] = (kept[count] * miss) + (count == 0 ? BigInteger.Zero : kept[count - 1] * hit);
            }

            scale /= Proportion.Denominator;
            for (; lowest < minimum[i - 1]; lowest++)
            {
                failed += kept[lowest] * scale;
                kept[lowest] = BigInteger.Zero;
            }
        }

        return Exact.Of(failed, whole);
    }

    private BigInteger[] TailOf(int i)
    {
        var (limit, scale) = (whole * alpha.Numerator, BigInteger.Pow(Proportion.Denominator, prefixes - i));
        var (chance, sum, tail) = (BigInteger.Pow(miss, i), BigInteger.Zero, new List<BigInteger>());
        for (var count = 0; (sum += chance * scale) * alpha.Denominator <= limit; count++)
        {
            tail.Add(sum);
            chance = chance * (i - count) * hit / ((count + 1) * miss);
        }

        return [.. tail];
    }

    private int[] Above(BigInteger threshold) => Array.ConvertAll(tails, t =>
    {
        var place = Array.BinarySearch(t, threshold);
        return place >= 0 ? place + 1 : ~place;
    });
}
