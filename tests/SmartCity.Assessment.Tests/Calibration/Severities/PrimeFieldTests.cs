using System.Numerics;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class PrimeFieldTests
{
    private const uint Prime = 1_073_741_789;

    private static readonly PrimeField s_field = new(Prime);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(-1, Prime - 1)]
    [InlineData(Prime, 0)]
    [InlineData(-(long)Prime, 0)]
    [InlineData((2L * Prime) + 3, 3)]
    [InlineData(long.MinValue, (uint)(Prime - (9_223_372_036_854_775_808 % Prime)))]
    public void A_number_of_either_sign_has_one_place_below_the_prime(long value, uint expected)
    {
        Assert.Equal(expected, s_field.Of(value));
        Assert.Equal(expected, s_field.Of((Int128)value));
    }

    [Fact]
    public void Differences_and_products_stay_below_the_prime()
    {
        Assert.Equal(0u, s_field.Minus(7, 7));
        Assert.Equal(2u, s_field.Minus(7, 5));
        Assert.Equal(Prime - 2, s_field.Minus(5, 7));
        Assert.Equal(1u, s_field.Times(Prime - 1, Prime - 1));
        Assert.Equal(Prime, s_field.Prime);
        Assert.All([1u, 2u, 97u, Prime - 1], value => Assert.Equal(1u, s_field.Times(value, s_field.Inverse(value))));
    }

    /// <summary>The greatest numbers there are: seventeen of their products would not fit 64 bits.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(33)]
    [InlineData(200)]
    public void Products_of_any_number_of_pairs_are_summed_without_overflow(int length)
    {
        uint[] one = [.. Enumerable.Range(0, length).Select(i => Prime - 1 - (uint)(i % 3))];
        uint[] other = [.. Enumerable.Range(0, length + 2).Select(i => Prime - 1 - (uint)(i % 5))];
        var expected = one.Zip(other).Aggregate(BigInteger.Zero, (sum, p) => sum + ((BigInteger)p.First * p.Second)) % Prime;
        Assert.Equal((uint)expected, s_field.Dot(one, other));
    }

    [Theory]
    [InlineData(7U)]
    [InlineData(1_073_741_789U)]
    public void The_first_inverses_are_inverses(uint prime)
    {
        var modulo = new PrimeField(prime);
        var inverses = modulo.Inverses(6);
        Assert.Equal(7, inverses.Length);
        Assert.All(Enumerable.Range(1, 6), value => Assert.Equal(modulo.Inverse((uint)value), inverses[value]));
    }
}
