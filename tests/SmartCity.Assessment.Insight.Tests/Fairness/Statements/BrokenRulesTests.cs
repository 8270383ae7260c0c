using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Statements;

/// <summary>What the core says of a relative calibration in every result, against the table of claims.</summary>
public sealed class BrokenRulesTests
{
    public static TheoryData<string, string> Contests => new()
    {
        { "meanCentred", "k1: 1 4 / 3 2 / 4 1" },
        { "meanCentred", "k1: 1 4 / 3 2 / 4 -" },
        { "zScore", "k1: 1 4 / 3 2 / 4 1" },
        { "zScore", "k1: 1 4 / 3 2 / 4 -" },
        { "minMax", "k1: 1 4 / 3 2 / 4 1" },
        { "minMax", "k1: 1 4 / 3 2 / 4 -" },
        { "rankPerAssessor", "k1: 1 4 / 3 2 / 4 1" },
        { "rankPerAssessor", "k1: 1 4 / 3 2 / 4 -" },
    };

    [Theory]
    [MemberData(nameof(Contests))]
    public void A_result_names_the_rules_that_the_table_has_violated(string code, string contest)
    {
        var method = RankingMethod.All.Single(m => m.Code == code);
        var instance = method.On(BenchCase.Parse(contest));
        var result = ((SchemeProcedure)instance.Procedure).Scheme.Assess(instance.Input).Value;
        var design = contest.Contains('-', StringComparison.Ordinal) ? DesignKind.Incomplete : DesignKind.Complete;
        var violated = FairnessRule.All.Where(r => Claim.Of(r, method, design).Kind == ClaimKind.Violated).Select(r => r.Code).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join(' ', violated), Assert.Single(result.Findings, f => f.Code == "calibration.relative").Arguments[1]);
    }
}
