namespace SmartCity.Assessment.Insight;

/// <summary>A mark beside those that others gave the same candidate on the same criterion, in points.</summary>
/// <param name="Candidate">The candidate's place.</param>
/// <param name="Own">The mark.</param>
/// <param name="Others">The mean of the others' marks.</param>
/// <param name="Residual">Own less others', both with severities taken out; null where severities are not known.</param>
internal readonly record struct SharedMark(int Candidate, double Own, double Others, double? Residual);
