using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Rankings.Rows.Sorting;

/// <summary>Ranks of whole numbers, over the ranges that are counted and those that are sorted.</summary>
public sealed class KeyRanksTests
{
    private static readonly int[] s_few = [0, 1, 2, 3, 7, 8, 9, 16, 31, 33, 64, 100];

    /// <summary>Around the sizes from which buckets are sorted by digits, and from which keys of 64 bits find no room beside the row.</summary>
    private static readonly int[] s_many = [511, 512, 513, 514, 1023, 1025, 2049, 5000, 9001];

    [Fact]
    public void Few_keys_are_ranked_by_counting_those_above() =>
        Claim.Holds(Keys(s_few), Smaller, atLeastPercent: 50, instances: 5000, statement: (keys, _) => Agrees(keys));

    [Fact]
    public void Many_keys_are_ranked_by_counting_those_above() =>
        Claim.Holds(Keys(s_many), Smaller, atLeastPercent: 65, instances: 400, statement: (keys, _) => Agrees(keys));

    [Fact]
    public void Narrow_keys_are_ranked_as_wide_ones_are() => Claim.Holds(Keys([.. s_few, .. s_many]), Smaller, atLeastPercent: 50, statement: (keys, _) =>
    {
        var narrow = keys.Select(k => k == long.MinValue ? int.MinValue : (int)(k >> 32)).ToArray();
        foreach (var convention in Enum.GetValues<TieConvention>())
        {
            var (ranks, expected) = (Filled(keys.Length), Filled(keys.Length));
            KeyRanks.Write<int>(narrow, ranks, convention);
            RowRanks.Write([.. narrow.Select(k => k == int.MinValue ? long.MinValue : k)], expected, convention);
            Assert.Equal(expected, ranks);
        }

        return narrow.Distinct().Count() > 1;
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(44, 30)]
    [InlineData(62, 3)]
    public void Keys_that_differ_only_where_the_row_takes_their_room_are_kept_apart(int high, int low)
    {
        var rows = 4_000 + Claim.Number(96_000);
        // The outliers stretch the range to all 64 bits; the others differ in their lowest bits only.
        var keys = Enumerable.Range(0, rows).Select(i => (1L << high) + ((i * 7919L) % (1L << low))).ToArray();
        (keys[5], keys[77], keys[99]) = (long.MaxValue, long.MinValue + 1, long.MinValue);
        AssertRanks(keys);
    }

    /// <summary>Whether it is read among others or after them, and whatever the memory of its rank held.</summary>
    [Theory]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(1_026)]
    [InlineData(1_027)]
    public void The_one_row_without_score_has_no_number(int rows)
    {
        foreach (var without in new[] { 0, 500, rows - 1 })
        {
            var keys = Enumerable.Range(0, rows).Select(i => i == without ? long.MinValue : i * 1_000_003L).ToArray();
            AssertRanks(keys);
            AssertRanks([.. keys.Select(k => k == long.MinValue ? k : k / 1_000_003L)]);
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(-600)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue + 1)]
    public void A_key_out_of_the_range_that_was_found_leads_nowhere(long changed)
    {
        long[] keys = [0, changed, long.MinValue, 5];
        Assert.Throws<InvalidOperationException>(() => CountingRanks.Write<long>(keys, Filled(keys.Length), TieConvention.Standard, lowest: 0, range: 5));
        Assert.Throws<InvalidOperationException>(() => RadixRanks.Write<long>(keys, Filled(keys.Length), TieConvention.Standard, highest: 5, range: 5, scored: 3));
    }

    [Fact]
    public void More_keys_than_were_counted_lead_nowhere()
    {
        var keys = Enumerable.Range(0, 5000).Select(i => i * 1_000_003L).ToArray();
        Assert.Throws<InvalidOperationException>(() => RadixRanks.Write<long>(keys, Filled(keys.Length), TieConvention.Standard, keys[^1], (ulong)keys[^1], 16));
    }

    /// <summary>There are no right ranks then; but the process lives on, and memory beside the ranks keeps what it held.</summary>
    [Fact]
    public void Keys_that_change_while_they_are_ranked_lead_nowhere()
    {
        // Room for every row that 15 bits can name.
        const int rows = 20_000, before = 1_000, named = 1 << 15;
        var random = new Random(7);
        var keys = Enumerable.Range(0, rows).Select(_ => random.NextInt64(1L << 50)).ToArray();
        var ranks = Filled(before + named);
        var isDone = false;
        var writer = new Thread(() =>
        {
            for (var i = 0; !Volatile.Read(ref isDone); i++)
            {
                keys[i % rows] = (i % 7) switch { 0 => long.MinValue, 1 => i, _ => long.MaxValue - i };
            }
        });
        writer.Start();
        try
        {
            for (var i = 0; i < Claim.Number(200); i++)
            {
                // Memory that is used again, so that a word nobody wrote names a row that is not there.
                var used = ArrayPool<ulong>.Shared.Rent(rows);
                Array.Fill(used, ulong.MaxValue);
                ArrayPool<ulong>.Shared.Return(used);
                Assert.True(Record.Exception(() => RowRanks.Write(keys, ranks.AsSpan(before, rows))) is null or InvalidOperationException);
            }
        }
        finally
        {
            Volatile.Write(ref isDone, true);
            writer.Join();
        }

        Assert.All([.. ranks[..before], .. ranks[(before + rows)..]], r => Assert.Equal(-1, r));
    }

    /// <summary>Adversarial keys: one, few, skewed, clustered, far apart, outliers, and rows without score among all of them.</summary>
    private static Gen<long[]> Keys(int[] lengths) => Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new Random(seed), lengths));

    private static long[] Draw(Random random, int[] lengths)
    {
        var middle = random.Pick([0, 1, -1, 1000, random.NextInt64(), long.MaxValue / 2, long.MinValue / 2]);
        var width = 1L << random.Next(0, 62);
        Func<long> key = random.Next(9) switch
        {
            0 => () => middle,
            1 => () => random.Pick([middle, middle + 1, long.MaxValue, long.MinValue + 1]),
            2 => () => middle + random.Next(5),
            3 => () => middle + random.Next(3000),
            4 => () => random.NextInt64(-width, width),
            5 => () => random.NextInt64(long.MinValue + 1, long.MaxValue),
            6 => () => (1L << random.Next(63)) - random.Next(2),
            7 => () => (random.NextInt64(-2, 3) << 61) + random.Next(4),
            _ => () => width + (random.Next(40) == 0 ? random.NextInt64(0, width) : random.Next(3)),
        };
        var without = random.Pick([0, 0, 1, 5, 50, 100]);
        var keys = Enumerable.Range(0, random.Pick(lengths)).Select(_ => random.Next(100) < without ? long.MinValue : key()).ToArray();
        if (keys.Length > 0 && random.Next(4) == 0)
        {
            keys[random.Next(keys.Length)] = random.Pick([long.MaxValue, long.MinValue + 1, 0, width]);
        }

        return keys;
    }

    private static IEnumerable<long[]> Smaller(long[] keys)
    {
        if (keys.Length > 1)
        {
            yield return keys[..(keys.Length / 2)];
            yield return keys[(keys.Length / 2)..];
        }

        for (var i = 0; i < Math.Min(keys.Length, 50); i++)
        {
            yield return [.. keys[..i], .. keys[(i + 1)..]];
        }
    }

    private static bool Agrees(long[] keys)
    {
        AssertRanks(keys);
        return keys.Where(k => k != long.MinValue).Distinct().Count() > 1;
    }

    private static void AssertRanks(long[] keys)
    {
        var groups = keys.Where(k => k != long.MinValue).GroupBy(k => k).OrderByDescending(g => g.Key).Select(g => (g.Key, Count: g.Count())).ToArray();
        foreach (var convention in Enum.GetValues<TieConvention>())
        {
            var (expected, before) = (new Dictionary<long, int> { [long.MinValue] = 0 }, 0);
            for (var g = 0; g < groups.Length; g++)
            {
                expected[groups[g].Key] = convention switch
                {
                    TieConvention.Standard => before + 1,
                    TieConvention.Modified => before + groups[g].Count,
                    TieConvention.Dense => g + 1,
                    _ => before + 1 + before + groups[g].Count,
                };
                before += groups[g].Count;
            }

            var ranks = Filled(keys.Length);
            RowRanks.Write(keys, ranks, convention);
            Assert.Equal(keys.Select(k => expected[k]), ranks);
        }
    }

    /// <summary>Memory that was used before.</summary>
    private static int[] Filled(int length) => [.. Enumerable.Repeat(-1, length)];
}
