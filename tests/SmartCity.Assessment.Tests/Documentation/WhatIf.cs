namespace SmartCity.Assessment.Tests.Documentation;

internal static class WhatIf
{
    internal static void OtherMarks()
    {
        #region OtherMarks
        var ten = Rubric.Scale(0, 10, step: 0.5m);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("policy", ten).Weight(2), Aspect.Marked("security", ten).Weight(1)),
            quota: Quota.Of(1, AtCut.TakeAll));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var result = scheme.Assess(Candidate.List("siak", "badung"),
        [
            ani.On("siak", ("policy", 8), ("security", 8)), budi.On("siak", ("policy", 7), ("security", 7)),
            ani.On("badung", ("policy", 7), ("security", 8)), budi.On("badung", ("policy", 7.5m), ("security", 7)),
        ]).Value;
        Console.WriteLine($"{result.Standings[1].Candidate} is {result.Standings[1].Gap} away from {result.Standings[0].Candidate}");

        foreach (var policy in (decimal[])[7.5m, 8, 8.5m])
        {
            var other = result.Reassess(budi.On("badung", ("policy", policy), ("security", 7))).Value;
            var first = other.Standings.Where(s => s.Decision == Decision.Selected).Select(s => s.Candidate);
            Console.WriteLine($"had Budi given Badung {policy}: {string.Join(" and ", first)}");
        }

        foreach (var finding in result.Reassess(budi.On("badung", ("policy", 11), ("security", 7))).Findings)
            Console.WriteLine(finding);
        #endregion
    }
}
