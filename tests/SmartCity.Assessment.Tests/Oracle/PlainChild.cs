namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A child with its weight, or under a sum its factor, which a fact of the candidate may multiply.</summary>
internal sealed record PlainChild(PlainNode Node, decimal Weight, bool TimesDifficulty = false);
