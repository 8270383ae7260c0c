using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Instances;

/// <summary>An instance says why trials are missing.</summary>
public sealed class WhyUntriedTests
{
    private static readonly Assessor s_ani = new("ani");

    [Fact]
    public void Criteria_without_a_step_are_named_in_the_order_of_codes_whoever_computes()
    {
        Rubric? RubricOf(string criterion) => criterion == "k2" ? Rubric.Scale(0, 10, 1) : Rubric.Open(0, 10);
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", new[] { "k3", "k2", "k1" }.Select(k => Aspect.Marked(k, RubricOf(k)!).Weight(1))));
        var input = AssessmentInput.Of(Candidate.List("x"), [s_ani.On("x", ("k1", 1), ("k2", 2), ("k3", 3))]);
        foreach (var procedure in new IProcedure[] { Procedure.Of(scheme), Procedure.Of("hand-made", RubricOf, Procedure.Of(scheme).Run) })
        {
            Assert.Equal(
                ["The scale of 'k1' has no step", "The scale of 'k3' has no step"],
                new FairnessInstance(procedure, input).Untried.Select(u => u.In(Language.English, "").Split(':')[0]));
        }
    }

    [Fact]
    public void Scales_without_an_end_are_named()
    {
        var instance = new FairnessInstance(Procedure.OfMarks("hand-made", "k1", Rubric.Open(0, null), marks => [.. marks.Select(r => r[0])]), AssessmentInput.Of(Candidate.List("x"), [s_ani.On("x", ("k1", 1))]));
        Assert.Equal(
            ["The scale of 'k1' has no step", "The scale of 'k1' has no best or no worst mark"],
            instance.Untried.Select(u => u.In(Language.English, "").Split(':')[0]));
    }

    [Fact]
    public void Criteria_whose_value_rises_and_falls_are_named()
    {
        var wave = Rubric.Scale(0, 10, 1).Valued(ValueFunction.Piecewise((0, 0), (5, 10), (10, 0)));
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", wave).Weight(1), Aspect.Marked("k2", Rubric.Scale(0, 10, 1)).Weight(1)));
        var instance = new FairnessInstance(Procedure.Of(scheme), AssessmentInput.Of(Candidate.List("x"), [s_ani.On("x", ("k1", 1), ("k2", 2))]));
        Assert.StartsWith("On 'k1' no mark is better than another", Assert.Single(instance.Untried).In(Language.English, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void One_level_alone_is_no_step()
    {
        var one = Rubric.OfLevels(new Level("there", 1));
        var instance = new FairnessInstance(Procedure.Of("hand-made", _ => one, _ => ProcedureOutcome.Of([new CandidateOutcome("x", Decision.Selected, 1)])), AssessmentInput.Of(Candidate.List("x"), [s_ani.On("x", ("k1", 1))]));
        Assert.Single(instance.Untried);
    }
}
