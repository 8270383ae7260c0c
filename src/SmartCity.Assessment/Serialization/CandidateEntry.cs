namespace SmartCity.Assessment;

/// <summary>A candidate while its texts are still coming in.</summary>
internal sealed class CandidateEntry(int place, string code, string? name, Origin at, int measuredCriteria)
{
    public int Place { get; } = place;

    public string Code { get; } = code;

    public Origin At { get; } = at;

    /// <summary>Where its last value stood.</summary>
    public Origin ValuesAt { get; set; } = at;

    public List<Fact> Facts { get; } = [];

    public List<KeyValuePair<string, Measurement>> Measured { get; } = new(measuredCriteria);

    public List<KeyValuePair<string, decimal>> Declared { get; } = [];

    public Candidate Build() => new(Code, name, Facts, Measured, Declared);
}
