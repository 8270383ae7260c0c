namespace SmartCity.Assessment.Tests.Documentation;

internal static class Calibrating
{
    internal static void Severity()
    {
        #region Severity
        var scheme = AssessmentScheme.Create(
            Aspect.Marked("policy", Rubric.Scale(0, 10)),
            calibration: Calibration.Additive,
            quota: Quota.Of(1, AtCut.TakeAll));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));

        // Budi marks two points lower than Ani wherever both marked. Jambi met Budi alone, Badung met Ani alone.
        var result = scheme.Assess(Candidate.List("badung", "jambi", "kupang", "siak"),
        [
            ani.On("kupang", ("policy", 7)), budi.On("kupang", ("policy", 5)),
            ani.On("siak", ("policy", 6)), budi.On("siak", ("policy", 4)),
            ani.On("badung", ("policy", 8)), budi.On("jambi", ("policy", 7)),
        ]).Value;

        foreach (var correction in result.Table.Calibrated.On("policy")!.Corrections)
            Console.WriteLine($"{correction.Assessor}: {correction.Points} on each of {correction.Marks} marks");
        foreach (var move in result.Moves)
            Console.WriteLine($"{move.Candidate}: rank {move.With.Rank}, as written {move.Without.Rank}; entered: {move.Entered}, left: {move.Left}");

        var line = result.Explain("jambi").Lines[0];
        Console.WriteLine($"jambi: {line.RawPoints} as written, {line.Points} corrected");
        foreach (var mark in line.Marks)
            Console.WriteLine($"  {mark.Assessor} wrote {mark.Written}, corrected by {mark.Correction} to {mark.Corrected}");
        foreach (var rule in line.Rules)
            Console.WriteLine($"  {rule.Text(Language.English)}");
        #endregion
    }

    internal static void Blocks()
    {
        #region Blocks
        var scheme = AssessmentScheme.Create(
            Aspect.Marked("policy", Rubric.Scale(0, 10)), calibration: Calibration.Additive, quota: Quota.Of(1, AtCut.TakeAll));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var input = AssessmentInput.Of(Candidate.List("badung", "jambi", "kupang", "siak"),
        [
            ani.On("badung", ("policy", 8)), ani.On("jambi", ("policy", 6)),
            budi.On("kupang", ("policy", 5)), budi.On("siak", ("policy", 7)),
        ]);

        foreach (var finding in scheme.Assess(input).Findings.Where(f => f.Kind == FindingKind.Error))
            Console.WriteLine(finding.Text(Language.English));

        var apart = scheme.With(calibration: Calibration.Additive.WithinBlocks()).Assess(input).Value;
        foreach (var standing in apart.Standings)
            Console.WriteLine($"block of {standing.Class}: {standing.Rank} {standing.Candidate} {standing.Decision}");
        #endregion
    }
}
