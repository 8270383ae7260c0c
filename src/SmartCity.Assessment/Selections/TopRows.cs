using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The best rows of a table, found in one pass without ranking the others: those above the cut, and everything tied with the last place.</summary>
/// <remarks>Immutable. Memory grows with the places and the ties at the cut. Equal to other rows only by reference.</remarks>
public sealed class TopRows
{
    /// <summary>So few rows are summed and compared at once, which takes less than keeping the best so far.</summary>
    private const int Few = 1_024;

    private TopRows(in Cut cut, ReadOnlySpan<int> rows)
    {
        Cut = cut;
        Above = new ContentList<int>(rows[..cut.Above].ToArray());
        Tied = new ContentList<int>(rows.Slice(cut.Above, cut.Tied).ToArray());
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
    public static TopRows Of(ScoringPlan plan, int places)
    {
        Guard.Against.Null(plan);
        Guard.Against.Negative(places);
        // Stryker disable once Equality: both ways find the same rows
        if (plan.Table.Rows <= Few)
        {
            Span<int> rows = stackalloc int[Few];
            rows = rows[..plan.Table.Rows];
            return new TopRows(Cut.Select(plan, Math.Min(places, rows.Length), rows), rows);
        }

        var top = plan.Top(places, keepsTies: true);
        return new TopRows(Cut.Of(plan, top), Array.ConvertAll(top.Kept.ToArray(), e => e.Row));
    }
}
