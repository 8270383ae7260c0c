namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A candidate with the three facts that every instance knows: a size (text), a difficulty (number), and whether it is a city (flag).</summary>
/// <remarks>Null: the fact is missing.</remarks>
internal sealed record PlainCandidate(string Code)
{
    public string Size { get; init; } = "small";

    public decimal? Difficulty { get; init; } = 1;

    public bool? IsCity { get; init; } = true;

    public IReadOnlyList<PlainMeasurement> Measured { get; init; } = [];

    public override string ToString() => $"{Code} ({Size}, difficulty {Difficulty}, city {IsCity}) {string.Join(" ", Measured)}";
}
