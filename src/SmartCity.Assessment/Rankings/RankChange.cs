namespace SmartCity.Assessment;

/// <summary>A row whose rank is another than before. The default is of row 0, not ranked before or after.</summary>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct RankChange
{
    internal RankChange(int row, Rank before, Rank after) => (Row, Before, After) = (row, before, after);

    /// <summary>Its place in the table.</summary>
    public int Row { get; }

    /// <summary>The rank it had; <see cref="Rank.None"/> when it had no score.</summary>
    public Rank Before { get; }

    /// <summary>The rank it has; <see cref="Rank.None"/> when it has no score.</summary>
    public Rank After { get; }
}
