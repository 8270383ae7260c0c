namespace SmartCity.Assessment;

/// <summary>How integers over a denominator become codes: raised by the least multiple of the denominator that leaves none below zero.</summary>
internal readonly struct CodeFit
{
    private readonly Int128 raise;
    private readonly Int128 highest;

    /// <param name="lowest">The least of the integers.</param>
    /// <param name="highest">The greatest of them and zero.</param>
    /// <param name="denominator">What they are divided by.</param>
    public CodeFit(long lowest, long highest, long denominator)
    {
        Offset = lowest < 0 ? -(long)((-(Int128)lowest + denominator - 1) / denominator) : 0;
        raise = -(Int128)Offset * denominator;
        this.highest = highest + raise;
    }

    /// <inheritdoc cref="Column.Offset"/>
    public long Offset { get; }

    /// <summary>Whether all codes fit 64 bits, of which the highest is reserved.</summary>
    public bool IsWhole => highest < long.MaxValue;

    /// <summary>What is added to an integer to make it a code; for codes that fit.</summary>
    public long Raise => (long)raise;

    /// <summary>The highest code; for codes that fit.</summary>
    public long Highest => (long)highest;

    /// <summary>The narrowest width that holds the codes.</summary>
    public ColumnWidth Width => WidthOf(Highest);

    /// <summary>The narrowest width that holds codes from zero to the highest and has one left for absent rows.</summary>
    public static ColumnWidth WidthOf(long highest) => highest switch
    {
        < byte.MaxValue => ColumnWidth.Bits8,
        < ushort.MaxValue => ColumnWidth.Bits16,
        < int.MaxValue => ColumnWidth.Bits32,
        _ => ColumnWidth.Bits64,
    };
}
