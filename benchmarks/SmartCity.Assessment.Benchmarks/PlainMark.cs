namespace SmartCity.Assessment.Benchmarks;

internal sealed record PlainMark(string Candidate, string Criterion, double Value);
