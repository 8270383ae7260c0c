using Xunit;

namespace SmartCity.Assessment.Tests.Panels;

public sealed class PanelTests
{
    private static readonly AspectTree s_tree = AspectTree.Of(Aspect.Mean(
        "total",
        Aspect.Marked("policy", Rubric.Scale(0, 10, 0.5m)),
        Aspect.Marked("grade", Rubric.OfLevels(new Level("low", 1), new Level("high", 4))),
        Aspect.Measured("price", Rubric.Open())));

    private static readonly Roster s_roster = Roster.Of(Candidate.List("a", "b")).Value;
    private static readonly Assessor s_ani = new("ani");

    private static Finding Only(params ScoreSheet[] sheets)
    {
        var panel = Panel.Of(s_tree, s_roster, sheets);
        Assert.False(panel.IsValid);
        return Assert.Single(panel.Findings);
    }

    [Fact]
    public void Only_scored_marks_are_figures()
    {
        Mark[] marks = [8, Mark.Missing, Mark.Abstained, Mark.Recused, Mark.NotApplicable];
        var sheets = marks.Select((m, i) => new Assessor($"x{i}").On("a", ("policy", m)));
        var cell = PerformanceTable.From(Panel.Of(s_tree, s_roster, sheets).Value).Value["a", "policy"];
        Assert.Equal(("8", 1), (cell.ToString(), cell.MarksUsed));
    }

    [Fact]
    public void No_figure_is_too_few_marks_unless_someone_found_it_not_applicable()
    {
        CellState State(params Mark[] marks) => PerformanceTable
            .From(Panel.Of(s_tree, s_roster, marks.Select((m, i) => new Assessor($"x{i}").On("a", ("policy", m)))).Value).Value["a", "policy"].State;
        Assert.Equal(CellState.TooFewMarks, State());
        Assert.Equal(CellState.TooFewMarks, State(Mark.Missing, Mark.Abstained, Mark.Recused));
        Assert.Equal(CellState.NotApplicable, State(Mark.NotApplicable, Mark.NotApplicable));
        Assert.Equal(CellState.NotApplicable, State(Mark.Abstained, Mark.NotApplicable));
    }

    [Fact]
    public void A_mark_is_for_a_known_candidate_and_a_marked_criterion()
    {
        Assert.Equal("candidates.unknown", Panel.Of(s_tree, s_roster, [s_ani.On("z", ("policy", 1))]).Findings[0].Code);
        Assert.Equal("criteria.unknown", Only(s_ani.On("a", ("nope", 1))).Code);
        Assert.Equal("criteria.is-aspect", Only(s_ani.On("a", ("total", 1))).Code);
        Assert.Equal("criteria.measured", Only(s_ani.On("a", ("price", 1))).Code);
    }

    [Fact]
    public void A_mark_is_on_the_rubric()
    {
        var offScale = Only(s_ani.On("a", ("policy", 10.5m)));
        Assert.Equal(("marks.off-scale", "scoreSheets(ani,a).marks.policy"), (offScale.Code, offScale.Path));
        Assert.Equal(["policy", "10.5", "0", "10"], offScale.Arguments);
        Assert.Equal(["policy", "7.25", "0.5", "0"], Only(s_ani.On("a", ("policy", 7.25m))).Arguments);
        Assert.Equal("marks.off-step", Only(s_ani.On("a", ("policy", 7.25m))).Code);
        Assert.Equal("marks.not-a-level", Only(s_ani.On("a", ("grade", 2))).Code);
    }

    [Fact]
    public void Nobody_marks_twice()
    {
        Assert.Equal("marks.twice", Only(s_ani.On("a", ("policy", 1)), s_ani.On("a", ("policy", 1))).Code);
        Assert.Equal("marks.twice", Only(s_ani.On("a", ("policy", 1), ("policy", Mark.Abstained))).Code);
        Assert.True(Panel.Of(s_tree, s_roster, [s_ani.On("a", ("policy", 1)), s_ani.On("a", ("grade", 1)), s_ani.On("b", ("policy", 1))]).IsValid);
    }

    [Fact]
    public void An_assessor_is_one_person()
    {
        Assert.Equal("assessors.differ", Only(s_ani.On("a", ("policy", 1)), new Assessor("ani", weight: 2).On("b", ("policy", 1))).Code);
        Assert.Equal("assessors.alike", Only(s_ani.On("a", ("policy", 1)), new Assessor("Ani").On("a", ("policy", 1))).Code);
        Assert.True(Panel.Of(s_tree, s_roster, [s_ani.On("a", ("policy", 1)), new Assessor("ani").On("b", ("policy", 1))]).IsValid);
        Assert.Throws<ArgumentException>(() => new Assessor("ani", weight: -1));
    }

    [Fact]
    public void Who_wrote_nothing_is_named()
    {
        var panel = Panel.Of(s_tree, s_roster, [s_ani.On("a")], assessors: [new Assessor("budi")]);
        Assert.True(panel.IsValid);
        Assert.Equal(["ani", "budi"], panel.Findings.Where(f => f.Code == "assessors.no-marks").Select(f => f.Arguments[0]));
    }
}
