namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

/// <summary>Groups by size and seats.</summary>
public sealed record DrawnSeats(int[] Sizes, int[] Selected)
{
    public IEnumerable<GroupRate> Rates => Sizes.Select((n, g) => new GroupRate($"g{g}", n, Selected[g]));

    public override string ToString() => string.Join(", ", Sizes.Zip(Selected, (n, s) => $"{s}/{n}"));
}
