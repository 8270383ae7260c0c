namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>An aspect with children.</summary>
internal sealed record PlainBranch(string Code, Aggregation Aggregation, IReadOnlyList<PlainChild> Children) : PlainNode(Code)
{
    public decimal MayBeAbsent { get; init; } = 1;

    /// <summary>The digits of a geometric mean.</summary>
    public Rounding Quantised { get; init; } = Rounding.HalfUp(4);

    /// <summary>Whether the weights are declared as shares of their sum instead of as free ratios; nothing may depend on it.</summary>
    public bool DeclaresTotal { get; init; }

    public override IEnumerable<PlainNode> AndBelow() => Children.SelectMany(c => c.Node.AndBelow()).Prepend(this);

    public override IEnumerable<string> Lines(string indent) => Children
        .SelectMany(c => c.Node.Lines($"{indent}  {c.Weight}{(c.TimesDifficulty ? "·difficulty" : string.Empty)} "))
        .Prepend($"{indent}{Code} {Aggregation}{(Aggregation == Aggregation.Geometric ? $" {Quantised}" : string.Empty)} may be absent {MayBeAbsent}{Own}");
}
