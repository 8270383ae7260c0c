namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>How copies read an input, and the procedure that a score makes.</summary>
internal static class CopiedMarks
{
    public static Rubric Ten { get; } = Rubric.Scale(0, 10, 1);

    /// <summary>The marks of a candidate on a criterion with the weights of who gave them.</summary>
    public static (decimal Mark, decimal Weight)[] MarksOf(AssessmentInput input, Candidate candidate, string criterion) =>
    [
        .. from sheet in input.ScoreSheets
           where sheet.Candidate == candidate.Code
           let mark = sheet.MarkOn(criterion)
           where mark.State == MarkState.Scored
           select (mark.Value, sheet.Assessor.Weight),
    ];

    /// <summary>The mean of the marks of a candidate on a criterion, or null when there are none.</summary>
    public static decimal? PointsOf(AssessmentInput input, Candidate candidate, string criterion) => MarksOf(input, candidate, criterion).Average(m => (decimal?)m.Mark);

    /// <summary>A procedure that ranks by a score, and takes the best with everybody tied at the last place.</summary>
    public static IProcedure Scored(int places, Func<AssessmentInput, Candidate, decimal?> score) =>
        Procedure.Of("copy", _ => Ten, (input, number) => ProcedureOutcome.FromScores(input, c => score(input, c), number), places);
}
