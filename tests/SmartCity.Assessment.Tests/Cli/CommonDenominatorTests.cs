using System.Numerics;
using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class CommonDenominatorTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("1", "5", "-3", "0")]
    [InlineData("12", "1/3", "0.25", "5/6")]
    [InlineData("3000", "0.001", "1/3")]
    public void The_least_number_that_every_denominator_divides(string expected, params string[] numbers) =>
        Assert.Equal(BigInteger.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), CommonDenominator.Of(numbers.Select(Parse)));

    [Fact]
    public void Too_many_digits_give_none()
    {
        var primes = Enumerable.Range(7, 20_000).Where(n => Enumerable.Range(2, (int)Math.Sqrt(n) - 1).All(d => n % d != 0));
        Assert.Null(CommonDenominator.Of(primes.Select(p => Parse($"1/{p}"))));
    }

    private static Exact Parse(string text) => Exact.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
