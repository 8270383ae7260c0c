namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A gate on a fact, or else on the score of a node; with a condition, if it does not concern everybody.</summary>
internal sealed record PlainGate
{
    public PlainFactTest? Fact { get; init; }

    public string On { get; init; } = string.Empty;

    public Bound Bound { get; init; }

    public decimal At { get; init; }

    public Reading Reading { get; init; }

    public PlainFactTest? When { get; init; }

    public override string ToString() => $"{(Fact is not null ? Fact : $"{On} {Bound} {At} ({Reading})")}{(When is null ? string.Empty : $" when {When}")}";
}
