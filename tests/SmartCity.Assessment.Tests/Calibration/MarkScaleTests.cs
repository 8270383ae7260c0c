using System.Globalization;
using Fractions;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;

public sealed class MarkScaleTests
{
    [Theory]
    [InlineData("1/3 -2/7", "4 7.5 -3.25")]
    [InlineData("0 0", "1 2 3")]
    [InlineData("9223372036854775807 -1/3", "4 7.5")]
    [InlineData("9223372036854775807 9223372036854775807", "4 7 1")]
    [InlineData("1/2147483647 -1/2147483646", "4 7.5 1")]
    [InlineData("1/3 -2/7", "2147483647 2147483648 -2147483648 0.1")]
    [InlineData("-5/9 1/11", "0.1234567891 -7 0.000000001 0.0000000001")]
    [InlineData("1/6 -1/6", "79228162514264337593543950335 -79228162514264337593543950335 0.0000000000000000000000000001 -5")]
    public void Marks_become_what_they_are_with_their_shift(string shifts, string marks)
    {
        var declared = shifts.Split(' ').Select(s => Fraction.FromString(s, CultureInfo.InvariantCulture)).ToArray();
        var given = marks.Split(' ').Select(m => decimal.Parse(m, CultureInfo.InvariantCulture)).ToArray();
        var scale = new MarkScale([.. declared.Select(d => Rational.Of(d.Numerator, d.Denominator))], Limbs.Of(given));
        var assessors = given.Select((_, i) => i % declared.Length).ToArray();
        var expected = given.Select((m, i) => (Fraction)m + declared[assessors[i]]).ToArray();
        Assert.Equal(expected, given.Select((m, i) => new Fraction(scale.Apply(assessors[i], m), scale.Below)));
        Assert.Equal(expected.Aggregate(Fraction.Zero, (s, e) => s + e), new Fraction(scale.SumOf(assessors, given), scale.Below));
        Assert.Equal(expected.Aggregate(Fraction.Zero, (s, e) => s + e) / expected.Length, new Fraction(scale.MeanOf(assessors, given).Numerator, scale.MeanOf(assessors, given).Denominator));
        var (mean, near) = (expected.Aggregate(Fraction.Zero, (s, e) => s + e) / expected.Length, scale.NearMeanOf(assessors, given));
        Assert.True(Fraction.FromDouble(near.Low) <= mean && mean <= Fraction.FromDouble(near.High), $"{near} {mean}");
    }

    [Fact]
    public void Nothing_sums_to_nothing()
    {
        var scale = new MarkScale([Rational.Of(1, 3)], Limbs.Of([1.5m]));
        Assert.Equal(0, scale.SumOf([], []));
    }
}
