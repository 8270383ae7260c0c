using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

[Properties(Arbitrary = [typeof(SeatArbitraries)], MaxTest = 300, Replay = Draws.Replay)]
public sealed class SelectionRatesTests
{
    /// <summary>Questions and Answers on the Uniform Guidelines (44 FR 11996, 1979), question 12: 60, 45, 48 and 51 percent.</summary>
    [Fact]
    public void Four_fifths_as_the_guidelines_compute_it()
    {
        var rates = Of(("whites", 100, 60), ("american indians", 100, 45), ("hispanics", 100, 48), ("blacks", 100, 51));
        Assert.Equal(["american indians 0.75 False", "blacks 0.85 True", "hispanics 0.8 True"], rates.Comparisons.Select(c => $"{c.Lower.Group} {c.Ratio} {c.MeetsFourFifths}"));
        Assert.Equal(("0.75", false, "0.15"), (rates.Ratio.ToString(), rates.MeetsFourFifths, rates.Difference.ToString()));
        Assert.Equal(("american indians", "whites"), (Assert.Single(rates.Lowest).Group, Assert.Single(rates.Highest).Group));
    }

    [Fact]
    public void Four_fifths_are_enough()
    {
        Assert.True(Of(("a", 10, 5), ("b", 10, 4)).MeetsFourFifths);
        Assert.False(Of(("a", 1000, 500), ("b", 1000, 399)).MeetsFourFifths);
    }

    /// <summary>The same, question 21: three of 20 men and one of 10 women are too few to say anything; with one seat moved women have the higher rate.</summary>
    [Fact]
    public void A_single_seat_turns_what_is_noise()
    {
        var comparison = Assert.Single(Of(("men", 20, 3), ("women", 10, 1)).Comparisons);
        Assert.Equal(("2/3", false), (comparison.Ratio.ToString(), comparison.MeetsFourFifths));
        Assert.Equal(("0.5", true), (comparison.RatioAfterOneSeat.ToString(), comparison.TurnsWithOneSeat));
        Assert.Equal("1", comparison.Test.Value.P.ToString());
    }

    [Fact]
    public void Two_groups_of_five_and_three_places_have_no_ratio_of_four_fifths()
    {
        var ratios = Enumerable.Range(0, 4).Select(s => Of(("a", 5, s), ("b", 5, 3 - s))).ToArray();
        Assert.Equal(["0", "0.5", "0.5", "0"], ratios.Select(r => r.Ratio.ToString()));
        Assert.All(ratios, r => Assert.False(r.MeetsFourFifths));
        Assert.Equal("0.5", ratios[1].RatioAfterOneSeat.ToString());
        Assert.True(Assert.Single(ratios[1].Comparisons).TurnsWithOneSeat);
    }

    [Fact]
    public void Groups_that_share_a_rate_share_its_end()
    {
        var rates = Of(("a", 2, 1), ("b", 4, 2), ("c", 3, 0), ("d", 6, 0));
        Assert.Equal(["a", "b"], rates.Highest.Select(g => g.Group));
        Assert.Equal(["c", "d"], rates.Lowest.Select(g => g.Group));
        Assert.Equal(["c<a", "c<b", "d<a", "d<b"], rates.Comparisons.Select(c => $"{c.Lower.Group}<{c.Highest.Group}"));
        Assert.Equal(("0", "0", "0.5"), (rates.Ratio.ToString(), rates.RatioAfterOneSeat.ToString(), rates.Difference.ToString()));
    }

    [Fact]
    public void Equal_rates_have_all_groups_at_both_ends_and_still_hang_on_a_seat()
    {
        var rates = Of(("a", 2, 1), ("b", 2, 1));
        Assert.Equal(("1", "0", "0"), (rates.Ratio.ToString(), rates.Difference.ToString(), rates.RatioAfterOneSeat.ToString()));
        Assert.Equal((2, 2, 0), (rates.Lowest.Count, rates.Highest.Count, rates.Comparisons.Count));
        Assert.Null(Of(("a", 2, 2), ("b", 3, 3)).RatioAfterOneSeat);
    }

    [Property]
    public void Figures_are_those_of_plain_fractions(DrawnSeats drawn)
    {
        if (!SelectionRates.Of(drawn.Rates).TryGetValue(out var rates))
        {
            Assert.Equal(0, drawn.Selected.Sum());
            return;
        }

        (int S, int N)[] groups = [.. drawn.Selected.Zip(drawn.Sizes)];
        static bool Below((int S, int N) a, (int S, int N) b) => a.S * b.N < b.S * a.N;
        static Exact Ratio((int S, int N)[] all)
        {
            var (low, high) = (all.First(a => !all.Any(b => Below(b, a))), all.First(a => !all.Any(b => Below(a, b))));
            return Exact.Of(low.S * high.N, low.N * high.S);
        }

        Assert.Equal(Ratio(groups), rates.Ratio);
        var (high, low) = (rates.Highest[0].Rate!.Value, rates.Lowest[0].Rate!.Value);
        Assert.Equal(Exact.Of((high.Numerator * low.Denominator) - (low.Numerator * high.Denominator), high.Denominator * low.Denominator), rates.Difference);
        Exact[] moved =
        [
            .. from f in Enumerable.Range(0, groups.Length)
               from t in Enumerable.Range(0, groups.Length)
               where f != t && !groups.Any(g => Below(groups[f], g)) && !groups.Any(g => Below(g, groups[t])) && groups[t].S < groups[t].N
               select Ratio([.. groups.Select((g, p) => (g.S - (p == f ? 1 : 0) + (p == t ? 1 : 0), g.N))]),
        ];
        Assert.Equal(moved.Length == 0 ? null : moved.Max(), rates.RatioAfterOneSeat);
        Assert.All(rates.Comparisons, c => Assert.True(c.Ratio < Exact.From(1)));
    }

    [Fact]
    public void Nothing_to_compare_says_why()
    {
        static string Reason(params GroupRate[] groups) => SelectionRates.Of(groups).Undefined!.ToString();
        Assert.Contains("no candidate has a known group", Reason(), StringComparison.Ordinal);
        Assert.Contains("one group only", Reason(new GroupRate("a", 3, 1)), StringComparison.Ordinal);
        Assert.Contains("group 'b' has no candidate", Reason(new GroupRate("a", 3, 1), new GroupRate("b", 0, 0)), StringComparison.Ordinal);
        Assert.Contains("nobody in the groups is selected", Reason(new GroupRate("a", 3, 0), new GroupRate("b", 2, 0)), StringComparison.Ordinal);
        Assert.Null(new GroupRate("b", 0, 0).Rate);
        Assert.Throws<ArgumentException>(() => SelectionRates.Of(new GroupRate("a", 1, 0), new GroupRate("a", 2, 0)));
        Assert.Throws<ArgumentException>(() => SelectionRates.Of(new GroupRate("a", int.MaxValue, 0), new GroupRate("b", 2, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupRate("a", 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupRate("a", -1, -1));
    }

    private static SelectionRates Of(params (string Group, int Candidates, int Selected)[] groups) =>
        SelectionRates.Of(groups.Select(g => new GroupRate(g.Group, g.Candidates, g.Selected))).Value;
}
