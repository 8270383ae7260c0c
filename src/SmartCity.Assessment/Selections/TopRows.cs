using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The best rows of a table, found in one pass without ranking the others: those above the cut, and everything tied with the last place.</summary>
/// <remarks>Immutable. Memory grows with the places and the ties at the cut. Equal to other rows only by reference.</remarks>
public sealed class TopRows
{
    private TopRows(ScoringPlan plan, TopEntries top)
    {
        Cut = Cut.Of(plan, top);
        Above = new ContentList<int>(top.Kept[..Cut.Above].ToArray().Select(e => e.Row));
        Tied = new ContentList<int>(top.Kept[Cut.Above..].ToArray().Select(e => e.Row));
    }

    /// <summary>Where the places end.</summary>
    public Cut Cut { get; }

    /// <summary>The rows that are better than the last place, ascending by their place in the table.</summary>
    public IReadOnlyList<int> Above { get; }

    /// <summary>The rows with exactly the score of the last place, ascending by their place in the table; which of them are taken is for a declared rule to say.</summary>
    public IReadOnlyList<int> Tied { get; }

    /// <summary>Finds the best rows.</summary>
    /// <param name="plan">What is scored, and how.</param>
    /// <param name="places">How many places there are; not negative.</param>
    /// <exception cref="ArgumentException">The number of places is negative.</exception>
    public static TopRows Of(ScoringPlan plan, int places) =>
        new(Guard.Against.Null(plan), plan.Top(Guard.Against.Negative(places), keepsTies: true));
}
