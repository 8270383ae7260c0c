using Xunit;

namespace SmartCity.Assessment.Tests.Panels;

public sealed class ScoreSheetTests
{
    private static readonly Assessor s_ani = new("ani");

    [Fact]
    public void Sheets_are_equal_by_content_whatever_the_order_of_their_marks()
    {
        var one = s_ani.On("x", ("b", 1), ("a", Mark.Abstained));
        var other = new ScoreSheet(new Assessor("ani"), "x", [("a", Mark.Abstained), ("b", 1.0m)]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["a", "b"], one.Marks.Select(m => m.Key));
        Assert.NotEqual(one, s_ani.On("y", ("b", 1), ("a", Mark.Abstained)));
        Assert.NotEqual(one, s_ani.On("x", ("b", 1), ("a", Mark.Missing)));
        Assert.NotEqual(one, s_ani.On("x", ("b", 1)));
    }

    [Fact]
    public void A_sheet_is_by_somebody_about_somebody()
    {
        Assert.ThrowsAny<ArgumentException>(() => s_ani.On(" "));
        Assert.ThrowsAny<ArgumentException>(() => new ScoreSheet(null!, "x", Array.Empty<(string, Mark)>()));
        Assert.ThrowsAny<ArgumentException>(() => new ScoreSheet(s_ani, "x", null!));
    }
}
