namespace SmartCity.Assessment.Insight;

/// <summary>A mark by places: of the candidate, of the criterion among those of the scope, and of the assessor.</summary>
internal readonly record struct ReportMark(int Candidate, int Criterion, int Assessor, decimal Points);
