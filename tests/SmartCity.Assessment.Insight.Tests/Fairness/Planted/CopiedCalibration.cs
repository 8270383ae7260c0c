namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>Severities taken out of the marks by the library; the mean of what is left is ranked here, or cut off first.</summary>
internal static class CopiedCalibration
{
    public static IProcedure Of(Calibration calibration, decimal lowest, decimal highest, FaultKind? fault)
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", CopiedMarks.Ten)), calibration: calibration);
        var (from, to) = (Exact.From(lowest), Exact.From(highest));
        Exact? Cut(Exact? score) => fault == FaultKind.ClampedValue && score is { } points ? points < from ? from : points > to ? to : points : score;
        return Procedure.Of(
            "copy",
            _ => CopiedMarks.Ten,
            (input, places) => scheme.Assess(input).TryGetValue(out var result)
                ? ProcedureOutcome.FromScores(input.Candidates.Select(c => (c.Code, Cut(result.Scores[c.Code, "total"] is { State: ScoreState.Scored } total ? total.Score : null))), places)
                : ProcedureOutcome.Refused("not assessed"),
            places: 1);
    }
}
