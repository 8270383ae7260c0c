using Xunit;

namespace SmartCity.Assessment.Tests.Aspects;

public sealed class AspectTreeTests
{
    private static readonly AspectTree s_tree = AspectTree.Of(Aspect.Mean(
        "total",
        Aspect.Sum("part", Aspect.Marked("p", Rubric.Scale(0, 10)), Aspect.Marked("q", Rubric.Scale(0, 10)).Factor(-1)),
        Aspect.Measured("r", Rubric.Open())));

    [Fact]
    public void A_node_stands_before_its_children_and_in_the_order_declared()
    {
        Assert.Equal(["total", "part", "p", "q", "r"], s_tree.Aspects.Select(a => a.Code));
        Assert.Equal(["p", "q", "r"], s_tree.Criteria.Select(c => c.Code));
    }

    [Fact]
    public void A_node_is_found_by_its_exact_code()
    {
        Assert.True(s_tree.TryFind("part", out var part));
        Assert.Equal("part", part.Code);
        Assert.False(s_tree.TryFind("PART", out _));
    }

    [Fact]
    public void A_root_may_be_a_criterion()
    {
        var tree = AspectTree.Of(Aspect.Marked("p", Rubric.Scale(0, 10)));
        Assert.Same(tree.Root, Assert.Single(tree.Criteria));
    }

    [Fact]
    public void A_published_figure_has_four_digits_unless_declared() => Assert.Equal(Rounding.HalfUp(4), s_tree.Rounding.Publish);
}
