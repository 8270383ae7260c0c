namespace SmartCity.Assessment;

/// <summary>A column whose numbers fit no integers over one denominator: every row holds a fraction.</summary>
internal sealed class FractionColumn : Column
{
    private readonly Rational[] points;
    private readonly bool[] absent;

    private FractionColumn(Rational[] points, bool[] absent, long offset)
        : base(points.Length, 1, offset, absent.Contains(true))
    {
        this.points = points;
        this.absent = absent;
    }

    public override ColumnWidth Width => ColumnWidth.Fractions;

    public static FractionColumn Of(ReadOnlySpan<long> values, long denominator, long offset, ReadOnlySpan<bool> absent)
    {
        var points = new Rational[values.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = Rational.Of(values[i], denominator);
        }

        return new FractionColumn(points, absent.ToArray(), offset);
    }

    public static FractionColumn Of(Rational[] points, ReadOnlySpan<bool> absent) => new(points, absent.ToArray(), 0);

    /// <summary>Integers over the least common denominator where that and all numerators fit 64 bits, else the fractions as they are.</summary>
    public static Column Narrowest(Rational[] points, bool[] absent) => Rational.TryWhole(points, out var numerators, out var denominator)
        ? ColumnBuilder.Build(numerators, denominator, absent)
        : Of(points, absent);

    /// <summary>The same as integers where any fit.</summary>
    public Column Narrowed() => Narrowest(points, absent);

    public static FractionColumn From(Column column, long offset)
    {
        var (points, absent) = (new Rational[column.Rows], new bool[column.Rows]);
        for (var i = 0; i < points.Length; i++)
        {
            absent[i] = column.IsAbsentAt(i);
            points[i] = absent[i] ? Rational.Zero : column.PointsAt(i);
        }

        return new FractionColumn(points, absent, offset);
    }

    internal override bool IsAbsentAt(int row) => absent.Length > 0 && absent[row];

    internal override Rational PointsAt(int row) => points[row];

    internal override Column WithOffset(long offset) => offset == Offset ? this : new FractionColumn(points, absent, offset);
}
