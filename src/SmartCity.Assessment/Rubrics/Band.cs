using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A named interval of the index. Equal by content; no order of its own.</summary>
public sealed record Band
{
    /// <summary>Creates a band.</summary>
    /// <param name="code">What it is called.</param>
    /// <param name="lower">Its lower edge, or null when it reaches down for ever.</param>
    /// <param name="upper">Its upper edge, or null when it reaches up for ever.</param>
    /// <param name="names">Its name in each language.</param>
    public Band(string code, BandEdge? lower = null, BandEdge? upper = null, LocalText? names = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Lower = lower;
        Upper = upper;
        Names = names ?? LocalText.None;
    }

    /// <summary>What it is called.</summary>
    public string Code { get; }

    /// <summary>Its lower edge, or null when it reaches down for ever.</summary>
    public BandEdge? Lower { get; }

    /// <summary>Its upper edge, or null when it reaches up for ever.</summary>
    public BandEdge? Upper { get; }

    /// <summary>Its name in each language.</summary>
    public LocalText Names { get; }

    internal bool Contains(Rational figure) =>
        (Lower is null || (Lower.IsIncluded ? figure >= Lower.At : figure > Lower.At))
        && (Upper is null || (Upper.IsIncluded ? figure <= Upper.At : figure < Upper.At));

    internal bool IsEmpty => Lower is not null && Upper is not null
        && (Lower.At > Upper.At || (Lower.At == Upper.At && !(Lower.IsIncluded && Upper.IsIncluded)));

    internal bool Overlaps(Band other) => !EndsBefore(other) && !other.EndsBefore(this);

    private bool EndsBefore(Band other) => Upper is not null && other.Lower is not null
        && (Upper.At < other.Lower.At || (Upper.At == other.Lower.At && !(Upper.IsIncluded && other.Lower.IsIncluded)));
}
