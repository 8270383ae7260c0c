namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>How scores become ranks.</summary>
internal sealed record PlainRanking
{
    public static PlainRanking Standard { get; } = new();

    public Reading By { get; init; }

    public TieConvention Convention { get; init; }

    public bool WithinSize { get; init; }

    public IReadOnlyList<PlainBreak> Breaks { get; init; } = [];

    public override string ToString() => $"ranked by {By} {Convention}{(WithinSize ? " within size" : string.Empty)} breaks [{string.Join(", ", Breaks)}]";
}
