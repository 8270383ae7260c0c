using System.Numerics;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Scoring.Kernel;

/// <summary>Every pair of codes and sums, in vectors of every width, with eight columns that all differ: each lane and each column counts.</summary>
public sealed class OctoSumTests
{
    private const int Runs = 1000;

    [Fact]
    public void Bytes_in_16_bits() => Agrees<byte, ushort, ByteToUInt16>();

    [Fact]
    public void Bytes_in_32_bits() => Agrees<byte, int, ByteToInt32>();

    [Fact]
    public void Bytes_in_64_bits() => Agrees<byte, long, ByteToInt64>();

    [Fact]
    public void Codes_of_16_bits_in_16_bits() => Agrees<ushort, ushort, UInt16ToUInt16>();

    [Fact]
    public void Codes_of_16_bits_in_32_bits() => Agrees<ushort, int, UInt16ToInt32>();

    [Fact]
    public void Codes_of_16_bits_in_64_bits() => Agrees<ushort, long, UInt16ToInt64>();

    [Fact]
    public void Codes_of_32_bits_in_32_bits() => Agrees<int, int, Int32ToInt32>();

    [Fact]
    public void Codes_of_32_bits_in_64_bits() => Agrees<int, long, Int32ToInt64>();

    [Fact]
    public void Codes_of_64_bits_in_64_bits() => Agrees<long, long, Int64ToInt64>();

    private static void Agrees<T, TSum, TLoad>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
        where TLoad : struct, ILoad<T, TSum>
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var rows = random.Next(0, 80);
            var columns = Enumerable.Range(0, 8).Select(_ => Enumerable.Range(0, rows + 2).Select(_ => Code<T>(random)).ToArray()).ToArray();
            var weights = Enumerable.Range(0, 8).Select(_ => TSum.CreateTruncating(random.Next(-5, 1000))).ToArray();
            var fills = Enumerable.Range(0, 8).Select(_ => TSum.CreateTruncating(random.Next(0, 500))).ToArray();
            var before = Enumerable.Range(0, rows).Select(_ => TSum.CreateTruncating(random.Next(0, 1000))).ToArray();
            var isFirst = random.Next(2) == 0;

            TSum[] Naive(Func<T, int, TSum> term) => [.. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, 8)
                .Aggregate(isFirst ? TSum.Zero : before[r], (sum, c) => unchecked(sum + term(columns[c][r + 1], c))))];

            var plain = Naive((code, c) => unchecked(TSum.CreateTruncating(code) * weights[c]));
            var filled = Naive((code, c) => unchecked((code == T.MaxValue ? fills[c] : TSum.CreateTruncating(code)) * weights[c]));
            var absent = Naive((code, c) => code == T.MaxValue ? weights[c] : TSum.Zero);
            var (eight, eightFills) = (Octo<TSum>.Of(weights), Octo<TSum>.Of(fills));
            ReadOnlySpan<T> At(int c) => columns[c].AsSpan(1, rows);
            foreach (var width in Enum.GetValues<SimdWidth>())
            {
                var sums = before.ToArray();
                Assert.Equal(Max(plain), OctoSum<T, TSum, TLoad>.Add<PlainTerm>(At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), eight, default, sums, isFirst, width));
                Assert.Equal(plain, sums);

                sums = [.. before];
                Assert.Equal(Max(filled), OctoSum<T, TSum, TLoad>.Add<FilledTerm>(At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), eight, eightFills, sums, isFirst, width));
                Assert.Equal(filled, sums);

                sums = [.. before];
                Assert.Equal(Max(absent), OctoSum<T, TSum, TLoad>.Add<AbsentTerm>(At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), eight, default, sums, isFirst, width));
                Assert.Equal(absent, sums);

                if (isFirst)
                {
                    var least = random.Next(3) == 0 || rows == 0 ? TSum.MaxValue : random.Pick(random.Next(2) == 0 ? plain : filled);
                    Assert.Equal(FirstOf(plain, least), OctoSum<T, TSum, TLoad>.First<PlainTerm>(At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), eight, default, least, width));
                    Assert.Equal(FirstOf(filled, least), OctoSum<T, TSum, TLoad>.First<FilledTerm>(At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), eight, eightFills, least, width));
                }
            }
        }
    }

    private static T Code<T>(Random random)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => random.Next(6) switch
        {
            0 => T.MaxValue,
            1 => T.MaxValue - T.One,
            2 => T.CreateTruncating(random.NextInt64()) & T.MaxValue,
            _ => T.CreateTruncating(random.Next(100)),
        };

    private static TSum Max<TSum>(TSum[] sums)
        where TSum : IMinMaxValue<TSum> => sums.DefaultIfEmpty(TSum.MinValue).Max()!;

    private static int FirstOf<TSum>(TSum[] sums, TSum least)
        where TSum : IBinaryInteger<TSum>
    {
        var found = Array.FindIndex(sums, s => s >= least);
        return found < 0 ? sums.Length : found;
    }
}
