namespace SmartCity.Assessment.Benchmarks;

/// <summary>A row as most programs hold it.</summary>
public sealed record PlainRow(int Row, double[] Points);
