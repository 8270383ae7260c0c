using System.Numerics;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Rows × columns of points, for hosts that have numbers and neither score sheets nor a scheme. A row is known by its place, from zero.</summary>
/// <remarks>Immutable; may be read from several threads. Equal to another table only by reference.</remarks>
public sealed class ColumnTable
{
    // Cells bound the number of columns where there are some; where there are none, memory must not run out for nothing.
    private const int MostColumnsWithoutRows = 1 << 16;

    private readonly ContentList<Column> columns;

    private ColumnTable(int rows, Column[] columns)
    {
        Rows = rows;
        this.columns = ContentList<Column>.Owning(columns);
        HasAbsent = Array.Exists(columns, c => c.HasAbsent);
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>The columns in the given order, all over one offset.</summary>
    public IReadOnlyList<Column> Columns => columns;

    /// <summary>What is added to every code of every column: one number for all, so that it cancels when weights are spread over the columns that have points.</summary>
    public long Offset => columns[0].Offset;

    /// <summary>Whether some cell has no points.</summary>
    public bool HasAbsent { get; }

    /// <summary>Puts columns side by side.</summary>
    /// <exception cref="ArgumentException">There is no column, or they are not equally long.</exception>
    public static ColumnTable Of(params IEnumerable<Column> columns)
    {
        Column[] all = [.. Guard.Against.Null(columns)];
        Guard.Against.InvalidInput(all, nameof(columns), c => c.Length > 0, "A table has at least one column.");
        Guard.Against.InvalidInput(all, nameof(columns), c => !Array.Exists(c, x => x is null), "A column is null.");
        var rows = all[0].Rows;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Rows != rows)
            {
                throw new ArgumentException($"Column {i.ToText()} has {all[i].Rows.ToText()} rows; the first has {rows.ToText()}.", nameof(columns));
            }
        }

        var offset = all.Min(c => c.Offset);
        return new ColumnTable(rows, Array.ConvertAll(all, c => c.WithOffset(offset)));
    }

    /// <summary>Turns rows of integers into columns, each as narrow as its own numbers allow.</summary>
    /// <param name="cells">Row after row, each with one integer for every column: points times the denominator.</param>
    /// <param name="columns">How many columns there are; at least one, and without cells at most 65,536.</param>
    /// <param name="denominator">What the integers are divided by; at least one.</param>
    /// <param name="absent">True for every cell without points, row after row; empty when all have points.</param>
    /// <typeparam name="T">byte, ushort, short, int, long or another integer.</typeparam>
    /// <exception cref="ArgumentException">The cells are no whole number of rows, the mask is not as long as they are, the denominator is less than one, or a cell lies outside the signed integers of 64 bits.</exception>
    public static ColumnTable FromRows<T>(ReadOnlySpan<T> cells, int columns, long denominator = 1, ReadOnlySpan<bool> absent = default)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        GuardShape(cells.Length, columns, absent.Length);
        Guard.Against.InvalidInput(denominator, nameof(denominator), d => d >= 1, "A denominator is at least one.");
        return Of(RowMajor.ToColumns(cells, columns, denominator, absent));
    }

    /// <summary>Turns rows of decimals into columns, each over the least denominator that makes all of it integers.</summary>
    /// <param name="cells">Row after row, each with one decimal for every column.</param>
    /// <param name="columns">How many columns there are; at least one, and without cells at most 65,536.</param>
    /// <param name="absent">True for every cell without points, row after row; empty when all have points.</param>
    /// <exception cref="ArgumentException">The cells are no whole number of rows, or the mask is not as long as they are.</exception>
    public static ColumnTable FromRows(ReadOnlySpan<decimal> cells, int columns, ReadOnlySpan<bool> absent = default)
    {
        GuardShape(cells.Length, columns, absent.Length);
        var all = new Column[columns];
        var rows = cells.Length / columns;
        var (column, mask) = (new decimal[rows], absent.Length == 0 ? [] : new bool[rows]);
        for (var c = 0; c < columns; c++)
        {
            for (var r = 0; r < rows; r++)
            {
                column[r] = cells[(r * columns) + c];
            }

            for (var r = 0; r < mask.Length; r++)
            {
                mask[r] = absent[(r * columns) + c];
            }

            all[c] = Column.Of(column, mask);
        }

        return Of(all);
    }

    /// <summary>Copies rows into columns in memory of the caller, over which <see cref="Column.Over(ReadOnlyMemory{ushort}, long, bool)"/> and its like then lie without copying: for hosts that fill the same memory again and again, and then make columns, table and plan anew.</summary>
    /// <param name="cells">Row after row, each with one value for every column.</param>
    /// <param name="columns">One piece of memory for each column, as long as there are rows.</param>
    /// <typeparam name="T">byte, ushort, int, long or any other type without references.</typeparam>
    /// <exception cref="ArgumentException">There is no column, or one is not as long as there are rows.</exception>
    public static void Split<T>(ReadOnlySpan<T> cells, IReadOnlyList<Memory<T>> columns)
        where T : unmanaged
    {
        // A list need not give the same memory twice.
        Memory<T>[] all = [.. Guard.Against.NullOrEmpty(columns)];
        GuardShape(cells.Length, all.Length, 0);
        var rows = cells.Length / all.Length;
        for (var c = 0; c < all.Length; c++)
        {
            if (all[c].Length != rows)
            {
                throw new ArgumentException($"Column {c.ToText()} has room for {all[c].Length.ToText()} rows; there are {rows.ToText()}.", nameof(columns));
            }
        }

        RowMajor.Split(cells, all);
    }

    private static void GuardShape(int cells, int columns, int mask)
    {
        Guard.Against.NegativeOrZero(columns);
        Guard.Against.InvalidInput(columns, nameof(columns), c => cells > 0 || c <= MostColumnsWithoutRows, $"Without rows there are at most {MostColumnsWithoutRows.ToText()} columns.");
        Guard.Against.InvalidInput(cells, nameof(cells), c => c % columns == 0, $"There are {cells.ToText()} cells: no whole number of rows of {columns.ToText()} columns.");
        ColumnBuilder.GuardMask(cells, mask);
    }
}
