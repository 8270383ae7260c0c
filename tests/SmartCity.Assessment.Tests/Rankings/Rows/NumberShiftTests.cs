using Xunit;

namespace SmartCity.Assessment.Tests.Rankings.Rows;

public sealed class NumberShiftTests
{
    /// <summary>From 9 8 8 7 the row with 9 comes to 7: those between move up, and those it joins are numbered with it.</summary>
    [Theory]
    [InlineData(TieConvention.Standard, 1, 2, 4, "1 3")]
    [InlineData(TieConvention.Modified, 1, 3, 4, "2 4")]
    [InlineData(TieConvention.Dense, 1, 2, 3, "1 2")]
    [InlineData(TieConvention.Fractional, 2, 5, 8, "3 7")]
    public void Others_move_when_a_row_falls_from_the_top_to_a_tie(TieConvention convention, int left, int between, int joined, string expected)
    {
        var shift = new NumberShift(convention, left, leavesNobody: true, joined, overtaken: int.MaxValue, joinsNobody: false);
        Assert.Equal(expected, $"{between + shift.Of(between)} {joined + shift.Of(joined)}");
        Assert.Equal(convention == TieConvention.Dense, shift.ReachesEnd);
    }

    /// <summary>From 9 8 8 7 one of those with 8 comes to 10, alone.</summary>
    [Theory]
    [InlineData(TieConvention.Standard, 1, 2, 4, "2 3 4")]
    [InlineData(TieConvention.Modified, 1, 3, 4, "2 3 4")]
    [InlineData(TieConvention.Dense, 1, 2, 3, "2 3 4")]
    [InlineData(TieConvention.Fractional, 2, 5, 8, "4 6 8")]
    public void Others_move_when_a_row_rises_from_a_tie_to_the_top(TieConvention convention, int first, int left, int last, string expected)
    {
        var shift = new NumberShift(convention, left, leavesNobody: false, joined: 0, overtaken: first, joinsNobody: true);
        Assert.Equal(expected, string.Join(' ', new[] { first, left, last }.Select(n => n + shift.Of(n))));
        Assert.Equal(convention == TieConvention.Dense, shift.ReachesEnd);
    }

    [Fact]
    public void Nothing_reaches_the_end_where_a_group_is_lost_and_one_is_made() =>
        Assert.False(new NumberShift(TieConvention.Dense, 1, leavesNobody: true, joined: 0, overtaken: 3, joinsNobody: true).ReachesEnd);
}
