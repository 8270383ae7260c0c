using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>
/// The points of one criterion for every row, as integers: a row with code c stands for <see cref="Offset"/> + c / <see cref="Denominator"/>.
/// </summary>
/// <remarks>
/// Held in the narrowest of 8, 16, 32 or 64 bits; the highest value of each width is reserved for rows without points.
/// Immutable as long as the memory it was laid over is left alone: what was learned of its values is kept, so after filling the memory anew make a new column, table and plan; the old ones may give wrong results. Equal to another column only by reference.
/// </remarks>
public abstract class Column
{
    private protected Column(int rows, long denominator, long offset, bool hasAbsent)
    {
        Rows = rows;
        Denominator = denominator;
        Offset = offset;
        HasAbsent = hasAbsent;
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>What codes are divided by; at least one.</summary>
    public long Denominator { get; }

    /// <summary>What is added to every code after the division: zero, or the whole number at or below the least of the points when some are negative.</summary>
    public long Offset { get; }

    /// <summary>Whether some row has no points.</summary>
    public bool HasAbsent { get; }

    /// <summary>How many bits a row takes.</summary>
    public abstract ColumnWidth Width { get; }

    /// <summary>The points of a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="InvalidOperationException">The row has no points.</exception>
    public Exact this[int row]
    {
        get
        {
            RowGuard.Check(row, Rows);
            return IsAbsentAt(row) ? throw new InvalidOperationException($"Row {row.ToText()} has no points.") : new Exact(PointsAt(row));
        }
    }

    /// <summary>Whether a row has no points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool IsAbsent(int row)
    {
        RowGuard.Check(row, Rows);
        return IsAbsentAt(row);
    }

    /// <summary>Lays a column over memory of the caller without copying it, unless it holds 255 as a value.</summary>
    /// <param name="values">Values times the denominator.</param>
    /// <param name="denominator">What they are divided by; at least one.</param>
    /// <param name="reservedIsAbsent">Whether 255 stands for a row without points.</param>
    /// <exception cref="ArgumentException">The denominator is less than one.</exception>
    public static Column Over(ReadOnlyMemory<byte> values, long denominator = 1, bool reservedIsAbsent = false) =>
        IntegerColumn<byte>.Over(values, denominator, reservedIsAbsent);

    /// <summary>Lays a column over memory of the caller without copying it, unless it holds 65,535 as a value.</summary>
    /// <param name="values">Values times the denominator.</param>
    /// <param name="denominator">What they are divided by; at least one.</param>
    /// <param name="reservedIsAbsent">Whether 65,535 stands for a row without points.</param>
    /// <exception cref="ArgumentException">The denominator is less than one.</exception>
    public static Column Over(ReadOnlyMemory<ushort> values, long denominator = 1, bool reservedIsAbsent = false) =>
        IntegerColumn<ushort>.Over(values, denominator, reservedIsAbsent);

    /// <summary>Lays a column over memory of the caller without copying it, unless it holds a negative value, or 2³¹ − 1 as a value.</summary>
    /// <param name="values">Values times the denominator.</param>
    /// <param name="denominator">What they are divided by; at least one.</param>
    /// <param name="reservedIsAbsent">Whether 2³¹ − 1 stands for a row without points.</param>
    /// <exception cref="ArgumentException">The denominator is less than one.</exception>
    public static Column Over(ReadOnlyMemory<int> values, long denominator = 1, bool reservedIsAbsent = false) =>
        IntegerColumn<int>.Over(values, denominator, reservedIsAbsent);

    /// <summary>Lays a column over memory of the caller without copying it, unless it holds a negative value, or 2⁶³ − 1 as a value.</summary>
    /// <param name="values">Values times the denominator.</param>
    /// <param name="denominator">What they are divided by; at least one.</param>
    /// <param name="reservedIsAbsent">Whether 2⁶³ − 1 stands for a row without points.</param>
    /// <exception cref="ArgumentException">The denominator is less than one.</exception>
    public static Column Over(ReadOnlyMemory<long> values, long denominator = 1, bool reservedIsAbsent = false) =>
        IntegerColumn<long>.Over(values, denominator, reservedIsAbsent);

    /// <summary>Copies integers into the narrowest column that holds them.</summary>
    /// <param name="values">Values times the denominator; what stands in an absent row is not read.</param>
    /// <param name="denominator">What they are divided by; at least one.</param>
    /// <param name="absent">True for every row without points; empty when all have points.</param>
    /// <typeparam name="T">byte, ushort, short, int, long or another integer.</typeparam>
    /// <exception cref="ArgumentException">The denominator is less than one, the mask is not as long as the values, or a value lies outside the signed integers of 64 bits.</exception>
    public static Column Of<T>(ReadOnlySpan<T> values, long denominator = 1, ReadOnlySpan<bool> absent = default)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => ColumnTable.FromRows(values, 1, denominator, absent).Columns[0];

    /// <summary>Copies decimals into the narrowest column that holds them exactly; the denominator is the least that makes all of them integers.</summary>
    /// <param name="values">The points; what stands in an absent row is not read.</param>
    /// <param name="absent">True for every row without points; empty when all have points.</param>
    /// <exception cref="ArgumentException">The mask is not as long as the values.</exception>
    public static Column Of(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> absent = default) => DecimalColumns.Build(values, absent);

    /// <summary>Copies decimals into the narrowest column that holds them exactly; a null is a row without points.</summary>
    /// <param name="values">The points.</param>
    public static Column Of(ReadOnlySpan<decimal?> values)
    {
        var (points, absent) = (new decimal[values.Length], new bool[values.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            (points[i], absent[i]) = (values[i].GetValueOrDefault(), values[i] is null);
        }

        return DecimalColumns.Build(points, absent);
    }

    /// <summary>Whether a row that is known to be there has no points.</summary>
    internal abstract bool IsAbsentAt(int row);

    /// <summary>The points of a row that has points.</summary>
    internal abstract Rational PointsAt(int row);

    /// <summary>The same points over a lower offset.</summary>
    internal abstract Column WithOffset(long offset);

    private protected static void GuardDenominator(long denominator) =>
        Guard.Against.InvalidInput(denominator, nameof(denominator), d => d >= 1, "A denominator is at least one.");
}
