namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Roundings by stage, of the whole scheme or of one node; Aspect, Total and Publish are only of the scheme, Score only of a branch.</summary>
internal sealed record PlainRoundings
{
    public static PlainRoundings None { get; } = new();

    public Rounding? Mark { get; init; }

    public Rounding? Consensus { get; init; }

    public Rounding? Value { get; init; }

    public Rounding? Contribution { get; init; }

    public Rounding? Aspect { get; init; }

    public Rounding? Total { get; init; }

    public Rounding? Score { get; init; }

    public Rounding? Publish { get; init; }

    public override string ToString()
    {
        (string Stage, Rounding? Rounding)[] stages =
        [
            ("mark", Mark), ("consensus", Consensus), ("value", Value), ("contribution", Contribution),
            ("aspect", Aspect), ("total", Total), ("score", Score), ("publish", Publish),
        ];
        return "roundings" + string.Concat(stages.Where(s => s.Rounding is not null).Select(s => $" {s.Stage} {s.Rounding}"));
    }
}
