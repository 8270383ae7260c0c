using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Tests.Documentation;

internal static class Reporting
{
    internal static void Report()
    {
        #region Report
        var ten = Rubric.Scale(0, 10);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("policy", ten), Aspect.Marked("budget", ten)), quota: Quota.Of(1, AtCut.TakeAll));
        var (ani, budi, citra) = (new Assessor("ani"), new Assessor("budi"), new Assessor("citra"));
        var result = scheme.Assess(Candidate.List("siak", "badung", "jambi", "batu"),
        [
            ani.On("siak", ("policy", 8), ("budget", 6)), budi.On("siak", ("policy", 5), ("budget", 4)),
            budi.On("badung", ("policy", 4), ("budget", 6)), citra.On("badung", ("policy", 7), ("budget", 7)),
            ani.On("jambi", ("policy", 9), ("budget", 8)), citra.On("jambi", ("policy", 8), ("budget", 9)),
            ani.On("batu", ("policy", 6), ("budget", 5)), budi.On("batu", ("policy", 2), ("budget", 3)), citra.On("batu", ("policy", 6), ("budget", 5)),
        ]).Value;

        var report = AssessorReport.Of(result, Bootstrap.OverUnits(seed: 1)).Value;
        Console.WriteLine($"shrinkage to declare: {report.Shrinkage.Value.Declared}");
        foreach (var line in report.Assessors)
            Console.WriteLine($"{line.Assessor.Code}: {line.Overall.LeastSquares}");
        #endregion
    }
}
