using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

/// <summary>Exposure, divergence and verdicts on rankings with equals, against every order in which equals may stand.</summary>
[Properties(Arbitrary = [typeof(OrderArbitraries)], MaxTest = 200, Replay = Draws.Replay)]
public sealed class GroupOrderTests
{
    [Fact]
    public void Exposure_by_hand()
    {
        // 1, 0.6309…, 0.5, 0.4306…: the second and third are equals
        var exposures = GroupOrder.Of([["a"], ["b", "a"], ["b"]]).Exposures();
        var shared = ((1 / Math.Log2(3)) + 0.5) / 2;
        Assert.Equal([1 + shared, shared + (1 / Math.Log2(5))], exposures.Groups.Select(g => g.Total));
        Assert.Equal((shared + (1 / Math.Log2(5))) / (1 + shared), exposures.Ratio.Value, 1e-15);
    }

    [Fact]
    public void Candidates_of_unknown_group_hold_their_place_in_exposure_only()
    {
        var order = GroupOrder.Of([[null], ["a"], ["b"]]);
        Assert.Equal((2, 1), (order.Count, order.Unknown));
        Assert.Equal([1 / Math.Log2(3), 0.5], order.Exposures().Groups.Select(g => g.Total));
        var known = GroupOrder.Of([["a"], ["b"]]);
        Assert.Equal(known.Divergence(known.Shares().Value), order.Divergence(order.Shares().Value));
    }

    [Fact]
    public void Divergence_by_hand()
    {
        // shares of a half: ln 2 after the first, 0 after the second
        var order = GroupOrder.Of([["a"], ["b"]]);
        Assert.Equal(Math.Log(2) / (1 + (1 / Math.Log2(3))), order.Divergence(GroupShares.Of(("a", 1), ("b", 1))).Value, 1e-15);
        Assert.Equal(
            (Math.Log(4) + (((0.5 * Math.Log(2)) + (0.5 * Math.Log(2.0 / 3))) / Math.Log2(3))) / (1 + (1 / Math.Log2(3))),
            order.Divergence(GroupShares.Of(("a", 0.25m), ("b", 0.75m))).Value, 1e-15);
    }

    [Property]
    public void Exposure_is_the_mean_over_all_orders_of_equals(DrawnOrder drawn)
    {
        var numbered = drawn.Places.Select(e => e.Select(g => g ?? "unknown").ToArray());
        var sequences = (drawn with { Places = [.. numbered] }).Sequences().ToArray();
        foreach (var group in drawn.Order.Exposures().Groups)
        {
            var mean = sequences.Average(s => s.Select((g, place) => g == group.Group ? 1 / Math.Log2(place + 2) : 0).Sum());
            Assert.Equal(mean, group.Total, 1e-12);
            Assert.Equal(mean / group.Candidates, group.Mean.Value, 1e-12);
        }
    }

    [Property]
    public void Divergence_is_the_mean_over_all_orders_of_equals(DrawnOrder drawn)
    {
        if (!drawn.Order.Shares().TryGetValue(out var shares) || drawn.Groups.Length < 2)
        {
            return;
        }

        var share = drawn.Groups.ToDictionary(g => g, g => (double)shares[g].Numerator / (double)shares[g].Denominator);
        double Kl(string[] prefix) => prefix.CountBy(g => g).Sum(c => (double)c.Value / prefix.Length * Math.Log((double)c.Value / prefix.Length / share[c.Key]));
        var norm = Enumerable.Range(1, drawn.Order.Count).Sum(i => 1 / Math.Log2(i + 1));
        var mean = drawn.Sequences().Average(s => Enumerable.Range(1, s.Length).Sum(i => Kl(s[..i]) / Math.Log2(i + 1)) / norm);
        Assert.Equal(mean, drawn.Order.Divergence(shares).Value, 1e-12);
    }

    [Property]
    public void Verdicts_on_minimums_are_those_of_all_orders_of_equals(DrawnOrder drawn, int hits)
    {
        if (drawn.Order.Count == 0)
        {
            return;
        }

        var rule = FairPrefixRule.Of(drawn.Order.Count, Exact.Of(1 + Math.Abs(hits % 4), 5), Exact.From(0.3m));
        foreach (var group in drawn.Groups)
        {
            int?[] breaks = [.. drawn.Sequences().Select(s => FirstBreak(s, group, (i, n) => n < rule.Minimum[i - 1]))];
            var test = FairPrefixTest.Of(drawn.Order, group, rule).Value;
            Agrees(breaks, test.FirstFailureAtWorst, test.FirstFailureAtBest, test.Verdict);
        }
    }

    [Property]
    public void Verdicts_on_bounds_are_those_of_all_orders_of_equals(DrawnOrder drawn, int parts)
    {
        var shares = GroupShares.Of(("g1", 1 + Math.Abs(parts % 5)), ("g2", 3), ("g4", 1));
        foreach (var bounds in GroupBounds.Of(drawn.Order, shares))
        {
            var share = shares[bounds.Group];
            int?[] breaks =
            [
                .. drawn.Sequences().Select(s => FirstBreak(s, bounds.Group, (i, n) =>
                    n < (int)Math.Floor((decimal)share.Numerator * i / (decimal)share.Denominator) || n > (int)Math.Ceiling((decimal)share.Numerator * i / (decimal)share.Denominator))),
            ];
            Agrees(breaks, bounds.FirstBreakAtWorst, bounds.FirstBreakAtBest, bounds.Verdict);
        }
    }

    [Property]
    public void Names_and_the_order_within_equals_mean_nothing(DrawnOrder drawn)
    {
        var other = drawn.Shuffled().Renamed(g => $"z{9 - int.Parse(g[1..], System.Globalization.CultureInfo.InvariantCulture)}");
        var (one, two) = (drawn.Order, other.Order);
        Assert.Equal(one.Exposures().Groups.Select(g => g.Total), two.Exposures().Groups.Reverse().Select(g => g.Total));
        Assert.Equal(one.Exposures().Ratio, two.Exposures().Ratio);
        if (one.Count > 0)
        {
            Assert.Equal(one.Divergence(one.Shares().Value).IsDefined, two.Divergence(two.Shares().Value).IsDefined);
            Assert.Equal(
                GroupBounds.Of(one, one.Shares().Value).Select(b => (b.Share, b.FirstBreakAtWorst, b.FirstBreakAtBest)),
                GroupBounds.Of(two, two.Shares().Value).Reverse().Select(b => (b.Share, b.FirstBreakAtWorst, b.FirstBreakAtBest)));
        }
    }

    [Fact]
    public void Draws_have_equals_of_different_groups_and_verdicts_that_hang_on_them()
    {
        var (mixed, hanging, unknown) = (0, 0, 0);
        foreach (var drawn in OrderArbitraries.Orders().Generator.Sample(500, new FsCheck.Rnd(2019, 10451216379200822465), 7))
        {
            mixed += drawn.Places.Any(e => e.OfType<string>().Distinct().Count() > 1) ? 1 : 0;
            unknown += drawn.Order.Unknown > 0 ? 1 : 0;
            hanging += drawn.Order.Shares().TryGetValue(out var shares) && GroupBounds.Of(drawn.Order, shares).Any(b => b.Verdict == PrefixVerdict.DependsOnEquals) ? 1 : 0;
        }

        Assert.True(mixed > 150 && hanging > 50 && unknown > 50, $"{mixed} mixed, {hanging} hang on equals, {unknown} with unknown groups");
    }

    [Fact]
    public void Bounds_by_hand()
    {
        // shares of a half: 0 or 1 of one, 1 of two, 1 or 2 of three
        var order = GroupOrder.Of([["a"], ["a"], ["b"], ["b"]]);
        Assert.All(GroupBounds.Of(order, order.Shares().Value), b => Assert.Equal((2, 2, PrefixVerdict.NotMet), (b.FirstBreakAtWorst, b.FirstBreakAtBest, b.Verdict)));
        var equals = GroupOrder.Of([["a", "b"], ["b", "a"]]);
        Assert.All(GroupBounds.Of(equals, equals.Shares().Value), b => Assert.Equal(PrefixVerdict.Met, b.Verdict));
        var one = GroupOrder.Of([["a", "a", "b", "b"]]);
        Assert.All(GroupBounds.Of(one, one.Shares().Value), b => Assert.Equal((2, null, PrefixVerdict.DependsOnEquals), (b.FirstBreakAtWorst, b.FirstBreakAtBest, b.Verdict)));
        var bounds = GroupBounds.Of(order, GroupShares.Of(("a", 1), ("b", 2)))[0];
        Assert.Equal(["0 0", "0 1", "0 1", "1 1", "1 2"], Enumerable.Range(0, 5).Select(i => $"{bounds.LeastAt(i)} {bounds.MostAt(i)}"));
    }

    [Fact]
    public void What_cannot_be_told_says_why()
    {
        static void Says(string reason, Estimate figure) => Assert.Contains(reason, figure.Undefined!.ToString(), StringComparison.Ordinal);
        var one = GroupOrder.Of([["a"], ["a"]]);
        Says("one group only", one.Exposures().Ratio);
        Says("one group only", one.Divergence(one.Shares().Value));
        var empty = GroupOrder.Of([["a"]], ["b"]);
        Says("nobody of group 'b' is ranked", empty.Exposures().Ratio);
        Says("nobody of group 'b' is ranked", empty.Exposures().Groups[1].Mean);
        Says("one group only", empty.Divergence(empty.Shares().Value));
        Says("group 'a' has no share", GroupOrder.Of([["a"], ["b"]]).Divergence(GroupShares.Of(("b", 1))));
        var none = GroupOrder.Of([[null]], ["a", "b"]);
        Assert.Contains("nobody with a known group is ranked", none.Shares().Undefined!.ToString(), StringComparison.Ordinal);
        Says("nobody with a known group is ranked", none.Divergence(GroupShares.Of(("a", 1))));
        Says("too many equals", GroupOrder.Of([Enumerable.Range(0, 8000).Select(c => c % 2 == 0 ? "a" : "b")]).Divergence(GroupShares.Of(("a", 1), ("b", 1))));
        var rule = FairPrefixRule.Of(3, Exact.From(0.5m), Exact.From(0.1m));
        Assert.Contains("2 candidates with a known group are ranked, fewer than the 3 prefixes", FairPrefixTest.Of(one, "a", rule).Undefined!.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FairPrefixTest.Of(one, "b", rule));
        Assert.Throws<ArgumentException>(() => GroupOrder.Of([["a"], []]));
        Assert.Throws<ArgumentException>(() => GroupShares.Of(("a", 0)));
        Assert.Throws<ArgumentException>(() => GroupShares.Of(("a", 1), ("a", 1)));
        Assert.Throws<ArgumentException>(() => GroupShares.Of(("a", 2), ("b", -1)));
    }

    private static int? FirstBreak(string[] sequence, string group, Func<int, int, bool> breaks)
    {
        for (var i = 1; i <= sequence.Length; i++)
        {
            if (breaks(i, sequence[..i].Count(g => g == group)))
            {
                return i;
            }
        }

        return null;
    }

    private static void Agrees(int?[] breaks, int? worst, int? best, PrefixVerdict verdict)
    {
        Assert.Equal(breaks.Min(b => b ?? int.MaxValue), worst ?? int.MaxValue);
        Assert.Equal(breaks.Max(b => b ?? int.MaxValue), best ?? int.MaxValue);
        Assert.Equal(breaks.All(b => b is null) ? PrefixVerdict.Met : breaks.All(b => b is not null) ? PrefixVerdict.NotMet : PrefixVerdict.DependsOnEquals, verdict);
    }
}
