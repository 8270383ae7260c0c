namespace SmartCity.Assessment;

/// <summary>One candidate of a <see cref="ResultDocument"/>. Equal by content; no order but that of the file.</summary>
public sealed record ResultLine
{
    internal ResultLine(StandingDraft draft)
    {
        Id = draft.Id ?? string.Empty;
        Name = draft.Name ?? Id;
        Class = draft.Class ?? string.Empty;
        Rank = draft.Rank is { } rank ? new Rank(rank) : Rank.None;
        Score = draft.Score;
        Published = draft.Published;
        Band = draft.Band;
        Gap = draft.Gap;
        Reasons = new ContentList<string>((draft.Reasons ?? []).Select(r => r.Text ?? r.Code ?? string.Empty));
        Decision = Enum.TryParse<Decision>(draft.Decision, out var decision) ? decision : Decision.Undecided;
    }

    /// <summary>The candidate's code.</summary>
    public string Id { get; }

    /// <summary>The candidate's name.</summary>
    public string Name { get; }

    /// <summary>The class in which it is ranked; empty when there is one ranking.</summary>
    public string Class { get; }

    /// <summary>The rank, if it has one.</summary>
    public Rank Rank { get; }

    /// <summary>The score as written: a decimal, p/q, or twelve decimals after <c>~</c>; null when there is none.</summary>
    public string? Score { get; }

    /// <summary>The published score; null when there is none.</summary>
    public string? Published { get; }

    /// <summary>The code of the band; null when there is none.</summary>
    public string? Band { get; }

    /// <summary>Its score minus that of the last selected, as written; null when there is none of either.</summary>
    public string? Gap { get; }

    /// <summary>Why it was decided so, in the language of the file.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>What became of it.</summary>
    public Decision Decision { get; }
}
