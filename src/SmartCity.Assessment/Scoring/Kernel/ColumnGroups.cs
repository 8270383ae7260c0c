using System.Numerics;
using System.Runtime.CompilerServices;

namespace SmartCity.Assessment;

/// <summary>The columns of a table in groups of up to eight of one width, summed group after group.</summary>
internal sealed class ColumnGroups<TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    private const int BlockBytes = 16_384;

    private readonly int[][] places;
    private readonly ColumnGroup<TSum>[] groups;
    private readonly SimdWidth width;

    public ColumnGroups(CodeColumn[] columns, IntegerFormula formula, SimdWidth width)
    {
        this.width = width;
        places = [.. Enumerable.Range(0, columns.Length).GroupBy(i => columns[i].Width).OrderBy(g => g.Key).SelectMany(g => g.Chunk(8))];
        groups = Array.ConvertAll(places, some => Make(
            Array.ConvertAll(some, p => columns[p]),
            Array.ConvertAll(some, p => TSum.CreateTruncating(formula.Weights[p])),
            Array.ConvertAll(some, p => TSum.CreateTruncating(formula.Shares[p]))));
        HasAbsent = Array.Exists(groups, g => g.HasAbsent);
    }

    /// <summary>How many rows are best summed at a time.</summary>
    public static int BlockRows => BlockBytes / Unsafe.SizeOf<TSum>();

    /// <summary>Whether some cell is absent.</summary>
    public bool HasAbsent { get; }

    /// <summary>Whether all columns are summed in one go.</summary>
    public bool IsOne => groups.Length == 1;

    /// <summary>Sums neighbouring rows.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="sums">One sum for each row.</param>
    /// <param name="fills">What stands for the absent cells of each group; zeros when null.</param>
    /// <returns>The highest sum.</returns>
    public TSum Sum(int start, Span<TSum> sums, Octo<TSum>[]? fills)
    {
        var most = TSum.MinValue;
        for (var g = 0; g < groups.Length; g++)
        {
            most = groups[g].Add(start, sums, g == 0, fills is null ? default : fills[g], width);
        }

        return most;
    }

    /// <summary>Sums the shares of the absent cells of neighbouring rows; for columns of which some has absent cells.</summary>
    public void SumAbsent(int start, Span<TSum> absent)
    {
        var isFirst = true;
        foreach (var group in groups)
        {
            if (group.HasAbsent)
            {
                group.AddAbsent(start, absent, isFirst, width);
                isFirst = false;
            }
        }
    }

    /// <summary>The first of some neighbouring rows whose sum is at least a number, counted from the first row; their count when there is none. For one group only.</summary>
    public int First(int start, int count, Octo<TSum>[]? fills, TSum least) => groups[0].First(start, count, fills is null ? default : fills[0], least, width);

    /// <summary>One number for each column, in the groups in which the columns are.</summary>
    public Octo<TSum>[] Arrange(TSum[] numbers) => Array.ConvertAll(places, some => Octo<TSum>.Of(Array.ConvertAll(some, p => numbers[p])));

    private static ColumnGroup<TSum> Make(CodeColumn[] columns, TSum[] weights, TSum[] shares)
    {
        object group = (default(TSum), columns[0].Width) switch
        {
            (ushort, ColumnWidth.Bits8) => new ColumnGroup<byte, ushort, ByteToUInt16>(columns, As<ushort>(weights), As<ushort>(shares)),
            (ushort, _) => new ColumnGroup<ushort, ushort, UInt16ToUInt16>(columns, As<ushort>(weights), As<ushort>(shares)),
            (int, ColumnWidth.Bits8) => new ColumnGroup<byte, int, ByteToInt32>(columns, As<int>(weights), As<int>(shares)),
            (int, ColumnWidth.Bits16) => new ColumnGroup<ushort, int, UInt16ToInt32>(columns, As<int>(weights), As<int>(shares)),
            (int, _) => new ColumnGroup<int, int, Int32ToInt32>(columns, As<int>(weights), As<int>(shares)),
            (_, ColumnWidth.Bits8) => new ColumnGroup<byte, long, ByteToInt64>(columns, As<long>(weights), As<long>(shares)),
            (_, ColumnWidth.Bits16) => new ColumnGroup<ushort, long, UInt16ToInt64>(columns, As<long>(weights), As<long>(shares)),
            (_, ColumnWidth.Bits32) => new ColumnGroup<int, long, Int32ToInt64>(columns, As<long>(weights), As<long>(shares)),
            _ => new ColumnGroup<long, long, Int64ToInt64>(columns, As<long>(weights), As<long>(shares)),
        };
        return (ColumnGroup<TSum>)group;
    }

    private static T[] As<T>(object array) => (T[])array;
}
