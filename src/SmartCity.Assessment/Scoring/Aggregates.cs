using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The arithmetic of an aspect: from the children's values to its score.</summary>
internal static class Aggregates
{
    /// <summary>The score, and the key by which geometric means are compared.</summary>
    /// <param name="aspect">Its aggregation and, for a geometric mean, the declared digits.</param>
    /// <param name="shares">The children that take part; not empty, weights not all zero except under a sum.</param>
    /// <param name="values">Their values; not negative under a geometric or harmonic mean.</param>
    /// <param name="rounded">The declared rounding of a contribution.</param>
    public static (Rational Score, OrderKey Key) Of(
        CompositeAspect aspect, ChildShare[] shares, Rational[] values, Func<ChildShare, Rational, Rational> rounded)
    {
        var score = aspect.Aggregation switch
        {
            Aggregation.Geometric => Rational.Zero,
            Aggregation.Minimum => values.Min(),
            Aggregation.Harmonic => Harmonic(shares, values),
            Aggregation.Sum => Contributions(shares, values, Rational.One, rounded),
            _ => Contributions(shares, values, Rational.Sum(Weights(shares)), rounded),
        };
        return aspect.Aggregation == Aggregation.Geometric ? Geometric(aspect.Quantised!, shares, values) : (score, new OrderKey(score, 1));
    }

    private static Rational[] Weights(ChildShare[] shares) => Array.ConvertAll(shares, s => s.Weight);

    /// <summary>Numerators are summed and divided once, unless a rounding of contributions is declared.</summary>
    private static Rational Contributions(ChildShare[] shares, Rational[] values, Rational total, Func<ChildShare, Rational, Rational> rounded)
    {
        if (!Array.Exists(shares, s => s.Node.ContributionRounding is not null))
        {
            return Rational.Dot(Weights(shares), values) / total;
        }

        var contributions = new Rational[shares.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            contributions[i] = rounded(shares[i], shares[i].Weight * values[i] / total);
        }

        return Rational.Sum(contributions);
    }

    private static Rational Harmonic(ChildShare[] shares, Rational[] values)
    {
        var (weights, shareOfEach) = (Rational.Zero, Rational.Zero);
        for (var i = 0; i < shares.Length; i++)
        {
            if (shares[i].Weight.IsZero)
            {
                continue;
            }

            if (values[i].IsZero)
            {
                return Rational.Zero;
            }

            weights += shares[i].Weight;
            shareOfEach += shares[i].Weight / values[i];
        }

        return weights / shareOfEach;
    }

    private static (Rational Score, OrderKey Key) Geometric(Rounding digits, ChildShare[] shares, Rational[] values)
    {
        var exponents = WeightRatio.Of(Weights(shares));
        var product = Rational.One;
        var degree = BigInteger.Zero;
        for (var i = 0; i < shares.Length; i++)
        {
            product *= values[i].Pow((int)exponents[i]);
            degree += exponents[i];
        }

        return (Roots.Root(product, (int)degree, digits), new OrderKey(product, (int)degree));
    }
}
