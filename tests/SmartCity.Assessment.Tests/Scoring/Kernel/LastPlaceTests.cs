using System.Numerics;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Scoring.Kernel;

public sealed class LastPlaceTests
{
    [Fact]
    public void The_last_place_of_16_bits_is_that_of_a_sorted_list() => Agrees<ushort>(0, 1, 2, 77, 32_767, 32_768, 65_534, 65_535);

    [Fact]
    public void The_last_place_of_32_bits_is_that_of_a_sorted_list() => Agrees<int>(0, 1, -1, 77, int.MaxValue, int.MaxValue - 1, -int.MaxValue);

    [Fact]
    public void The_last_place_of_64_bits_is_that_of_a_sorted_list() => Agrees<long>(0, 1, -1, 77, long.MaxValue, long.MaxValue - 1, -long.MaxValue, 1L << 40);

    private static void Agrees<T>(params T[] borders)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var pool = borders[..random.Next(1, borders.Length + 1)];
            var sums = Enumerable.Range(0, random.Next(1, 80)).Select(_ => random.Pick(pool)).ToArray();
            var places = random.Next(1, sums.Length + 1);
            var (lowest, highest) = random.Next(2) == 0 ? (sums.Min(), sums.Max()) : (T.CreateSaturating(-(BigInteger)long.MaxValue), T.MaxValue);
            Assert.Equal((seed, sums.OrderDescending().ElementAt(places - 1)), (seed, LastPlace.Of<T>(sums, places, lowest, highest)));
        }
    }
}
