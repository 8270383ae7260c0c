namespace SmartCity.Assessment;

/// <summary>One end of a <see cref="Band"/>: a figure, and whether it belongs to the band.</summary>
/// <remarks>Equal by content; no order, since the same edge means one thing below a band and another above.</remarks>
public sealed record BandEdge
{
    private BandEdge(decimal at, bool isIncluded) => (At, IsIncluded) = (at, isIncluded);

    /// <summary>The figure.</summary>
    public decimal At { get; }

    /// <summary>Whether the figure itself belongs to the band.</summary>
    public bool IsIncluded { get; }

    /// <summary>The figure belongs to the band.</summary>
    public static BandEdge Including(decimal at) => new(at, true);

    /// <summary>The figure does not belong to the band.</summary>
    public static BandEdge Excluding(decimal at) => new(at, false);
}
