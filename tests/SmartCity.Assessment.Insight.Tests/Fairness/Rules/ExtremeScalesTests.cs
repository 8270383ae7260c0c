using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>Scales on which rules have hardly any room.</summary>
public sealed class ExtremeScalesTests
{
    private static readonly Assessor s_ani = new("ani");
    private static readonly Assessor s_budi = new("budi");

    public static TheoryData<string> Ends => ["one level", "large", "wide", "wider", "two levels", "long"];

    /// <summary>Where sums and multiples of what a rubric allows are no decimals any more.</summary>
    [Theory]
    [MemberData(nameof(Ends))]
    public void At_the_ends_of_scales_and_of_decimals_no_rule_throws(string which)
    {
        var (rubric, one, other) = which switch
        {
            "one level" => (Rubric.OfLevels(new Level("there", 5)), 5m, 5m),
            "large" => (Rubric.Scale(5e28m, 6e28m, 1e28m), 5e28m, 6e28m),
            "wider" => (Rubric.Scale(-6e28m, 6e28m, 4e28m), -6e28m, 6e28m),
            "two levels" => (Rubric.OfLevels(new Level("low", -5e28m), new Level("high", 5e28m)), -5e28m, 5e28m),
            "long" => (Rubric.Scale(0, 33.333333333333333333333333333m, 3.3333333333333333333333333333m), 0m, 3.3333333333333333333333333333m),
            "wide" => (Rubric.Scale(-4.5e28m, 4.5e28m, 4.5e28m), 0m, 4.5e28m),
            _ => throw new ArgumentOutOfRangeException(nameof(which)),
        };
        var audit = FairnessAudit.Run(
            AssessmentScheme.Create(Aspect.Marked("k1", rubric), quota: Quota.Of(1, AtCut.TakeAll)),
            Candidate.List("x", "y"),
            [s_ani.On("x", ("k1", one)), s_budi.On("x", ("k1", other)), s_ani.On("y", ("k1", one)), s_budi.On("y", ("k1", one))],
            cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(audit.Rules.Where(r => r.Fault is not null).Select(r => $"{r.Fault}"));
    }
}
