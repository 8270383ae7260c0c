using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Sums of values, each times its weight, for one candidate after another.</summary>
/// <remarks>
/// The long fractions of a column lie over few different denominators: that of its severities times a number of marks. What they have in common is found once and kept for the next
/// candidate, with what each numerator is multiplied by. For use by one thread.
/// </remarks>
internal sealed class WeightedSum(Rational[] weights)
{
    /// <summary>A column with more denominators than this has nothing in common that would be worth keeping.</summary>
    private const int MostKept = 32;

    private readonly List<(BigInteger Below, BigInteger By)>[] multipliers = Array.ConvertAll(weights, _ => new List<(BigInteger Below, BigInteger By)>());
    private BigInteger common = BigInteger.One;

    /// <summary>The sum; zero when there is nothing to add.</summary>
    /// <param name="values">As many as there are weights.</param>
    public Rational Of(ReadOnlySpan<Rational> values)
    {
        if (!AnyWide(values))
        {
            return Rational.Dot(weights, values);
        }

        Cover(values);
        var sum = BigInteger.Zero;
        for (var i = 0; i < values.Length; i++)
        {
            sum += MultiplierOf(i, values[i].Below) * values[i].Above;
        }

        return Rational.Over(sum, common);
    }

    private static bool AnyWide(ReadOnlySpan<Rational> values)
    {
        foreach (ref readonly var value in values)
        {
            if (value.IsWide)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the common denominator a multiple of those of the values, weighted. Where those of others have made it much longer than these need, it starts again from these.</summary>
    private void Cover(ReadOnlySpan<Rational> values)
    {
        var (covering, bits) = (common, 0L);
        for (var i = 0; i < values.Length; i++)
        {
            var below = values[i].Below;
            bits += below.GetBitLength();
            covering = Kept(i, below) is null ? Multiple(covering, below * weights[i].Below) : covering;
        }

        if (covering == common)
        {
            return;
        }

        if (covering.GetBitLength() > 2 * bits)
        {
            covering = BigInteger.One;
            for (var i = 0; i < values.Length; i++)
            {
                covering = Multiple(covering, values[i].Below * weights[i].Below);
            }
        }

        common = covering;
        Array.ForEach(multipliers, m => m.Clear());
    }

    private static BigInteger Multiple(BigInteger one, BigInteger other) => other / BigInteger.GreatestCommonDivisor(one, other) * one;

    private BigInteger MultiplierOf(int child, BigInteger below)
    {
        if (Kept(child, below) is { } kept)
        {
            return kept;
        }

        var by = weights[child].Above * (common / (below * weights[child].Below));
        if (multipliers[child].Count == MostKept)
        {
            multipliers[child].Clear();
        }

        multipliers[child].Add((below, by));
        return by;
    }

    private BigInteger? Kept(int child, BigInteger below)
    {
        foreach (var (known, by) in multipliers[child])
        {
            if (known == below)
            {
                return by;
            }
        }

        return null;
    }
}
