namespace SmartCity.Assessment;

/// <summary>A candidate while its texts are still coming in.</summary>
internal sealed class CandidateEntry(int place, string code, string? name, Origin at, int measuredCriteria)
{
    public int Place { get; } = place;

    public string Code { get; } = code;

    public Origin At { get; } = at;

    public PlacedValues<Fact> Facts { get; } = new(0);

    public PlacedValues<Measurement> Measured { get; } = new(measuredCriteria);

    public PlacedValues<decimal> Declared { get; } = new(0);

    public Candidate Build() => new(Code, name, Facts.Items.Select(f => f.Value), Measured.Items, Declared.Items);
}
