using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>The share that each group ought to have of every beginning of a ranking: exact, 0 to 1, together 1. Immutable. Equal to another only by reference; no order.</summary>
public sealed class GroupShares
{
    private readonly SortedDictionary<string, BigInteger> parts = new(StringComparer.Ordinal);
    private readonly BigInteger total;

    private GroupShares(IEnumerable<(string Group, Exact Parts)> shares)
    {
        var list = shares.ToArray();
        var shared = list.Aggregate(BigInteger.One, (d, s) => d * s.Parts.Denominator / BigInteger.GreatestCommonDivisor(d, s.Parts.Denominator));
        foreach (var (group, part) in list)
        {
            if (!parts.TryAdd(group ?? throw new ArgumentException("A group is null.", nameof(shares)), part.Numerator * (shared / part.Denominator)))
            {
                throw new ArgumentException($"Group '{group}' is named twice.", nameof(shares));
            }
        }

        total = parts.Values.Aggregate(BigInteger.Zero, BigInteger.Add);
        if (parts.Values.Any(p => p.Sign < 0) || total.IsZero)
        {
            throw new ArgumentException("A share is negative, or there is none above 0.", nameof(shares));
        }
    }

    /// <summary>The groups with a share, ascending by name, which means nothing.</summary>
    public IReadOnlyList<string> Groups => [.. parts.Keys];

    /// <summary>The share of a group, 0 to 1; 0 for a group that is not named.</summary>
    public Exact this[string group] => Exact.Of(parts.GetValueOrDefault(group), total);

    /// <summary>Shares in the ratio of numbers: inhabitants, percentages, candidates.</summary>
    /// <param name="shares">Each group once, with a number that is not negative; at least one is above 0.</param>
    /// <exception cref="ArgumentException">A group is null or named twice, a number is negative, or none is above 0.</exception>
    public static GroupShares Of(params IEnumerable<(string Group, decimal Parts)> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new GroupShares(shares.Select(s => (s.Group, Exact.From(s.Parts))));
    }
}
