namespace SmartCity.Assessment;

/// <summary>How far a candidate stands from the last place, and in which criteria that arises. Equal by content; no order.</summary>
public sealed record Gap
{
    internal Gap(Candidate lastSelected, Exact difference, IEnumerable<GapLine> lines, Exact? roundings)
    {
        LastSelected = lastSelected;
        Difference = difference;
        Lines = new ContentList<GapLine>(lines);
        Roundings = roundings;
    }

    /// <summary>The last selected candidate that it is held against.</summary>
    public Candidate LastSelected { get; }

    /// <summary>Own score minus the last selected's: negative behind the last place.</summary>
    public Exact Difference { get; }

    /// <summary>Every criterion. Where everything is additive, their differences and <see cref="Roundings"/> sum exactly to <see cref="Difference"/>.</summary>
    public IReadOnlyList<GapLine> Lines { get; }

    /// <summary>What declared roundings above the criteria do to the gap, or null where something is not additive.</summary>
    public Exact? Roundings { get; }
}
