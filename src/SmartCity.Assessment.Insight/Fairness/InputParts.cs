namespace SmartCity.Assessment.Insight;

/// <summary>Parts of an input: without a candidate, by some assessors only.</summary>
internal static class InputParts
{
    /// <summary>The input without a candidate and the sheets about it.</summary>
    public static AssessmentInput Without(this AssessmentInput input, string candidate) =>
        input.With(input.Candidates.Where(c => c.Code != candidate), input.ScoreSheets.Where(s => s.Candidate != candidate));

    /// <summary>The input with the sheets of some assessors only.</summary>
    public static AssessmentInput By(this AssessmentInput input, IReadOnlySet<string> assessors) => input.With(
        scoreSheets: input.ScoreSheets.Where(s => assessors.Contains(s.Assessor.Code)), assessors: input.Assessors.Where(a => assessors.Contains(a.Code)));

    /// <summary>The codes of all who gave a scored mark, ascending.</summary>
    public static string[] Markers(this FairnessInstance instance) =>
        [.. instance.Read.Select(m => m.Assessor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
