namespace SmartCity.Assessment;

/// <summary>What a cell remembers of the marks behind it.</summary>
internal sealed record MarkSummary(int Used, decimal Lowest, decimal Highest, int AtTop);
