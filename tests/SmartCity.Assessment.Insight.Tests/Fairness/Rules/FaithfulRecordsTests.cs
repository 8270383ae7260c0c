using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

public sealed class FaithfulRecordsTests
{
    private const string Contest = "k1: 3 4 / 5 - / 2 2; class: a b a; places: 1";

    private static readonly AssessmentScheme s_scheme = AssessmentScheme.Create(
        Aspect.Mean("total", Aspect.Marked("k1", HandMade.Ten)), facts: [new DeclaredFact("class", FactKind.Text)], calibration: Calibration.Auto, quota: Quota.Of(1, AtCut.TakeAll));

    [Fact]
    public void A_scheme_says_the_same_after_it_was_written_and_read()
    {
        var check = RuleCheck.Run(FairnessRule.FaithfulRecords, new FairnessInstance(Procedure.Of(s_scheme), BenchCase.Parse(Contest).ToInput()));
        Assert.Equal((RuleFinding.Holds, 2), (check.Finding, check.Telling));
    }

    [Fact]
    public void Results_that_differ_by_a_byte_are_told_apart()
    {
        var input = BenchCase.Parse(Contest).ToInput();
        var (one, other) = (Procedure.Of(s_scheme).Run(input), Procedure.Of(s_scheme.With(code: "other")).Run(input));
        Assert.Equal(RuleFinding.Holds, SameOutcome.Of(one, other).Finding);
        Assert.Equal(RuleFinding.Violated, SameOutcome.OfBytes(one, other).Finding);
    }

    [Fact]
    public void A_host_s_function_cannot_be_written_down() => Assert.Equal(
        RuleFinding.NotApplicable, HandMade.Find(FairnessRule.FaithfulRecords, HandMade.ByRow((row, _) => row.Sum()), "k1: 3 / 4; places: 1"));
}
