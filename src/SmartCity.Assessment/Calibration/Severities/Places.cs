using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Numbers written in digits of a base, the lowest first, put together by halves so that long ones cost no square of their length.</summary>
internal sealed class Places
{
    private readonly List<BigInteger> powers;
    private readonly int count;

    private Places(List<BigInteger> powers, int count, BigInteger modulus)
    {
        this.powers = powers;
        this.count = count;
        Modulus = modulus;
    }

    /// <summary>The base to the power of the number of digits.</summary>
    public BigInteger Modulus { get; }

    public static Places Of(uint radix, int count)
    {
        // powers[i] is the base to the power of 2^i.
        var powers = new List<BigInteger> { radix };
        while (1 << powers.Count <= count)
        {
            powers.Add(powers[^1] * powers[^1]);
        }

        var modulus = BigInteger.One;
        for (var i = 0; i < powers.Count; i++)
        {
            modulus *= (count >> i & 1) == 1 ? powers[i] : BigInteger.One;
        }

        return new Places(powers, count, modulus);
    }

    /// <summary>The number whose digits stand at one index of all arrays.</summary>
    public BigInteger Value(List<uint[]> digits, int index)
    {
        var parts = new BigInteger[count];
        for (var i = 0; i < count; i++)
        {
            parts[i] = digits[i][index];
        }

        for (int level = 0, length = count; length > 1; level++, length = (length + 1) / 2)
        {
            for (var i = 0; i < (length + 1) / 2; i++)
            {
                parts[i] = (2 * i) + 1 < length ? parts[2 * i] + (parts[(2 * i) + 1] * powers[level]) : parts[2 * i];
            }
        }

        return parts[0];
    }
}
