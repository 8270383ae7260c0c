using Fractions;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Scoring.Kernel;

public sealed class TopEntriesTests
{
    [Fact]
    public void What_is_kept_is_what_a_sorted_list_begins_with()
    {
        var vacuity = new Vacuity();
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var (levels, places, keepsTies) = (random.Pick([1, 3, 20, 1000]), random.Pick([1, 1, 2, 5, 17, 100, int.MaxValue]), random.Next(2) == 0);
            var entries = Enumerable.Range(0, random.Next(0, 200)).Select(row => new TopEntry(random.Next(-levels, levels + 1), random.Pick([1, 2, 3, 4]), row)).ToArray();
            entries = random.Next(3) == 0 ? [.. entries.OrderBy(e => Of(e)).Select((e, row) => e with { Row = row })] : entries;

            var top = new TopEntries(places, keepsTies);
            var moves = entries.Count(e => top.Offer(e));
            top.Finish();

            var sorted = entries.OrderByDescending(Of).ToArray();
            Fraction? last = sorted.Length == 0 ? null : Of(sorted[Math.Min(places, sorted.Length) - 1]);
            var (above, tied) = (entries.Where(e => Of(e) > last).ToArray(), entries.Where(e => Of(e) == last).ToArray());
            Assert.Equal((seed, above.Length, tied.Length), (seed, top.Above, top.Tied));
            Assert.Equal(above.Concat(keepsTies ? tied : []), top.Kept[..(above.Length + (keepsTies ? tied.Length : 0))].ToArray());
            Assert.True(last is null || Of(top.Cut) == last);
            vacuity.Count(moves > 1);
        }

        vacuity.AssertAtLeast(30);
    }

    [Fact]
    public void Unlike_weights_are_compared_exactly_at_any_size()
    {
        var (one, other) = (new TopEntry(long.MaxValue - 1, long.MaxValue, 0), new TopEntry(long.MaxValue - 2, long.MaxValue - 1, 1));
        Assert.True(TopEntry.Compare(one, other) > 0);
        Assert.Equal(0, TopEntry.Compare(new TopEntry(-3, 6, 0), new TopEntry(-1, 2, 1)));
    }

    private static Fraction Of(TopEntry entry) => new(entry.Numerator, entry.Weight, normalize: true);
}
