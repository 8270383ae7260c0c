using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Turns rows into columns.</summary>
internal static class RowMajor
{
    // So many rows at a time that what is read for one column is still at hand for the next.
    private const int Block = 512;

    private const int RangeBlock = 64;

    public static Column[] ToColumns<T>(ReadOnlySpan<T> cells, int columns, long denominator, ReadOnlySpan<bool> absent)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (least, most) = Ranges(cells, columns, absent);
        if (Array.Exists(most, m => m > T.CreateSaturating(long.MaxValue)) || Array.Exists(least, l => l < T.CreateSaturating(long.MinValue)))
        {
            throw new ArgumentException("A cell lies outside the signed integers of 64 bits.", nameof(cells));
        }

        var split = new Column[columns];
        var parts = new Part<T>[columns];
        for (var c = 0; c < columns; c++)
        {
            parts[c] = Part<T>.For(cells.Length / columns, least[c], most[c]);
        }

        var rows = cells.Length / columns;
        for (var from = 0; from < rows; from += Block)
        {
            var to = Math.Min(from + Block, rows);
            for (var c = 0; c < columns; c++)
            {
                parts[c].Copy(cells, absent, columns, c, from, to);
            }
        }

        for (var c = 0; c < columns; c++)
        {
            split[c] = parts[c].ToColumn(denominator, absent, columns, c);
        }

        return split;
    }

    /// <summary>Copies each column to its own memory, all of it alike.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Split<T>(ReadOnlySpan<T> cells, Memory<T>[] columns)
        where T : unmanaged
    {
        var (width, rows) = (columns.Length, cells.Length / columns.Length);
        for (var from = 0; from < rows; from += Block)
        {
            var count = Math.Min(Block, rows - from);
            for (var c = 0; c < width; c++)
            {
                ref var read = ref Unsafe.AsRef(in cells[(from * width) + c]);
                ref var write = ref MemoryMarshal.GetReference(columns[c].Span.Slice(from, count));
                for (nint i = 0, s = 0; i < count; i++, s += width)
                {
                    Unsafe.Add(ref write, i) = Unsafe.Add(ref read, s);
                }
            }
        }
    }

    private static (T[] Least, T[] Most) Ranges<T>(ReadOnlySpan<T> cells, int columns, ReadOnlySpan<bool> absent)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (least, most) = (new T[columns], new T[columns]);
        if (absent.Length == 0 && Vector<T>.IsSupported)
        {
            RangesOfAll(cells, columns, least, most);
            return (least, most);
        }

        for (int i = 0, c = 0; i < cells.Length; i++, c = c + 1 == columns ? 0 : c + 1)
        {
            if (absent.Length == 0 || !absent[i])
            {
                (least[c], most[c]) = (T.Min(least[c], cells[i]), T.Max(most[c], cells[i]));
            }
        }

        return (least, most);
    }

    /// <summary>Rows side by side in one vector repeat after columns × lanes cells: so many vectors keep their own least and most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RangesOfAll<T>(ReadOnlySpan<T> cells, int columns, T[] least, T[] most)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // Where a row alone is millions of cells, so many rows at a time are more cells than an int counts.
        var lanes = Vector<T>.Count;
        var period = (long)columns * lanes;
        var (low, high) = (new Vector<T>[columns], new Vector<T>[columns]);
        var whole = cells.Length / period * period;
        ref var first = ref MemoryMarshal.GetReference(cells);
        for (var start = 0L; start < whole; start += RangeBlock * period)
        {
            var end = Math.Min(whole, start + (RangeBlock * period));
            for (var v = 0; v < columns; v++)
            {
                // The range of one run of vectors stays in registers while its cells pass by; all cells of a block stay in the cache for the next run.
                var (lowest, highest) = (low[v], high[v]);
                for (var at = start + ((long)v * lanes); at < end; at += period)
                {
                    var lane = Vector.LoadUnsafe(ref first, (nuint)at);
                    lowest = Vector.Min(lowest, lane);
                    highest = Vector.Max(highest, lane);
                }

                (low[v], high[v]) = (lowest, highest);
            }
        }

        for (var i = 0L; i < period && whole > 0; i++)
        {
            var (c, v, lane) = ((int)(i % columns), (int)(i / lanes), (int)(i % lanes));
            least[c] = T.Min(least[c], low[v][lane]);
            most[c] = T.Max(most[c], high[v][lane]);
        }

        for (var i = (int)whole; i < cells.Length; i++)
        {
            least[i % columns] = T.Min(least[i % columns], cells[i]);
            most[i % columns] = T.Max(most[i % columns], cells[i]);
        }
    }

    /// <summary>One column while it is being filled.</summary>
    private abstract class Part<T>
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        public static Part<T> For(int rows, T least, T most) => T.IsNegative(least)
            ? new Narrow<long>(rows, long.MinValue)
            : CodeFit.WidthOf(long.CreateTruncating(most)) switch
            {
                ColumnWidth.Bits8 => new Narrow<byte>(rows, long.CreateTruncating(most)),
                ColumnWidth.Bits16 => new Narrow<ushort>(rows, long.CreateTruncating(most)),
                ColumnWidth.Bits32 => new Narrow<int>(rows, long.CreateTruncating(most)),
                _ => new Narrow<long>(rows, long.MinValue),
            };

        public abstract void Copy(ReadOnlySpan<T> cells, ReadOnlySpan<bool> absent, int columns, int column, int from, int to);

        public abstract Column ToColumn(long denominator, ReadOnlySpan<bool> absent, int columns, int column);

        private sealed class Narrow<TCode>(int rows, long highest) : Part<T>
            where TCode : unmanaged, IBinaryInteger<TCode>, IMinMaxValue<TCode>
        {
            private readonly TCode[] codes = GC.AllocateUninitializedArray<TCode>(rows);
            private bool hasAbsent;

            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            public override void Copy(ReadOnlySpan<T> cells, ReadOnlySpan<bool> absent, int columns, int column, int from, int to)
            {
                var target = codes.AsSpan(from, to - from);
                var source = (from * columns) + column;
                ref var read = ref Unsafe.AsRef(in cells[source]);
                ref var write = ref MemoryMarshal.GetReference(target);
                for (nint i = 0, s = 0; i < target.Length; i++, s += columns)
                {
                    Unsafe.Add(ref write, i) = TCode.CreateTruncating(Unsafe.Add(ref read, s));
                }

                for (var i = 0; i < target.Length && absent.Length > 0; i++)
                {
                    if (absent[source + (i * columns)])
                    {
                        target[i] = TCode.MaxValue;
                        hasAbsent = true;
                    }
                }
            }

            public override Column ToColumn(long denominator, ReadOnlySpan<bool> absent, int columns, int column)
            {
                if (highest != long.MinValue)
                {
                    return IntegerColumn<TCode>.Of(codes, denominator, 0, hasAbsent, highest);
                }

                var mask = new bool[hasAbsent ? codes.Length : 0];
                for (var i = 0; i < mask.Length; i++)
                {
                    mask[i] = absent[(i * columns) + column];
                }

                return ColumnBuilder.Build((long[])(object)codes, denominator, mask);
            }
        }
    }
}
