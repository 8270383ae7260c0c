namespace SmartCity.Assessment;

/// <summary>A column of integers, whatever their width.</summary>
internal abstract class CodeColumn : Column
{
    private protected CodeColumn(int rows, long denominator, long offset, bool hasAbsent, long highest)
        : base(rows, denominator, offset, hasAbsent) => Highest = highest;

    /// <summary>The highest code of a row with points; zero when there is none.</summary>
    public long Highest { get; }

    /// <summary>The least and the greatest points; rows without points aside.</summary>
    public abstract (Rational Lowest, Rational Highest) Range();

    /// <summary>The code of a row that has points.</summary>
    public abstract long CodeAt(int row);

    /// <summary>Whether some code lies in this memory.</summary>
    public abstract bool LiesIn(ReadOnlySpan<byte> memory);
}
