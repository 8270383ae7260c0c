using System.Numerics;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class PlacesTests
{
    [Fact]
    public void Digits_of_any_number_are_the_number_they_are_written_for()
    {
        const uint radix = 1_073_741_789;
        var random = new Random(3);
        for (var count = 1; count <= 40; count++)
        {
            List<uint[]> digits = [.. Enumerable.Range(0, count).Select(_ => new[] { (uint)random.NextInt64(radix), (uint)random.NextInt64(radix) })];
            var places = Places.Of(radix, count);
            Assert.Equal(BigInteger.Pow(radix, count), places.Modulus);
            Assert.All([0, 1], index => Assert.Equal(digits.AsEnumerable().Reverse().Aggregate(BigInteger.Zero, (above, d) => (above * radix) + d[index]), places.Value(digits, index)));
        }
    }
}
