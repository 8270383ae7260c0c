namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>The places: the same everywhere, or by class.</summary>
internal sealed record PlainPlaces(int Places, int Reserves, AtCut AtCut)
{
    public IReadOnlyList<(string Class, int Places, int Reserves)> ByClass { get; init; } = [];

    public (int Places, int Reserves) For(string rankingClass) => ByClass.Count == 0
        ? (Places, Reserves)
        : ByClass.Where(c => c.Class == rankingClass).Select(c => (c.Places, c.Reserves)).Single();

    public override string ToString() => (ByClass.Count == 0 ? $"{Places}+{Reserves}" : string.Join(", ", ByClass)) + $" {AtCut}";
}
