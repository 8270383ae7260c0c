namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A value function and every figure that some kind of it reads.</summary>
internal sealed record PlainValue(PlainValueKind Kind)
{
    public static PlainValue Identity { get; } = new(PlainValueKind.Identity);

    public decimal Worst { get; init; }

    public decimal Best { get; init; } = 4;

    public Cap Cap { get; init; }

    public IReadOnlyList<(decimal Points, decimal Value)> Knots { get; init; } = [];

    public Rounding Quantised { get; init; } = Rounding.HalfUp(2);

    public Better Better { get; init; }

    public decimal? WhenAllEqual { get; init; }

    public decimal Times { get; init; } = 1;

    public bool IsRelative => Kind >= PlainValueKind.LowestOverOwn;

    public override string ToString() => (Kind switch
    {
        PlainValueKind.Identity => "identity",
        PlainValueKind.Linear => $"linear {Worst}→{Best} cap {Cap}",
        PlainValueKind.Piecewise => $"piecewise {string.Join(" ", Knots)}",
        PlainValueKind.Logarithmic => $"logarithmic {Worst}→{Best} cap {Cap} {Quantised}",
        PlainValueKind.MinMax => $"minMax {Better} all equal {WhenAllEqual}",
        _ => Kind.ToString(),
    }) + (Times == 1 ? string.Empty : $" ×{Times}");
}
