using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>
/// The best candidates of a part, as many as there are places in all, with everything tied with the last. Parts add up to the whole, in any order and grouping:
/// the whole holds exactly the candidates that one selection from all would have held.
/// </summary>
/// <remarks>Equal by content; no order. Memory grows with the places and the ties at the last place.</remarks>
public sealed record PartialSelection
{
    private readonly ContentList<PartialEntry> entries;

    internal PartialSelection(string scheme, int places, IEnumerable<PartialEntry> entries)
    {
        Scheme = scheme;
        Places = places;
        this.entries = new ContentList<PartialEntry>(Best(places, entries));
        Above = new ContentList<PartialEntry>(this.entries.Where(e => e.Score > this.entries[^1].Score));
        Tied = new ContentList<PartialEntry>(this.entries.Skip(Above.Count));
    }

    /// <summary>The part with nobody in it; merged with any other it gives the other.</summary>
    public static PartialSelection Empty { get; } = new(string.Empty, 0, []);

    /// <summary>By which rules scores were made, in words of the host, such as the fingerprint of a scheme. Parts of different rules do not merge.</summary>
    public string Scheme { get; }

    /// <summary>How many places there are in all.</summary>
    public int Places { get; }

    /// <summary>The candidates kept, the highest score first, equals ascending by code, which means nothing.</summary>
    public IReadOnlyList<PartialEntry> Entries => entries;

    /// <summary>The candidates that are better than the last place.</summary>
    public IReadOnlyList<PartialEntry> Above { get; }

    /// <summary>The candidates with exactly the score of the last place; which of them are taken is for a declared rule to say.</summary>
    public IReadOnlyList<PartialEntry> Tied { get; }

    /// <summary>Selects from a part.</summary>
    /// <param name="plan">What is scored, and how.</param>
    /// <param name="places">How many places there are in all; at least one.</param>
    /// <param name="scheme">By which rules scores are made.</param>
    /// <param name="codeOf">The code of a row, unique among all parts.</param>
    /// <exception cref="ArgumentException">There is no place, the rules have no name, or a selected row has no code of its own.</exception>
    public static PartialSelection Of(ScoringPlan plan, int places, string scheme, Func<int, string> codeOf)
    {
        Guard.Against.NegativeOrZero(places);
        Guard.Against.NullOrWhiteSpace(scheme);
        Guard.Against.Null(codeOf);
        var top = TopRows.Of(plan, places);
        PartialEntry[] best = [.. top.Above.Concat(top.Tied).Select(r => new PartialEntry(codeOf(r), plan.ScoreAt(r)!.Value))];
        var faults = best.SelectMany(e => CodeRules.Check(e.Code, nameof(codeOf)))
            .Concat(CodeRules.Duplicates(best.Select(e => (e.Code, nameof(codeOf))), InputMessages.CandidateDuplicate, InputMessages.CandidateAlike));
        Guard.Against.InvalidInput(best, nameof(codeOf), _ => !faults.Any(), faults.FirstOrDefault()?.Text(Language.English));
        return new PartialSelection(scheme, places, best);
    }

    /// <summary>Selects from a part that was assessed by a scheme.</summary>
    /// <param name="ranking">The ranking of the part.</param>
    /// <param name="places">How many places there are in all; at least one.</param>
    /// <param name="scheme">By which rules it was made, such as the scheme's fingerprint.</param>
    /// <returns>The part, or why such a scheme cannot be selected from in parts: it reads other candidates, breaks ties, or ranks within classes.</returns>
    /// <exception cref="ArgumentException">There is no place, or the rules have no name.</exception>
    public static Validated<PartialSelection> Of(Ranking ranking, int places, string scheme)
    {
        Guard.Against.Null(ranking);
        Guard.Against.NegativeOrZero(places);
        Guard.Against.NullOrWhiteSpace(scheme);
        var refusals = Mergeable.Refusals(ranking).ToArray();
        return new Validated<PartialSelection>(
            refusals.Length > 0 ? null : new PartialSelection(scheme, places, Mergeable.Scores(ranking).Select(s => new PartialEntry(s.Code, new Exact(s.Score)))), refusals);
    }

    /// <summary>Both parts together. It does not matter which is merged into which, nor how many are grouped how.</summary>
    /// <exception cref="ArgumentException">The parts were scored by different rules, are for different numbers of places, or share a code; that is seen only of codes that are still held.</exception>
    public PartialSelection Merge(PartialSelection other)
    {
        Guard.Against.Null(other);
        var scheme = Mergeable.Together(Scheme, other.Scheme);
        if (Places > 0 && other.Places > 0 && Places != other.Places)
        {
            throw new ArgumentException($"Parts for {Places.ToText()} and for {other.Places.ToText()} places do not merge.", nameof(other));
        }

        if (entries.Select(e => e.Code).Intersect(other.entries.Select(e => e.Code), StringComparer.Ordinal).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException($"Both parts have a candidate '{twice}'.", nameof(other));
        }

        return new PartialSelection(scheme, Math.Max(Places, other.Places), entries.Concat(other.entries));
    }

    private static IEnumerable<PartialEntry> Best(int places, IEnumerable<PartialEntry> entries)
    {
        var sorted = entries.OrderByDescending(e => e.Score).ThenBy(e => e.Code, StringComparer.Ordinal).ToArray();
        return sorted.TakeWhile((e, i) => i < places || e.Score == sorted[places - 1].Score);
    }
}
