using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Weights as the smallest whole numbers in the same ratio, which serve as exponents of a geometric mean.</summary>
internal static class WeightRatio
{
    public static BigInteger[] Of(IReadOnlyList<Rational> weights)
    {
        var denominator = weights.Aggregate(BigInteger.One, (lcm, w) => lcm / BigInteger.GreatestCommonDivisor(lcm, w.Denominator) * w.Denominator);
        var whole = weights.Select(w => w.Numerator * (denominator / w.Denominator)).ToArray();
        var divisor = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return divisor.IsZero ? whole : [.. whole.Select(w => w / divisor)];
    }

    public static BigInteger Total(IReadOnlyList<AspectNode> nodes) =>
        Of([.. nodes.Select(n => n.Weight)]).Aggregate(BigInteger.Zero, (sum, w) => sum + BigInteger.Abs(w));
}
