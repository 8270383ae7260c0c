using System.Diagnostics;
using System.Numerics;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

[Properties(MaxTest = 60, Replay = Draws.Replay)]
public sealed class FairPrefixRuleTests
{
    private static readonly Exact s_tenth = Exact.From(0.1m);

    /// <summary>Zehlike et al. 2017, table 2: k = 1 … 12, α = 0.1.</summary>
    [Theory]
    [InlineData("0.1", "0 0 0 0 0 0 0 0 0 0 0 0")]
    [InlineData("0.2", "0 0 0 0 0 0 0 0 0 0 1 1")]
    [InlineData("0.3", "0 0 0 0 0 0 1 1 1 1 1 2")]
    [InlineData("0.4", "0 0 0 0 1 1 1 1 2 2 2 3")]
    [InlineData("0.5", "0 0 0 1 1 1 2 2 3 3 3 4")]
    [InlineData("0.6", "0 0 1 1 2 2 3 3 4 4 5 5")]
    [InlineData("0.7", "0 1 1 2 2 3 3 4 5 5 6 6")]
    public void Minimums_are_those_of_the_paper(string proportion, string minimums)
    {
        Assert.True(Exact.TryParse(proportion, out var p));
        Assert.Equal(minimums, string.Join(' ', FairPrefixRule.Of(12, p, s_tenth).Minimum));
    }

    /// <summary>
    /// The table is that of fairsearchcore's documentation. Its figure for this table, 0.1152, is too low: of all 2^20 rankings those that fail have 0.1469.
    /// </summary>
    [Fact]
    public void Twenty_prefixes_at_a_quarter_fail_with_a_probability_of_15_percent_and_not_12()
    {
        var rule = FairPrefixRule.Of(20, Exact.From(0.25m), s_tenth);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3], rule.Minimum);
        Assert.Equal("0.146887", rule.FailureProbability.ToString(Rounding.HalfUp(6)));
        Assert.Equal(Enumerated(rule), rule.FailureProbability);
        Assert.Equal(s_tenth, rule.PrefixAlpha);

        // the table that the same documentation calls adjusted fails with 0.105, which is above α
        var adjusted = FairPrefixRule.Adjusted(20, Exact.From(0.25m), s_tenth);
        Assert.True(adjusted.FailureProbability <= s_tenth);
        Assert.Equal(Enumerated(adjusted), adjusted.FailureProbability);
    }

    [Property]
    public void The_probability_to_fail_is_that_of_all_sequences(int k, int hits, int of, int percent)
    {
        var (prefixes, p, alpha) = Drawn(k, hits, of, percent);
        var rule = FairPrefixRule.Of(prefixes, p, alpha);
        Assert.Equal(Enumerated(rule), rule.FailureProbability);
        for (var i = 1; i <= prefixes; i++)
        {
            // the least m whose distribution function is above α: one fewer is not
            var minimum = rule.Minimum[i - 1];
            Assert.True(Distribution(minimum, i, p) > alpha);
            Assert.True(minimum == 0 || Distribution(minimum - 1, i, p) <= alpha);
        }
    }

    [Property]
    public void Adjusted_minimums_are_the_strictest_that_fail_at_most_so_often(int k, int hits, int of, int percent)
    {
        var (prefixes, p, alpha) = Drawn(k, hits, of, percent);
        var adjusted = FairPrefixRule.Adjusted(prefixes, p, alpha);
        Exact[] thresholds =
        [
            .. Enumerable.Range(1, prefixes).SelectMany(i => Enumerable.Range(0, i).Select(m => Distribution(m, i, p))).Append(default).Where(t => t <= alpha).Distinct().Order(),
        ];
        var tables = thresholds.Select(t => Enumerable.Range(1, prefixes).Select(i => Enumerable.Range(0, i + 1).First(m => Distribution(m, i, p) > t)).ToArray()).ToArray();
        var best = tables.Last(t => Enumerated(t, p) <= alpha);
        Assert.Equal(best, adjusted.Minimum);
        Assert.Equal(thresholds[Array.IndexOf(tables, best)], adjusted.PrefixAlpha);
        Assert.True(adjusted.FailureProbability <= alpha);
    }

    [Fact]
    public void Draws_reach_tables_that_ask_something_and_adjustments_that_change_something()
    {
        var (asking, changing) = (0, 0);
        for (var draw = 0; draw < 300; draw++)
        {
            var (prefixes, p, alpha) = Drawn(draw * 7, draw * 13, draw * 3, draw * 11);
            var rule = FairPrefixRule.Of(prefixes, p, alpha);
            asking += rule.Minimum[^1] > 0 ? 1 : 0;
            changing += rule.Minimum.SequenceEqual(FairPrefixRule.Adjusted(prefixes, p, alpha).Minimum) ? 0 : 1;
        }

        Assert.True(asking > 100 && changing > 50, $"{asking} ask, {changing} change");
    }

    [Fact]
    public void The_longest_rule_is_made_in_seconds()
    {
        var watch = Stopwatch.StartNew();
        var rule = FairPrefixRule.Adjusted(FairPrefixRule.MostPrefixes, Exact.From(0.499999m), s_tenth);
        Assert.True(rule.FailureProbability <= s_tenth);
        Assert.True(rule.FailureProbability > Exact.From(0.09m));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Bounds_are_kept()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FairPrefixRule.Of(0, s_tenth, s_tenth));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairPrefixRule.Of(401, s_tenth, s_tenth));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairPrefixRule.Of(1, default, s_tenth));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairPrefixRule.Of(1, s_tenth, Exact.From(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FairPrefixRule.Adjusted(1, Exact.From(0.0000001m), s_tenth));
    }

    private static (int Prefixes, Exact P, Exact Alpha) Drawn(int k, int hits, int of, int percent)
    {
        var whole = 2 + (Math.Abs(of % 6));
        return (1 + Math.Abs(k % 9), Exact.Of(1 + Math.Abs(hits % (whole - 1)), whole), Exact.Of(1 + Math.Abs(percent % 40), 100));
    }

    private static Exact Enumerated(FairPrefixRule rule) => Enumerated(rule.Minimum, rule.Proportion);

    /// <summary>The weight of all 2^k sequences that fail somewhere.</summary>
    private static Exact Enumerated(IReadOnlyList<int> minimum, Exact p)
    {
        var byHits = new long[minimum.Count + 1];
        for (var sequence = 0; sequence < 1 << minimum.Count; sequence++)
        {
            for (var (i, count) = (0, 0); i < minimum.Count; i++)
            {
                count += sequence >> i & 1;
                if (count < minimum[i])
                {
                    byHits[BitOperations.PopCount((uint)sequence)]++;
                    break;
                }
            }
        }

        var miss = p.Denominator - p.Numerator;
        var failing = byHits.Select((n, hits) => n * BigInteger.Pow(p.Numerator, hits) * BigInteger.Pow(miss, minimum.Count - hits)).Aggregate(BigInteger.Add);
        return Exact.Of(failing, BigInteger.Pow(p.Denominator, minimum.Count));
    }

    private static Exact Distribution(int most, int i, Exact p)
    {
        var sum = BigInteger.Zero;
        for (var count = 0; count <= most; count++)
        {
            var ways = Enumerable.Range(1, count).Aggregate(BigInteger.One, (w, one) => w * (i - one + 1) / one);
            sum += ways * BigInteger.Pow(p.Numerator, count) * BigInteger.Pow(p.Denominator - p.Numerator, i - count);
        }

        return Exact.Of(sum, BigInteger.Pow(p.Denominator, i));
    }
}
