using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Where the places of a table end: how many rows are better than the row on the last place, and how many share its score. The default is no cut: no place, or no row with a score.</summary>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct Cut
{
    private readonly ScoringPlan? plan;
    private readonly long numerator;
    private readonly long weight;

    private Cut(ScoringPlan plan, int above, int tied, long numerator, long weight) =>
        (this.plan, Above, Tied, this.numerator, this.weight) = (plan, above, tied, numerator, weight);

    /// <summary>How many rows are better than the last place; fewer than there are places.</summary>
    public int Above { get; }

    /// <summary>How many rows have exactly the score of the last place; with those above as many as there are places, or more, unless fewer rows have a score.</summary>
    public int Tied { get; }

    /// <summary>The score of the last place, or null when no row has a score or there is no place.</summary>
    public Exact? Score => Tied == 0 ? null : plan!.Sums == ColumnWidth.Fractions ? plan.ScoreAt((int)numerator) : plan.ScoreOf(numerator, weight);

    /// <summary>Finds the cut and writes the rows above it and, as far as there is room, those at it. Allocates nothing for up to 1,024 rows without absent cells that are summed in integers.</summary>
    /// <param name="plan">What is scored, and how.</param>
    /// <param name="places">How many places there are; not negative.</param>
    /// <param name="rows">Takes at least as many rows as there are places: first those above the cut, then those at it, each ascending by their place in the table.</param>
    /// <exception cref="ArgumentException">The number of places is negative, or there is no room for that many rows.</exception>
    /// <exception cref="InvalidOperationException">The memory under a column changed after the table was planned, and this was noticed.</exception>
    public static Cut Select(ScoringPlan plan, int places, Span<int> rows)
    {
        Guard.Against.Null(plan);
        // Guard.Against.Negative boxes the number, and this way allocates nothing.
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        var room = rows.Length;
        if (room < Math.Min(places, plan.Table.Rows))
        {
            throw new ArgumentException($"There is room for {room.ToText()} rows, and there are {places.ToText()} places.", nameof(rows));
        }

        if (places == 0 || plan.Table.Rows == 0)
        {
            return default;
        }

        if (plan.TryCutAtOnce(places, rows, out var cut))
        {
            return new Cut(plan, cut.Above, cut.Tied, cut.Numerator, 1);
        }

        var top = plan.Top(places, keepsTies: true);
        for (var i = 0; i < Math.Min(top.Kept.Length, rows.Length); i++)
        {
            rows[i] = top.Kept[i].Row;
        }

        return Of(plan, top);
    }

    /// <summary>Finds the cut and counts what is tied at it without listing it: memory grows with the places only.</summary>
    /// <param name="plan">What is scored, and how.</param>
    /// <param name="places">How many places there are; not negative.</param>
    /// <exception cref="ArgumentException">The number of places is negative.</exception>
    public static Cut Of(ScoringPlan plan, int places) =>
        Of(Guard.Against.Null(plan), plan.Top(Guard.Against.Negative(places), keepsTies: false));

    /// <summary>Whether both have as many rows above and at the same score.</summary>
    public bool Equals(Cut other) => (Above, Tied) == (other.Above, other.Tied) && Score == other.Score;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Above, Tied, Score);

    internal static Cut Of(ScoringPlan plan, TopEntries top) =>
        new(plan, top.Above, top.Tied, plan.Sums == ColumnWidth.Fractions ? top.Cut.Row : top.Cut.Numerator, top.Cut.Weight);
}
