namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A criterion.</summary>
internal sealed record PlainLeaf(string Code) : PlainNode(Code)
{
    public bool IsMeasured { get; init; }

    public decimal From { get; init; }

    public decimal To { get; init; } = 4;

    public decimal Step { get; init; } = 1;

    /// <summary>Whether each step is a named level.</summary>
    public bool HasLevels { get; init; }

    public PlainValue Value { get; init; } = PlainValue.Identity;

    public int LeastMarks { get; init; } = 1;

    public AbsenceRule TooFew { get; init; }

    public AbsenceRule NotApplicable { get; init; }

    public PlainConsensus? Consensus { get; init; }

    public override IEnumerable<PlainNode> AndBelow() => [this];

    public override IEnumerable<string> Lines(string indent) =>
    [
        $"{indent}{Code}{(IsMeasured ? " measured" : string.Empty)} {From}..{To} by {Step}{(HasLevels ? " in levels" : string.Empty)} {Value}"
        + $" least {LeastMarks} too few {TooFew} n/a {NotApplicable} {Consensus}{Own}",
    ];
}
