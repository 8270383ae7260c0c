namespace SmartCity.Assessment;

/// <summary>A row whose rank is another than before. The default is of row 0, not ranked before or after.</summary>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct RankChange
{
    // Doubled, a half is a whole number: a change takes 12 bytes, and one point may change a million ranks.
    private readonly uint twiceBefore;
    private readonly uint twiceAfter;

    internal RankChange(int row, uint twiceBefore, uint twiceAfter) => (Row, this.twiceBefore, this.twiceAfter) = (row, twiceBefore, twiceAfter);

    /// <summary>Its place in the table.</summary>
    public int Row { get; }

    /// <summary>The rank it had; <see cref="Rank.None"/> when it had no score.</summary>
    public Rank Before => new(twiceBefore / 2m);

    /// <summary>The rank it has; <see cref="Rank.None"/> when it has no score.</summary>
    public Rank After => new(twiceAfter / 2m);
}
