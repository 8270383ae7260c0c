using System.Numerics;
using Fractions;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class LimbsTests
{
    [Theory]
    [InlineData("0", 1, 1)]
    [InlineData("0 3 -7", 1, 1)]
    [InlineData("0.5 0.25 -3", 100, 1)]
    [InlineData("0.1 0.25", 100, 1)]
    [InlineData("4294967295", 1, 1)]
    [InlineData("4294967296 -1", 1, 2)]
    [InlineData("-79228162514264337593543950335 1", 1, 3)]
    public void Decimals_are_put_together_from_pieces_of_the_least_decimal_unit(string text, int unit, int pieces)
    {
        decimal[] values = [.. text.Split(' ').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture))];
        var (cut, below) = (Limbs.Of(values).Pieces, Limbs.Of(values).Unit);
        Assert.Equal((unit, pieces), ((int)below, cut.Length));
        Assert.All(cut, piece => Assert.All(piece, p => Assert.InRange(p, -uint.MaxValue, uint.MaxValue)));
        for (var i = 0; i < values.Length; i++)
        {
            var whole = cut.Select((piece, p) => (BigInteger)piece[i] << (p * Limbs.Bits)).Aggregate(BigInteger.Zero, (s, p) => s + p);
            Assert.Equal((Fraction)values[i], new Fraction(whole, below));
        }
    }
}
