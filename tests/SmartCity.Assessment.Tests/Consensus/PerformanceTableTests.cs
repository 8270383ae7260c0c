using Xunit;

namespace SmartCity.Assessment.Tests.Consensuses;

public sealed class PerformanceTableTests
{
    private static readonly Rubric s_tenths = Rubric.Scale(0, 10);

    private static Validated<PerformanceTable> Marked(Criterion criterion, Mark[] marks, RoundingPlan? rounding = null, ConsensusRules? consensus = null)
    {
        var sheets = marks.Select((m, i) => new Assessor($"x{i}").On("a", (criterion.Code, m)));
        return PerformanceTable.From(Panel.Of(AspectTree.Of(criterion, rounding), Roster.Of(Candidate.List("a")).Value, sheets).Value, consensus);
    }

    private static Validated<PerformanceTable> Measured(Aspect root, params (string Criterion, Measurement Measurement)[] measured) =>
        Measured(root, RoundingPlan.None, measured);

    private static Validated<PerformanceTable> Measured(Aspect root, RoundingPlan rounding, params (string Criterion, Measurement Measurement)[] measured) => PerformanceTable
        .From(Panel.Of(AspectTree.Of(root, rounding), Roster.Of([new Candidate("a", measured: measured)]).Value, []).Value);

    /// <summary>Forty assessors who differ on two criteria and agree on the one between them: marks are corrected by long fractions, and by nothing.</summary>
    [Fact]
    public void Points_are_integers_where_they_fit_any_also_when_they_are_worked_out_late()
    {
        var random = new Random(7);
        var assessors = Enumerable.Range(0, 40).Select(i => new Assessor($"x{i:00}")).ToArray();
        var candidates = Candidate.List(Enumerable.Range(0, 120).Select(i => $"c{i:000}"));
        var sheets = candidates.SelectMany((c, i) => assessors.OrderBy(_ => random.Next()).Take(6).Select(a => a.On(c.Code, ("a", random.Next(0, 11)), ("b", i % 11), ("c", random.Next(0, 11))))).ToArray();
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("a", s_tenths), Aspect.Marked("b", s_tenths), Aspect.Marked("c", s_tenths)), calibration: Calibration.Additive);
        var table = scheme.Assess(candidates, sheets).Value.Table;
        Assert.Equal([ColumnWidth.Fractions, ColumnWidth.Bits8, ColumnWidth.Fractions], "abc".Select(k => table.PointsOf(k.ToString()).Width));
    }

    [Fact]
    public void Fewer_marks_than_the_least_are_too_few()
    {
        var criterion = Aspect.Marked("p", s_tenths, leastMarks: 3);
        Assert.Equal(CellState.TooFewMarks, Marked(criterion, [7, 8]).Value["a", "p"].State);
        Assert.Equal(CellState.TooFewMarks, Marked(criterion, [7, 8, Mark.Abstained]).Value["a", "p"].State);
        Assert.Equal("8", Marked(criterion, [7, 8, 9]).Value["a", "p"].ToString());
    }

    [Fact]
    public void Too_few_marks_beside_not_applicable_are_reported()
    {
        var split = Marked(Aspect.Marked("p", s_tenths, leastMarks: 2), [7, Mark.NotApplicable]);
        Assert.Equal(CellState.TooFewMarks, split.Value["a", "p"].State);
        Assert.Equal(["p", "1", "1"], Assert.Single(split.Findings, f => f.Code == "absence.split").Arguments);
    }

    [Fact]
    public void Marks_of_assessors_without_weight_count_for_nothing_and_it_is_said_so()
    {
        AssessmentResult Assess(decimal weight, AbsenceRule rule = AbsenceRule.NotRankable) => AssessmentScheme.Create(
            new Criterion("p", s_tenths, tooFewMarks: rule), consensus: Consensus.WeightedMean)
            .Assess(Candidate.List("a", "b"), [new Assessor("x", weight: weight).On("a", ("p", 7)), new Assessor("y").On("b", ("p", 4))]).Value;
        var result = Assess(0);
        var reason = Assert.Single(result.Standings.Single(s => s.Candidate.Code == "a").Reasons);
        Assert.Equal("absence.no-weight: 'p' has 1 mark, by an assessor of weight 0, so that it does not count.", reason.ToString());
        Assert.Equal("'p' mempunyai 1 nilai, semuanya dari asesor berbobot 0, sehingga tidak ada yang berlaku.", reason.Text(Language.Indonesian));
        var warning = Assert.Single(result.Findings, f => f.Code == "consensus.no-weight");
        Assert.Equal((FindingKind.Warning, "p", "p 1 a"), (warning.Kind, warning.Path, string.Join(' ', warning.Arguments)));
        Assert.Equal("On 'p' all marks of 1 candidate are by assessors of weight 0, so that none of them counts: a.", warning.Text(Language.English));
        Assert.DoesNotContain(Assess(0.5m).Findings, f => f.Code == "consensus.no-weight");
        Assert.Equal("absence.worst: 'p' counts as the worst (noWeight).", Assess(0, AbsenceRule.Worst).Explain("a").Lines[0].Rules[0].ToString());
    }

    [Fact]
    public void As_many_marks_are_needed_as_trimming_takes()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("p", s_tenths), consensus: Consensus.TrimmedMean(1, TooFewToTrim.Absent));
        var result = scheme.Assess(Candidate.List("a"), [new Assessor("x").On("a", ("p", 7)), new Assessor("y").On("a", ("p", 4))]).Value;
        Assert.Equal("absence.too-few-marks: 'p' has 2 marks; 3 are needed.", Assert.Single(result.Standings[0].Reasons).ToString());
    }

    [Fact]
    public void A_cell_keeps_what_its_marks_were()
    {
        var cell = Marked(Aspect.Marked("p", s_tenths), [10, 4, 10, Mark.Missing]).Value["a", "p"];
        Assert.Equal((3, 4m, 10m, 2), (cell.MarksUsed, cell.Lowest, cell.Highest, cell.MarksAtTop));
        Assert.Equal("8", cell.Points.ToString());
    }

    [Fact]
    public void Marks_are_rounded_before_the_consensus()
    {
        var criterion = Aspect.Marked("p", s_tenths);
        Assert.Equal("7.245", Marked(criterion, [7.25m, 7.24m]).Value["a", "p"].ToString());
        Assert.Equal("7.25", Marked(criterion, [7.25m, 7.24m], new RoundingPlan(mark: Rounding.HalfUp(1))).Value["a", "p"].ToString());
        var own = new Criterion("p", s_tenths, rounding: new NodeRounding(mark: Rounding.Down(0)));
        Assert.Equal("7", Marked(own, [7.25m, 7.94m], new RoundingPlan(mark: Rounding.HalfUp(1))).Value["a", "p"].ToString());
    }

    [Fact]
    public void The_consensus_is_rounded_once()
    {
        var criterion = Aspect.Marked("p", s_tenths);
        Assert.Equal("23/3", Marked(criterion, [7, 8, 8]).Value["a", "p"].ToString());
        Assert.Equal("7.67", Marked(criterion, [7, 8, 8], new RoundingPlan(consensus: Rounding.HalfUp(2))).Value["a", "p"].ToString());
        var own = new Criterion("p", s_tenths, rounding: new NodeRounding(consensus: Rounding.Down(1)));
        Assert.Equal("7.6", Marked(own, [7, 8, 8], new RoundingPlan(consensus: Rounding.HalfUp(2))).Value["a", "p"].ToString());
    }

    [Fact]
    public void An_exception_is_for_its_criterion_only()
    {
        var rules = new ConsensusRules(Consensus.Mean, ("p", Consensus.Highest));
        Assert.Equal("9", Marked(Aspect.Marked("p", s_tenths), [5, 9], consensus: rules).Value["a", "p"].ToString());
        Assert.Equal("7", Marked(Aspect.Marked("q", s_tenths), [5, 9], consensus: rules).Value["a", "q"].ToString());
    }

    [Fact]
    public void A_measured_criterion_is_measured_missing_or_not_applicable()
    {
        var root = Aspect.Mean("total", Aspect.Measured("p", s_tenths), Aspect.Measured("q", s_tenths), Aspect.Measured("r", s_tenths), Aspect.Measured("s", s_tenths));
        var table = Measured(root, ("p", 7.5m), ("q", Measurement.Missing), ("r", Measurement.NotApplicable)).Value;
        Assert.Equal("7.5", table["a", "p"].ToString());
        Assert.Equal(
            [CellState.TooFewMarks, CellState.NotApplicable, CellState.TooFewMarks], new[] { "q", "r", "s" }.Select(c => table["a", c].State));
        Assert.Throws<InvalidOperationException>(() => table["a", "q"].Points);
    }

    [Fact]
    public void Measured_figures_are_rounded_as_a_consensus_and_not_as_marks()
    {
        Criterion Of(NodeRounding rounding) => new("p", s_tenths, CriterionSource.Measured, rounding: rounding);
        Assert.Equal("7.67", Measured(Of(new NodeRounding(consensus: Rounding.HalfUp(2))), ("p", 7.666m)).Value["a", "p"].ToString());
        Assert.Equal("7.666", Measured(Of(NodeRounding.None), new RoundingPlan(mark: Rounding.HalfUp(2)), ("p", 7.666m)).Value["a", "p"].ToString());
    }

    [Fact]
    public void A_measured_figure_is_for_a_measured_criterion_once_and_on_the_rubric()
    {
        var root = Aspect.Mean("total", Aspect.Measured("p", s_tenths), Aspect.Marked("m", s_tenths));
        string Code(params (string, Measurement)[] measured) => Assert.Single(Measured(root, measured).Findings, f => f.Kind == FindingKind.Error).Code;
        Assert.Equal("marks.off-scale", Code(("p", 11m)));
        Assert.Equal("measured.twice", Code(("p", 1m), ("p", 1m)));
        Assert.Equal("criteria.marked", Code(("m", 1m)));
        Assert.Equal("criteria.unknown", Code(("nope", 1m)));
        Assert.Equal("criteria.unknown", Code(("total", 1m)));
    }

    [Fact]
    public void Points_may_stand_for_marks()
    {
        var roster = Roster.Of([new Candidate("a", measured: [("m", 7m)])]).Value;
        Assert.Equal("7", PerformanceTable.OfPoints(AspectTree.Of(Aspect.Marked("m", s_tenths)), roster).Value["a", "m"].ToString());
    }

    [Fact]
    public void There_is_no_cell_of_an_unknown_name()
    {
        var table = Marked(Aspect.Marked("p", s_tenths), [7]).Value;
        Assert.Throws<ArgumentException>(() => table["z", "p"]);
        Assert.Throws<ArgumentException>(() => table["a", "z"]);
    }
}
