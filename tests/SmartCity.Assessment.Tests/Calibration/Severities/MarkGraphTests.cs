using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class MarkGraphTests
{
    // c0: a0 a1, c1: a1.
    private static MarkGraph Graph() => new([0, 1], [0, 1], [0, 2, 3], [0, 1, 1]);

    public static TheoryData<string> Others => ["another candidate", "another assessor", "marks moved between candidates", "marks of others", "more candidates", "nothing"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Graphs_are_equal_when_the_same_pairs_are_joined(string name)
    {
        MarkGraph? other = name switch
        {
            "another candidate" => new([0, 2], [0, 1], [0, 2, 3], [0, 1, 1]),
            "another assessor" => new([0, 1], [0, 2], [0, 2, 3], [0, 1, 1]),
            "marks moved between candidates" => new([0, 1], [0, 1], [0, 1, 3], [0, 1, 1]),
            "marks of others" => new([0, 1], [0, 1], [0, 2, 3], [0, 1, 0]),
            "more candidates" => new([0, 1, 2], [0, 1], [0, 2, 3, 4], [0, 1, 1, 0]),
            _ => null,
        };
        Assert.False(Graph().Equals(other));
        Assert.False(Graph().Equals((object?)other));
        Assert.True(Graph().Equals(Graph()));
        Assert.True(Graph().Equals((object)Graph()));
        Assert.Equal(Graph().GetHashCode(), Graph().GetHashCode());
    }

    [Fact]
    public void A_graph_is_complete_when_everybody_marked_everybody()
    {
        Assert.False(Graph().IsComplete);
        Assert.True(new MarkGraph([3, 5, 6], [1, 2], [0, 2, 4, 6], [0, 1, 0, 1, 0, 1]).IsComplete);
        Assert.Equal([1, 2], Graph().MarksOf);
    }

    [Fact]
    public void A_part_keeps_its_candidates_those_who_marked_them_and_where_their_marks_stood()
    {
        var whole = new MarkGraph([3, 5, 8], [2, 4, 6], [0, 1, 3, 5], [0, 1, 2, 1, 2]);
        var (part, marks) = whole.Part([1, 2]);
        Assert.Equal([1, 2, 3, 4], marks);
        Assert.True(part.Equals(new MarkGraph([5, 8], [4, 6], [0, 2, 4], [0, 1, 0, 1])));
    }
}
