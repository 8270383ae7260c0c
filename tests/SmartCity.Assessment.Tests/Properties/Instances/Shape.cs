using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>Which instances are drawn. Left alone it allows everything; a property narrows it to what its statement speaks of.</summary>
internal sealed record Shape
{
    public IReadOnlyList<Aggregation> Aggregations { get; init; } = Enum.GetValues<Aggregation>();

    /// <summary>The kinds of value functions that look at nobody else; one named twice is drawn twice as often.</summary>
    public IReadOnlyList<PlainValueKind> Values { get; init; } =
    [
        PlainValueKind.Identity, PlainValueKind.Identity, PlainValueKind.Identity, PlainValueKind.Linear, PlainValueKind.Linear, PlainValueKind.Piecewise,
        PlainValueKind.Logarithmic,
    ];

    /// <summary>Whether some instances have criteria whose values depend on the Field.</summary>
    public bool HasRelative { get; init; } = true;

    public IReadOnlyList<ConsensusKind> Consensus { get; init; } = Enum.GetValues<ConsensusKind>();

    /// <summary>Whether ranks, gates and breaks may read published figures.</summary>
    public bool ReadsPublished { get; init; } = true;

    /// <summary>Whether gates may read scores with every weight as one.</summary>
    public bool ReadsUnweighted { get; init; } = true;

    /// <summary>More is never worse: values never fall, nothing is deducted, gates ask for more, breaks favour more.</summary>
    public bool IsRising { get; init; }

    /// <summary>Always, and not only in half of the instances: every assessor gives every candidate a mark on everything.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether an absent cell may count as the worst one.</summary>
    public bool HasWorst { get; init; } = true;

    /// <summary>Whether two goalposts may stop a value between them.</summary>
    public bool HasCaps { get; init; } = true;

    public bool HasRoundings { get; init; } = true;

    /// <summary>Whether every instance rounds at every stage.</summary>
    public bool RoundsEverywhere { get; init; }

    /// <summary>The share of instances with gates, out of ten.</summary>
    public int GatesInTen { get; init; } = 5;

    /// <summary>The share of instances with breaks, out of ten.</summary>
    public int BreaksInTen { get; init; } = 7;

    public bool HasTopMarkBreaks { get; init; } = true;

    public bool HasClasses { get; init; } = true;

    public bool HasMeasured { get; init; } = true;

    public bool HasMissingFacts { get; init; } = true;

    /// <summary>Weights and marks with so many decimals that sums of products need more than 64 bits.</summary>
    public bool HasLongDecimals { get; init; }

    public int LeastCandidates { get; init; } = 2;
}
