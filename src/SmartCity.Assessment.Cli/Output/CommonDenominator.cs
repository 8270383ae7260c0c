using System.Numerics;

namespace SmartCity.Assessment.Cli;

/// <summary>The least number that every denominator divides.</summary>
internal static class CommonDenominator
{
    private const int MostDigits = 1000;

    /// <summary>The common denominator, or null when it would have more than a thousand digits.</summary>
    public static BigInteger? Of(IEnumerable<Exact> numbers)
    {
        var limit = BigInteger.Pow(10, MostDigits);
        var common = BigInteger.One;
        foreach (var number in numbers)
        {
            var (quotient, remainder) = BigInteger.DivRem(common, number.Denominator);
            if (remainder.IsZero && !quotient.IsZero)
            {
                continue;
            }

            common = common / BigInteger.GreatestCommonDivisor(common, number.Denominator) * number.Denominator;
            if (common >= limit)
            {
                return null;
            }
        }

        return common;
    }
}
