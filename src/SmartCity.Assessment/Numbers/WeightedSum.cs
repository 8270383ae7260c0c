using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Sums of values, each times its weight, over one total, for one candidate after another.</summary>
/// <remarks>
/// A sum with a long fraction is worked out when somebody asks for it. Such fractions of a column lie over few different denominators: that of its severities times a number of marks.
/// What they have in common is found once and kept for the next candidate, with what each numerator is multiplied by.
/// </remarks>
internal sealed class WeightedSum
{
    /// <summary>A column with more denominators than this has nothing in common that would be worth keeping.</summary>
    private const int MostKept = 32;

    private readonly Rational[] weights;
    private readonly Rational total;
    private readonly Enclosure[] shares;
    private readonly List<(BigInteger Below, BigInteger By)>[] multipliers;
    private BigInteger common = BigInteger.One;

    /// <param name="weights">The weights.</param>
    /// <param name="total">By what the sum is divided; above zero.</param>
    public WeightedSum(Rational[] weights, Rational total)
    {
        (this.weights, this.total) = (weights, total);
        shares = Array.ConvertAll(weights, w => (w / total).Near);
        multipliers = Array.ConvertAll(weights, _ => new List<(BigInteger Below, BigInteger By)>());
    }

    /// <summary>The sum, divided; zero when there is nothing to add.</summary>
    /// <param name="values">As many as there are weights.</param>
    public Rational Of(ReadOnlySpan<Rational> values) => AnyWide(values) ? Later(values, new Left(this, values.ToArray()), 0) : Shortly(values);

    /// <inheritdoc cref="Of(ReadOnlySpan{Rational})"/>
    /// <param name="values">As many as there are weights.</param>
    /// <param name="source">What works a long sum out, by <see cref="PartsOf"/>.</param>
    /// <param name="place">Which of its sums it is.</param>
    public Rational Of(ReadOnlySpan<Rational> values, ILater source, int place) => AnyWide(values) ? Later(values, source, place) : Shortly(values);

    private Rational Shortly(ReadOnlySpan<Rational> values) => Rational.Dot(weights, values) / total;

    private Rational Later(ReadOnlySpan<Rational> values, ILater source, int place)
    {
        var near = default(EnclosedSum);
        for (var i = 0; i < values.Length; i++)
        {
            near.Add(shares[i], values[i].Near);
        }

        return Rational.Later(source, place, near.Total);
    }

    /// <summary>Numerator and denominator of a sum, perhaps not in lowest terms.</summary>
    public (BigInteger Above, BigInteger Below) PartsOf(Rational[] values)
    {
        // Worked out before others have to wait.
        Array.ForEach(values, v => _ = v.Below);
        lock (multipliers)
        {
            Cover(values);
            var sum = BigInteger.Zero;
            for (var i = 0; i < values.Length; i++)
            {
                sum += MultiplierOf(i, values[i].Below) * values[i].Above;
            }

            return (sum * total.Below, common * total.Above);
        }
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
            covering = Kept(i, below) is null ? Multiples.Common(covering, below * weights[i].Below) : covering;
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
                covering = Multiples.Common(covering, values[i].Below * weights[i].Below);
            }
        }

        common = covering;
        Array.ForEach(multipliers, m => m.Clear());
    }

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

    /// <summary>The values of a sum that nobody has asked for yet.</summary>
    private sealed class Left(WeightedSum sum, Rational[] values) : ILater
    {
        public (BigInteger Above, BigInteger Below) PartsAt(int place) => sum.PartsOf(values);
    }
}
