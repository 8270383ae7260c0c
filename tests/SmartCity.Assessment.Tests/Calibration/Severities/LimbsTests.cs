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
        var values = Figures(text);
        var (cut, below) = (Limbs.Of(values).Pieces, Limbs.Of(values).Unit);
        Assert.Equal((unit, pieces), ((int)below, cut.Length));
        Assert.All(cut, piece => Assert.All(piece, p => Assert.InRange(p, -uint.MaxValue, uint.MaxValue)));
        for (var i = 0; i < values.Length; i++)
        {
            var whole = cut.Select((piece, p) => (BigInteger)piece[i] << (p * Limbs.Bits)).Aggregate(BigInteger.Zero, (s, p) => s + p);
            Assert.Equal((Fraction)values[i], new Fraction(whole, below));
        }
    }

    [Theory]
    [InlineData("0.5 2 -3", "-0.7", true)]
    [InlineData("0.5 2 -3", "0.75", false)]
    [InlineData("0 2 -3", "4294967295", true)]
    [InlineData("0 2 -3", "4294967296", false)]
    [InlineData("0 4294967296 -3", "1", false)]
    public void Others_take_the_places_of_some_where_there_is_room(string text, string other, bool hasRoom)
    {
        var (values, changed) = (Figures(text), Figures(other)[0]);
        var given = Limbs.Of(values);
        var before = given.Pieces[0].ToArray();
        var with = given.With([(1, changed)]);
        Assert.Equal(before, given.Pieces[0]);
        Assert.Equal(hasRoom, with is not null);
        if (with is not null)
        {
            Assert.Equal(given.Digits, with.Digits);
            Assert.Equal([values[0], changed, values[2]], with.Pieces[0].Select(p => p / (decimal)with.Unit));
        }
    }

    [Fact]
    public void Some_keep_the_unit_of_all()
    {
        var some = Limbs.Of([0.25m, 3, -4294967296]).At([2, 0]);
        Assert.Equal((2, 2), (some.Digits, some.Pieces.Length));
        Assert.Equal([-4294967296m, 0.25m], Enumerable.Range(0, 2).Select(i => some.Pieces.Select((piece, p) => piece[i] * (decimal)(1L << (p * Limbs.Bits))).Sum() / 100));
    }

    private static decimal[] Figures(string text) => [.. text.Split(' ').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture))];
}
