using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Numbers;

/// <summary>Numbers with many ties, many halves and many neighbours of the border between 64 bits and more.</summary>
public static class NumberArbitraries
{
    private static readonly BigInteger[] s_borders =
    [
        long.MaxValue, long.MinValue, (BigInteger)long.MaxValue + 1, (BigInteger)long.MinValue - 1, long.MaxValue - 1,
        1L << 32, (1L << 32) + 1, 3_037_000_499, 3_037_000_500, ulong.MaxValue, (BigInteger)ulong.MaxValue + 1,
        BigInteger.Pow(10, 18), BigInteger.Pow(10, 19), (BigInteger)decimal.MaxValue, (BigInteger)decimal.MaxValue + 1,
    ];

    public static Arbitrary<Quotient> Quotients() => Arb.From(
        Gen.Frequency(
            (6, from above in Gen.Choose(-12, 12) from below in Gen.Choose(1, 12) select new Quotient(above, below)),
            (4, from above in Gen.Choose(-100_000, 100_000)
                from digits in Gen.Choose(0, 5)
                select new Quotient(above, BigInteger.Pow(10, digits))),
            (3, from above in Whole() from below in Whole() where !below.IsZero select new Quotient(above, below)),
            (2, from above in Whole() from digits in Gen.Choose(0, 30) select new Quotient(above, BigInteger.Pow(10, digits))),
            (1, from above in Whole() from times in Whole() where !times.IsZero select new Quotient(above * times, times))),
        Smaller);

    public static Arbitrary<Rounding> Roundings() => Arb.From(
        from digits in Gen.Frequency((4, Gen.Choose(0, 4)), (1, Gen.Choose(0, Rounding.MaxDigits)))
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select Rounding.Of(digits, mode));

    private static Gen<BigInteger> Whole() => Gen.Frequency(
        (2, Gen.Choose(-1000, 1000).Select(value => (BigInteger)value)),
        (3, from border in Gen.Elements(s_borders)
            from off in Gen.Choose(-2, 2)
            from sign in Gen.Elements(-1, 1)
            select (border + off) * sign),
        (1, from left in Gen.Elements(s_borders) from right in Gen.Elements(s_borders) select left * right));

    private static IEnumerable<Quotient> Smaller(Quotient value)
    {
        if (value.Above != 0)
        {
            yield return value with { Above = value.Above / 2 };
        }

        if (value.Below > 1)
        {
            yield return value with { Below = value.Below / 2 };
            yield return value with { Below = 1 };
        }
    }
}
