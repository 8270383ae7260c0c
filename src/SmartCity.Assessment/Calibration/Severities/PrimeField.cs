using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Whole numbers modulo a prime below 2³⁰, so that sixteen products of them add up in 64 bits.</summary>
internal sealed class PrimeField(uint prime)
{
    private const int Chunk = 16;

    public uint Prime => prime;

    public uint Of(long value) => (uint)(((value % prime) + prime) % prime);

    public uint Of(Int128 value) => (uint)(((value % prime) + prime) % prime);

    public uint Times(uint a, uint b) => (uint)((ulong)a * b % prime);

    public uint Minus(uint a, uint b) => a >= b ? a - b : a + prime - b;

    /// <summary>The inverses of the numbers from one to the last, which is less than the prime; at place zero there is none.</summary>
    /// <remarks>The prime is k × value + rest, so that the inverse of a value is −k times that of the rest, which is less.</remarks>
    public uint[] Inverses(int last)
    {
        var inverses = new uint[last + 1];
        for (var value = 1U; value <= last; value++)
        {
            inverses[value] = value == 1 ? 1 : Times(prime - (prime / value), inverses[prime % value]);
        }

        return inverses;
    }

    /// <summary>By Fermat's little theorem the value to the power of the prime less two.</summary>
    public uint Inverse(uint value)
    {
        var inverse = 1U;
        for (var exponent = prime - 2; exponent > 0; exponent >>= 1)
        {
            inverse = (exponent & 1) == 1 ? Times(inverse, value) : inverse;
            value = Times(value, value);
        }

        return inverse;
    }

    /// <summary>The sum of a × b.</summary>
    public uint Dot(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        b = b[..a.Length];
        var (total, i) = (0UL, 0);
        while (i < a.Length)
        {
            var end = Math.Min(a.Length, i + Chunk);
            var sum = 0UL;
            for (; i < end; i++)
            {
                sum += (ulong)a[i] * b[i];
            }

            total += sum % prime;
        }

        return (uint)(total % prime);
    }
}
