using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The arithmetic of an aspect: from the children's values to its score.</summary>
internal static class Aggregates
{
    /// <summary>The score, and the key by which geometric means are compared.</summary>
    /// <param name="aspect">Its aggregation and, for a geometric mean, the declared digits.</param>
    /// <param name="shares">The children that take part; not empty, weights not all zero except under a sum.</param>
    /// <param name="values">Their values; not negative under a geometric or harmonic mean.</param>
    /// <param name="roundsContributions">Whether declared roundings of contributions are applied.</param>
    public static (Rational Score, OrderKey Key) Of(CompositeAspect aspect, ChildShares shares, Rational[] values, bool roundsContributions)
    {
        if (aspect.Aggregation == Aggregation.Geometric)
        {
            return Geometric(aspect.Quantised!, shares, values);
        }

        var score = aspect.Aggregation switch
        {
            Aggregation.Minimum => values.Min(),
            Aggregation.Harmonic => Harmonic(shares, values),
            Aggregation.Sum when roundsContributions && shares.RoundsContributions => Rounded(shares, values, Rational.One),
            Aggregation.Sum => shares.SumOf(values),
            _ when roundsContributions && shares.RoundsContributions => Rounded(shares, values, shares.Total),
            _ => shares.MeanOf(values),
        };
        return (score, new OrderKey(score, score, 1));
    }

    /// <summary>The sum of contributions that are rounded one by one where that is declared.</summary>
    private static Rational Rounded(ChildShares shares, Rational[] values, Rational total)
    {
        var contributions = new Rational[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var contribution = shares.Weights[i] * values[i] / total;
            contributions[i] = shares.Nodes[i].ContributionRounding is { } rounding ? contribution.Round(rounding) : contribution;
        }

        return Rational.Sum(contributions);
    }

    private static Rational Harmonic(ChildShares shares, Rational[] values)
    {
        var shareOfEach = new Rational[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (shares.Weights[i].IsZero)
            {
                continue;
            }

            if (values[i].IsZero)
            {
                return Rational.Zero;
            }

            shareOfEach[i] = shares.Weights[i] / values[i];
        }

        return shares.Total / Rational.Sum(shareOfEach);
    }

    private static (Rational Score, OrderKey Key) Geometric(Rounding digits, ChildShares shares, Rational[] values)
    {
        var exponents = WeightRatio.Of(shares.Weights);
        var product = Rational.One;
        var degree = BigInteger.Zero;
        for (var i = 0; i < values.Length; i++)
        {
            product *= values[i].Pow((int)exponents[i]);
            degree += exponents[i];
        }

        var root = Roots.Root(product, (int)degree, digits);
        return (root, new OrderKey(root, product, (int)degree));
    }
}
