namespace SmartCity.Assessment;

/// <summary>What a cell remembers of the marks behind it. The default is of no marks.</summary>
internal readonly record struct MarkSummary(int Used, decimal Lowest, decimal Highest, int AtTop)
{
    /// <summary>What there is to remember of marks.</summary>
    /// <param name="marks">The scored ones, as written.</param>
    /// <param name="top">The highest points of the rubric, if it ends.</param>
    public static MarkSummary Of(ReadOnlySpan<decimal> marks, decimal? top)
    {
        if (marks.IsEmpty)
        {
            return default;
        }

        var (lowest, highest, atTop) = (marks[0], marks[0], 0);
        foreach (var mark in marks)
        {
            (lowest, highest) = (Math.Min(lowest, mark), Math.Max(highest, mark));
            atTop += mark == top ? 1 : 0;
        }

        return new MarkSummary(marks.Length, lowest, highest, atTop);
    }
}
