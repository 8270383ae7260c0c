namespace SmartCity.Assessment;

/// <summary>One ranking: groups of equals from best to worst, as places in the roster.</summary>
internal sealed record RankedClass(string Value, IReadOnlyList<int[]> Groups, IReadOnlyList<int[]> ByScore);
