using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>On a contest of 165 candidates, eight assessors and seven criteria a rule changes each of the 9,240 marks a few times at most, and never once for each pair of candidates.</summary>
public sealed class WholeContestTests
{
    private const int Candidates = 165;
    private const int Marks = Candidates * 8 * 7;

    private static readonly FairnessInstance s_contest = Contest();

    public static TheoryData<string> Codes => [.. FairnessRule.All.Where(r => r.Code[0] is 'B' or 'C' or 'D').Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_no_more_trials_than_there_are_marks(string code)
    {
        var trials = FairnessRule.All.Single(r => r.Code == code).Trials(s_contest).Count();
        // Dominance looks at pairs, without running anything.
        Assert.True(trials <= (code is "B3" or "B4" ? Candidates * Candidates : Marks + 1_000), $"{code}: {trials} trials");
    }

    private static FairnessInstance Contest()
    {
        var random = new Random(2019);
        var assessors = Enumerable.Range(1, 8).Select(a => new Assessor($"a{a}")).ToArray();
        var codes = Enumerable.Range(1, Candidates).Select(c => $"c{c:000}").ToArray();
        var criteria = Enumerable.Range(1, 7).Select(k => $"k{k}").ToArray();
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", criteria.Select(k => Aspect.Marked(k, HandMade.Ten).Weight(1))), calibration: Calibration.Additive, quota: Quota.Of(25, AtCut.TakeAll));
        var sheets = codes.SelectMany(c => assessors.Select(a => a.On(c, criteria.Select(k => (k, (Mark)(decimal)random.Next(4, 9))))));
        return new FairnessInstance(Procedure.Of(scheme), AssessmentInput.Of(Candidate.List(codes), sheets), isThorough: false);
    }
}
