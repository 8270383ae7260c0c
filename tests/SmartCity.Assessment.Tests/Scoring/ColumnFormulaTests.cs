using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class ColumnFormulaTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 0.5m);

    [Fact]
    public void Nested_means_deductions_and_lines_become_one_sum_that_scores_as_the_scheme_does()
    {
        var scheme = AssessmentScheme.Create(Aspect.Sum(
            "total",
            Aspect.Mean("a", Aspect.Measured("a1", s_ten).Weight(2), Aspect.Mean("a2", Aspect.Measured("a21", s_ten).Weight(1), Aspect.Measured("a22", s_ten).Weight(3)).Weight(1)).Factor(1),
            Aspect.Measured("b", Rubric.Scale(0, 10, 0.5m).Valued(ValueFunction.Linear(10, -5, Cap.Both).Times(100))).Factor(0.5m),
            Aspect.Measured("c", s_ten).Factor(-1)));
        var candidates = Enumerable.Range(0, 40).Select(i => new Candidate($"c{i:00}", measured: scheme.Tree.Criteria.Select((c, j) => (c.Code, Measurement.FromDecimal(((i * (j + 3)) % 21) * 0.5m))))).ToArray();
        var result = scheme.Assess(candidates, []).Value;

        var formula = ColumnFormula.Of(scheme.Tree).Value;
        var table = ColumnTable.Of(scheme.Tree.Criteria.Select(c => result.Table.PointsOf(c.Code)));
        var scores = ScoringPlan.Of(table, formula).Score();
        Assert.False(formula.IsMean);
        Assert.Equal(candidates.Select(c => result.Scores[c.Code, "total"].Score), Enumerable.Range(0, 40).Select(r => scores[r]!.Value));
    }

    [Fact]
    public void One_mean_of_points_stays_a_mean_that_spreads_the_weights_of_absent_cells() => Assert.True(ColumnFormula.Of(AspectTree.Of(Aspect.Mean(
        "t",
        Aspect.Measured("a", s_ten, AbsenceRule.LeaveOut, AbsenceRule.LeaveOut).Weight(1),
        Aspect.Measured("b", s_ten, AbsenceRule.LeaveOut, AbsenceRule.LeaveOut).Weight(2)))).Value.IsMean);

    [Fact]
    public void What_is_no_sum_of_multiples_is_named()
    {
        var tree = AspectTree.Of(Aspect.Mean(
            "t",
            Aspect.Minimum("low", Aspect.Measured("a", s_ten).Weight(1), Aspect.Measured("b", s_ten).Weight(1)).Weight(1),
            Aspect.Measured("bent", s_ten.Valued(ValueFunction.Piecewise((0, 0), (5, 1), (10, 10)))).Weight(1),
            Aspect.Measured("capped", s_ten.Valued(ValueFunction.Linear(2, 8, Cap.Both))).Weight(1),
            Aspect.Marked("levels", Rubric.OfLevels(new Level("low", 0), new Level("high", 10)).Valued(ValueFunction.Piecewise((0, 0), (5, 1), (10, 10)))).Weight(1),
            Aspect.Measured("straight", s_ten.Valued(ValueFunction.Piecewise((-5, 0), (5, 10), (15, 20)))).Weight(1)));
        var formula = ColumnFormula.Of(tree);
        Assert.False(formula.IsValid);
        Assert.Equal(["formula.not-affine low", "formula.not-affine bent", "formula.not-affine capped", "formula.not-affine levels"], formula.Findings.Select(f => $"{f.Code} {f.Arguments[0]}"));
    }
}
