using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>Numbers of combinations.</summary>
internal static class Combinations
{
    /// <summary>C(n, 0) … C(n, most), as far as <paramref name="most"/> is no more than n.</summary>
    public static BigInteger[] Row(int n, int most)
    {
        var row = new BigInteger[Math.Min(n, most) + 1];
        row[0] = BigInteger.One;
        for (var chosen = 1; chosen < row.Length; chosen++)
        {
            row[chosen] = row[chosen - 1] * (n - chosen + 1) / chosen;
        }

        return row;
    }

    /// <summary>C(n, chosen).</summary>
    public static BigInteger Of(int n, int chosen)
    {
        var ways = BigInteger.One;
        for (var one = 1; one <= Math.Min(chosen, n - chosen); one++)
        {
            ways = ways * (n - one + 1) / one;
        }

        return ways;
    }
}
