namespace SmartCity.Assessment.Insight;

/// <summary>Candidates who share a place: how many of each group, and how many of none that is known.</summary>
internal sealed record EqualPlaces(int[] ByGroup, int Unknown)
{
    public int Known { get; } = ByGroup.Sum();

    public int All => Known + Unknown;
}
