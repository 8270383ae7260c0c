using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

[Properties(Arbitrary = [typeof(SeatArbitraries)], MaxTest = 200, Replay = Draws.Replay)]
public sealed class ExactTestTests
{
    /// <summary>Fisher's tasting of tea (1935) and the twins of convicts (1934), with the two-sided p-values that R's fisher.test documents and prints.</summary>
    [Theory]
    [InlineData(4, 3, 4, 1, "17/35", 0.4857)]
    [InlineData(17, 2, 13, 10, null, 0.0005367)]
    [InlineData(5, 5, 5, 1, "1/21", 0.04762)]
    public void Two_groups_as_other_software_has_them(int one, int ofOne, int other, int ofOther, string? exact, double p)
    {
        var test = Test(new GroupRate("a", one, ofOne), new GroupRate("b", other, ofOther));
        Assert.Equal(p, Double(test.P), p * 1e-4);
        Assert.Equal(exact ?? test.P.ToString(), test.P.ToString());
        Assert.Equal("Fisher's exact test, two-sided by probability of tables", test.Method);
        Assert.Equal(Sides.Two, test.Sides);
    }

    [Fact]
    public void Three_groups_by_hand()
    {
        // 2 of 2, 0 of 2, 0 of 2 among C(6, 2) = 15 pairs: the three pairs within a group have one way each, the twelve across two groups four ways each
        Assert.Equal("0.2", Test(new GroupRate("a", 2, 2), new GroupRate("b", 2, 0), new GroupRate("c", 2, 0)).P.ToString());
        Assert.Equal("1", Test(new GroupRate("a", 2, 1), new GroupRate("b", 2, 1), new GroupRate("c", 2, 0)).P.ToString());
    }

    [Property]
    public void P_is_the_share_of_all_draws_of_the_seats_that_are_no_more_probable(DrawnSeats drawn)
    {
        if (drawn.Selected.Sum() == 0)
        {
            return;
        }

        int[] groupOf = [.. drawn.Sizes.SelectMany((n, g) => Enumerable.Repeat(g, n))];
        var draws = Enumerable.Range(0, 1 << groupOf.Length).Where(d => BitOperations.PopCount((uint)d) == drawn.Selected.Sum()).ToArray();
        var tables = draws.CountBy(d => string.Join(' ', drawn.Sizes.Select((_, g) => groupOf.Where((of, c) => of == g && (d >> c & 1) == 1).Count()))).ToDictionary();
        var observed = tables[string.Join(' ', drawn.Selected)];
        var expected = Exact.Of(tables.Values.Where(t => t <= observed).Sum(), draws.Length);
        Assert.Equal(expected, Test([.. drawn.Rates]).P);
    }

    [Property]
    public void Names_and_order_of_groups_mean_nothing(DrawnSeats drawn)
    {
        var other = drawn.Rates.Select(r => new GroupRate("z" + new string([.. r.Group.Reverse()]), r.Candidates, r.Selected)).Reverse();
        var (one, two) = (SelectionRates.Of(drawn.Rates), SelectionRates.Of(other));
        Assert.Equal(one.IsDefined, two.IsDefined);
        if (one.IsDefined)
        {
            Assert.Equal((one.Value.Ratio, one.Value.Difference, one.Value.RatioAfterOneSeat), (two.Value.Ratio, two.Value.Difference, two.Value.RatioAfterOneSeat));
            Assert.Equal(one.Value.Test.Value, two.Value.Test.Value);
        }
    }

    [Fact]
    public void Draws_have_seats_and_tables_with_as_many_ways()
    {
        var (seated, alike) = (0, 0);
        foreach (var drawn in SeatArbitraries.Seats().Generator.Sample(500, new Rnd(2019, 10451216379200822465), 10))
        {
            seated += drawn.Selected.Sum() > 0 ? 1 : 0;
            alike += drawn.Sizes.Zip(drawn.Selected).Distinct().GroupBy(g => g.First).Any(g => g.Count() > 1) ? 1 : 0;
        }

        Assert.True(seated > 400 && alike > 150, $"{seated} of 500 have seats, {alike} have groups of one size with different seats");
    }

    [Fact]
    public void Two_large_groups_are_enumerated()
    {
        var test = SelectionRates.Of(new GroupRate("a", 4000, 520), new GroupRate("b", 6000, 690)).Value.Test.Value;
        Assert.InRange(Double(test.P), 0.02, 0.04);
    }

    [Fact]
    public void Thirty_four_provinces_are_enumerated()
    {
        // 165 candidates, 25 places: as many tables as nobody could list
        var rates = Enumerable.Range(0, 34).Select(g => new GroupRate($"g{g}", g < 29 ? 5 : 4, g < 25 ? 1 : 0));
        var p = Test([.. rates]).P;
        Assert.InRange(Double(p), 0.99, 1);
        Assert.True(p <= Exact.From(1));
    }

    [Fact]
    public void What_cannot_be_enumerated_is_undefined()
    {
        var test = SelectionRates.Of(Enumerable.Range(1, 60).Select(g => new GroupRate($"g{g}", 20 + g, g / 2))).Value.Test;
        Assert.Contains("too many candidates and groups", test.Undefined!.ToString(), StringComparison.Ordinal);
    }

    private static ExactTest Test(params GroupRate[] groups) => SelectionRates.Of(groups).Value.Test.Value;

    private static double Double(Exact exact) => Math.Exp(BigInteger.Log(exact.Numerator) - BigInteger.Log(exact.Denominator));
}
