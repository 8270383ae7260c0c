using System.Numerics;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

[Properties(MaxTest = 1_000)]
public sealed class ProductSumTests
{
    private static readonly BigInteger[] s_long = [0, 1, -1, ulong.MaxValue, -(BigInteger)ulong.MaxValue, BigInteger.Pow(2, 127), -BigInteger.Pow(2, 128), BigInteger.Pow(10, 200) + 7, -BigInteger.Pow(10, 200)];

    private static readonly long[] s_short = [0, 1, -1, long.MaxValue, long.MinValue, 1 << 31, -10_000_000_019];

    [Fact]
    public void Every_number_times_every_other_is_the_product()
    {
        var sums = new ProductSum(s_long);
        for (var number = 0; number < s_long.Length; number++)
        {
            foreach (var times in s_short)
            {
                var sum = sums.Empty();
                sums.Add(sum, number, times);
                Assert.Equal(s_long[number] * times, sums.Total(sum));
            }
        }
    }

    [Property]
    public void A_sum_of_products_is_what_big_integers_make_of_it((byte Number, byte Short, int Shift)[] terms)
    {
        var (sums, expected) = (new ProductSum(s_long), BigInteger.Zero);
        var sum = sums.Empty();
        foreach (var (number, shortNumber, shift) in terms)
        {
            var (place, times) = (number % s_long.Length, s_short[shortNumber % s_short.Length] ^ shift);
            sums.Add(sum, place, times);
            expected += s_long[place] * times;
        }

        Assert.Equal(expected, sums.Total(sum));
    }

    [Fact]
    public void Sums_do_not_share_their_buffers()
    {
        var sums = new ProductSum([5]);
        var (one, other) = (sums.Empty(), sums.Empty());
        sums.Add(one, 0, 2);
        Assert.Equal((10, 0), (sums.Total(one), sums.Total(other)));
    }
}
