namespace SmartCity.Assessment.Tests.Documentation;

internal static class Explaining
{
    internal static void TheGap()
    {
        #region TheGap
        var ten = Rubric.Scale(0, 10);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("policy", ten).Weight(2), Aspect.Marked("budget", ten).Weight(1)),
            quota: Quota.Of(1, AtCut.TakeAll));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var result = scheme.Assess(Candidate.List("siak", "badung"),
        [
            ani.On("siak", ("policy", 8), ("budget", 6)), budi.On("siak", ("policy", 7), ("budget", 9)),
            ani.On("badung", ("policy", 7), ("budget", 9)), budi.On("badung", ("policy", 7), ("budget", 7)),
        ]).Value;

        var badung = result.Explain("badung");
        foreach (var line in badung.Lines)
            Console.WriteLine($"{line.Aspect.Code}: {line.Score.Score} × {line.Share} = {line.Contribution}");
        foreach (var gap in badung.Gaps[0].Lines)
            Console.WriteLine($"{gap.Criterion.Code}: {gap.Difference} against {badung.Gaps[0].LastSelected}");
        Console.WriteLine($"total: {badung.Gaps[0].Difference}");
        #endregion
    }
}
