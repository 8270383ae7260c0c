using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Least common multiples, over which fractions are added.</summary>
internal static class Multiples
{
    /// <param name="one">A positive number.</param>
    /// <param name="other">A positive number.</param>
    public static BigInteger Common(BigInteger one, BigInteger other) => one == other ? one : one / BigInteger.GreatestCommonDivisor(one, other) * other;
}
