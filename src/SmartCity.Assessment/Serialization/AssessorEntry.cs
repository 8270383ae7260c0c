namespace SmartCity.Assessment;

/// <summary>An assessor while texts are still coming in.</summary>
internal sealed record AssessorEntry(int Place, Assessor Assessor, Origin At);
