namespace SmartCity.Assessment;

/// <summary>What a cell remembers of the marks behind it. The default is of no marks.</summary>
internal readonly record struct MarkSummary(int Used, decimal Lowest, decimal Highest, int AtTop);
