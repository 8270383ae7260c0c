namespace SmartCity.Assessment.Tests.Documentation;

internal static class QuickStart
{
    internal static void Ranking()
    {
        #region Ranking
        var ten = Rubric.Scale(from: 0, to: 10, step: 0.5m);
        var scheme = AssessmentScheme.Create(
            aspects: Aspect.Mean("readiness",
                Aspect.Marked("policy", ten).Weight(2),
                Aspect.Marked("security", ten).Weight(1)),
            gates: [Gate.AtLeast("security", 4)],
            quota: Quota.Of(places: 1, atCut: AtCut.TakeAll));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var assessed = scheme.Assess(Candidate.List("kapuas", "banjar"),
        [
            ani.On("kapuas", ("policy", 8), ("security", 7.5m)), ani.On("banjar", ("policy", 9), ("security", 3)),
            budi.On("kapuas", ("policy", 7), ("security", Mark.Missing)),
        ]);
        foreach (var s in assessed.Value.Standings)
            Console.WriteLine($"{s.Rank}\t{s.Candidate}\t{s.Published}\t{s.Decision}");
        #endregion
    }
}
