using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Audits;

public sealed class WidestRangeTests
{
    /// <summary>Three ranges differ beyond the ninth digit alone, and two of those are equally wide: the one at place 2 is the first of the widest.</summary>
    [Theory]
    [InlineData("0 1 2 3 4")]
    [InlineData("4 3 2 1 0")]
    [InlineData("2 4 0 3 1")]
    public void The_widest_is_kept_whatever_the_order_of_offers(string order)
    {
        (decimal From, decimal To)[] ends = [(1, 2), (0, 3), (0.0000000000001m, 3.0000000000002m), (-1, 2.0000000000001m), (2, 4)];
        var widest = new WidestRange();
        foreach (var place in order.Split(' ').Select(o => o[0] - '0'))
        {
            widest.Offer(place, Range(place, ends[place].From, ends[place].To));
        }

        Assert.Equal("2", widest.Range!.Candidate);
    }

    /// <summary>All threads offer ranges of one width.</summary>
    [Fact]
    public void Of_equally_wide_ones_the_first_by_place_is_kept_whoever_offers_it_when()
    {
        for (var round = 0; round < 50; round++)
        {
            var widest = new WidestRange();
            Parallel.For(0, 100, i => widest.Offer(99 - i, Range(99 - i, i, i + 0.3333333333m)));
            Assert.Equal("0", widest.Range!.Candidate);
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950334", "-79228162514264337593543950335")]
    [InlineData("1", "0", "0.9999999999", "0")]
    [InlineData("0", "1", "0.9999999999", "0")]
    [InlineData("0", "5", "1", "0")]
    [InlineData("2000000000", "0", "1999999999.9999999999", "0")]
    public void The_wider_of_two_is_told_at_any_size(string to, string from, string otherTo, string otherFrom)
    {
        var (wide, narrow) = (Range(0, Figure(from), Figure(to)), Range(1, Figure(otherFrom), Figure(otherTo)));
        Assert.Equal((1, -1, 0), (wide.CompareWidth(narrow), narrow.CompareWidth(wide), wide.CompareWidth(Range(2, Figure(from), Figure(to)))));
    }

    private static decimal Figure(string figure) => decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);

    private static ScoreRange Range(int place, decimal from, decimal to)
    {
        CandidateOutcome At(decimal score) => new($"{place}", Decision.Undecided, 1, Exact.From(score));
        return new ScoreRange(At(from), At(to));
    }
}
