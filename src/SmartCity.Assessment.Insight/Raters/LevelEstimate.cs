namespace SmartCity.Assessment.Insight;

/// <summary>What an element adds to η, and the information about it when it was set aside as extreme.</summary>
internal readonly record struct LevelEstimate(double Level, double Information);
