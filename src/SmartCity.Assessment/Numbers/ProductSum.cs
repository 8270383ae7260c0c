using System.Buffers.Binary;
using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Sums of long numbers times short ones, worked out in one buffer: big integers would make a new number at every step.</summary>
/// <remarks>In two's complement, the lowest 64 bits first, with room for the product by 64 bits and for 2^32 terms.</remarks>
internal sealed class ProductSum
{
    private const int Bytes = sizeof(ulong);
    private const int Room = 64 + 32;

    private readonly int width;
    private readonly ulong[] numbers;

    /// <param name="numbers">The long numbers.</param>
    public ProductSum(ReadOnlySpan<BigInteger> numbers)
    {
        var bits = 0L;
        foreach (var number in numbers)
        {
            bits = Math.Max(bits, number.GetBitLength());
        }

        width = (int)((bits + Room) / (8 * Bytes)) + 1;
        this.numbers = new ulong[numbers.Length * width];
        var written = new byte[width * Bytes];
        for (var i = 0; i < numbers.Length; i++)
        {
            Array.Fill(written, numbers[i].Sign < 0 ? byte.MaxValue : byte.MinValue);
            _ = numbers[i].TryWriteBytes(written, out _);
            for (var place = 0; place < width; place++)
            {
                this.numbers[(i * width) + place] = BinaryPrimitives.ReadUInt64LittleEndian(written.AsSpan(place * Bytes));
            }
        }
    }

    /// <summary>A sum of nothing yet.</summary>
    public ulong[] Empty() => new ulong[width];

    /// <summary>Adds one of the long numbers, times a short one, to a sum.</summary>
    public void Add(ulong[] sum, int number, long times)
    {
        var row = numbers.AsSpan(number * width, width);
        var (by, carry) = (times < 0 ? 0UL - (ulong)times : (ulong)times, 0UL);
        for (var place = 0; place < row.Length; place++)
        {
            var high = Math.BigMul(row[place], by, out var low);
            low += carry;
            carry = high + (low < carry ? 1UL : 0UL);
            var before = sum[place];
            sum[place] = times < 0 ? before - low : before + low;
            carry += (times < 0 ? before < low : sum[place] < low) ? 1UL : 0UL;
        }
    }

    /// <summary>What a sum has come to.</summary>
    public BigInteger Total(ulong[] sum)
    {
        var written = new byte[width * Bytes];
        for (var place = 0; place < width; place++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(written.AsSpan(place * Bytes), sum[place]);
        }

        return new BigInteger(written);
    }
}
