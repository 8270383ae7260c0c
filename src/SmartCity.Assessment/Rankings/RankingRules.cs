using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>How scores become ranks. Equal by content; no order.</summary>
public sealed record RankingRules
{
    /// <summary>Creates rules.</summary>
    /// <param name="by">Whether the exact or the published score ranks.</param>
    /// <param name="convention">How equals are numbered.</param>
    /// <param name="within">A text fact: one ranking for each of its values.</param>
    /// <param name="breaks">What separates equals, in this order.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is neither exact nor published.</exception>
    public RankingRules(
        Reading by = Reading.Exact, TieConvention convention = TieConvention.Standard, string? within = null, params IEnumerable<TieBreak> breaks)
    {
        By = Guard.Against.InvalidInput(by, nameof(by), r => r is Reading.Exact or Reading.Published, "A ranking reads the exact or the published score.");
        Convention = Guard.Against.EnumOutOfRange(convention);
        Within = within;
        Breaks = new ContentList<TieBreak>(Guard.Against.Null(breaks), nameof(breaks));
    }

    /// <summary>By the exact score, 1 2 2 4, one ranking, no breaks.</summary>
    public static RankingRules Standard { get; } = new();

    /// <summary>Whether the exact or the published score ranks.</summary>
    public Reading By { get; }

    /// <summary>How equals are numbered.</summary>
    public TieConvention Convention { get; }

    /// <summary>The text fact within whose values candidates are ranked, if any.</summary>
    public string? Within { get; }

    /// <summary>What separates equals, in this order.</summary>
    public IReadOnlyList<TieBreak> Breaks { get; }

    /// <summary>The facts that every candidate must have to be ranked.</summary>
    internal IEnumerable<string> NeededFacts =>
        Breaks.Where(b => b.Kind == TieBreakKind.Fact).Select(b => b.On).Concat(Within is null ? [] : [Within]).Distinct(StringComparer.Ordinal);

    internal IEnumerable<Finding> Check(AspectTree tree, IReadOnlyDictionary<string, FactKind> facts)
    {
        if (Within is not null && !facts.ContainsKey(Within))
        {
            yield return SchemeMessages.FactUnknown.At("within", Within);
        }
        else if (Within is not null && facts[Within] != FactKind.Text)
        {
            yield return SchemeMessages.WithinNeedsText.At("within", Within);
        }

        for (var i = 0; i < Breaks.Count; i++)
        {
            foreach (var finding in Breaks[i].Check(tree, facts))
            {
                yield return finding.Under($"breaks[{i}]");
            }
        }
    }
}
