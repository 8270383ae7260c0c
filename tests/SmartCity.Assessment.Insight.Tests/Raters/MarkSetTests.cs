using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

public sealed class MarkSetTests
{
    private static readonly CategoryScale s_scale = CategoryScale.Between(0, 10, 0.5m);

    private static Panel PanelOf(Rubric first, Rubric second, decimal mark = 4)
    {
        var tree = AspectTree.Of(Aspect.Mean("all", Aspect.Marked("p", first).Weight(1), Aspect.Marked("q", second).Weight(1), Aspect.Measured("price", Rubric.Open()).Weight(1)));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        return Panel.Of(tree, Roster.Of(Candidate.List("kapuas", "banjar")).Value,
            [ani.On("kapuas", ("p", mark), ("q", Mark.Missing)), budi.On("kapuas", ("p", 5)), budi.On("banjar", ("q", mark))]).Value;
    }

    [Fact]
    public void Categories_are_those_declared_not_those_used()
    {
        Assert.Equal((21, 10m, 7.5m), (s_scale.Count, s_scale.To, s_scale.PointsOf(15)));
        Assert.True(s_scale.TryCategoryOf(7.5m, out var category));
        Assert.Equal(15, category);
        Assert.All([-0.5m, 10.5m, 7.3m], p => Assert.False(s_scale.TryCategoryOf(p, out _)));
    }

    [Fact]
    public void A_scale_must_lead_from_one_bound_to_the_other()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CategoryScale.Between(0, 10, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CategoryScale.Between(10, 10));
        Assert.Throws<ArgumentException>(() => CategoryScale.Between(0, 10, 3));
        Assert.Throws<ArgumentException>(() => CategoryScale.Between(0, 256));
        Assert.Equal(CategoryScale.MostCategories, CategoryScale.Between(0, 255).Count);
    }

    [Fact]
    public void A_panel_gives_its_scored_marks_and_its_codes()
    {
        var marks = MarkSet.Of(PanelOf(Rubric.Scale(0, 10, 0.5m), Rubric.Scale(0, 10, 0.5m), 4.5m)).Value;
        Assert.Equal(s_scale, marks.Scale);
        Assert.Equal(["banjar", "kapuas"], marks.Candidates);
        Assert.Equal(["p", "q"], marks.Criteria);
        Assert.Equal(["ani", "budi"], marks.Assessors);
        Assert.Equal([new(0, 1, 1, 9), new(1, 0, 0, 9), new(1, 0, 1, 10)], marks.Marks);
        Assert.Equal([new CategoryMark(0, 0, 1, 9)], MarkSet.Of(PanelOf(Rubric.Scale(0, 10, 0.5m), Rubric.Scale(0, 10, 0.5m), 4.5m), "q").Value.Marks);
    }

    [Fact]
    public void Rubrics_that_differ_or_have_no_step_are_refused_with_the_reason()
    {
        void Refused(string code, string[] arguments, Rubric first, Rubric second)
        {
            var reason = MarkSet.Of(PanelOf(first, second)).Undefined!;
            Assert.Equal(code, reason.Code);
            Assert.Equal(arguments, reason.Arguments);
        }

        Refused("raters.rubrics-differ", ["p", "0 to 10 by 1", "q", "0 to 9 by 1"], Rubric.Scale(0, 10, 1), Rubric.Scale(0, 9, 1));
        Refused("raters.rubrics-differ", ["p", "0 to 10 by 1", "q", "1 to 11 by 1"], Rubric.Scale(0, 10, 1), Rubric.Scale(1, 11, 1));
        Refused("raters.rubrics-differ", ["p", "0 to 10 by 1", "q", "0 to 10 by 0.5"], Rubric.Scale(0, 10, 1), Rubric.Scale(0, 10, 0.5m));
        Refused("raters.no-step", ["q"], Rubric.Scale(0, 10, 1), Rubric.Scale(0, 10));
        Refused("raters.too-many-categories", ["p", "256"], Rubric.Scale(0, 10, 0.01m), Rubric.Scale(0, 10, 0.01m));
        Assert.True(MarkSet.Of(PanelOf(Rubric.Scale(0, 10, 1), Rubric.Scale(0, 10)), "p").IsDefined);
    }

    [Fact]
    public void Places_names_and_categories_that_are_not_there_are_mistakes()
    {
        MarkSet Of(CategoryMark mark, string second = "b") => MarkSet.Of(s_scale, ["a", second], ["k"], ["x"], [mark]);
        Assert.All([new(2, 0, 0, 0), new(0, 1, 0, 0), new(0, 0, 1, 0), new(0, 0, 0, 21), new(-1, 0, 0, 0)], (CategoryMark m) => Assert.Throws<ArgumentException>(() => Of(m)));
        Assert.All(["a", " "], n => Assert.Throws<ArgumentException>(() => Of(default, n)));
        Assert.All(["price", "r"], c => Assert.Throws<ArgumentException>(() => MarkSet.Of(PanelOf(Rubric.Scale(0, 10, 1), Rubric.Scale(0, 10, 1)), c)));
        Assert.Throws<ArgumentException>(() => MarkSet.Of(PanelOf(Rubric.Scale(0, 10, 1), Rubric.Scale(0, 10, 1)), "p", "p"));
    }
}
