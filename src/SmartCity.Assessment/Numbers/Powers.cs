using System.Collections.Immutable;
using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Powers of ten, looked up where they are small enough to be common.</summary>
internal static class Powers
{
    /// <summary>The largest power of ten that fits a <see cref="long"/>.</summary>
    public const int OfTenInLong = 18;

    /// <summary>The largest power of ten that fits an <see cref="int"/>.</summary>
    public const int OfTenInInt = 9;

    private static readonly ImmutableArray<BigInteger> BigTen =
        [.. Enumerable.Range(0, 64).Select(exponent => BigInteger.Pow(10, exponent))];

    private static ReadOnlySpan<long> Ten =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <param name="exponent">0 to <see cref="OfTenInLong"/>.</param>
    public static long OfTen64(int exponent) => Ten[exponent];

    /// <param name="exponent">Zero or more.</param>
    public static BigInteger OfTen(int exponent) => exponent < BigTen.Length ? BigTen[exponent] : BigInteger.Pow(10, exponent);
}
