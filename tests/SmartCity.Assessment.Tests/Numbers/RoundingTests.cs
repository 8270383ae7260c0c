using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

public sealed class RoundingTests
{
    public static TheoryData<Rounding, RoundingMode, string> All => new()
    {
        { Rounding.HalfUp(4), RoundingMode.HalfUp, "halfUp(4)" },
        { Rounding.HalfEven(0), RoundingMode.HalfEven, "halfEven(0)" },
        { Rounding.HalfDown(1), RoundingMode.HalfDown, "halfDown(1)" },
        { Rounding.Down(28), RoundingMode.Down, "down(28)" },
        { Rounding.Up(2), RoundingMode.Up, "up(2)" },
        { Rounding.Floor(3), RoundingMode.Floor, "floor(3)" },
        { Rounding.Ceiling(12), RoundingMode.Ceiling, "ceiling(12)" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_rounding_is_its_digits_and_its_mode(Rounding rounding, RoundingMode mode, string text)
    {
        Assert.Equal(mode, rounding.Mode);
        Assert.Equal(text, rounding.ToString());
        Assert.Equal(rounding, Rounding.Of(rounding.Digits, mode));
        Assert.NotEqual(rounding, Rounding.Of((rounding.Digits + 1) % 29, mode));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Digits_have_bounds(int digits) => Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfUp(digits));

    [Fact]
    public void A_mode_that_does_not_exist_is_refused() => Assert.ThrowsAny<ArgumentException>(() => Rounding.Of(2, (RoundingMode)7));
}
