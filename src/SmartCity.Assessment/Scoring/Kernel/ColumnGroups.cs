using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Arranges columns in groups of up to eight of one width.</summary>
internal static class ColumnGroups
{
    public static ColumnGroup<TSum>[] Of<TSum>(CodeColumn[] columns, long[] weights, long[] shares)
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    {
        var groups = new List<ColumnGroup<TSum>>();
        foreach (var places in Places(columns))
        {
            var some = Array.ConvertAll(places, p => columns[p]);
            groups.Add(Make(some, Array.ConvertAll(places, p => TSum.CreateTruncating(weights[p])), Array.ConvertAll(places, p => TSum.CreateTruncating(shares[p]))));
        }

        return [.. groups];
    }

    /// <summary>One number for each column, in the groups in which the columns are.</summary>
    public static Octo<TSum>[] Arrange<TSum>(CodeColumn[] columns, TSum[] numbers)
        where TSum : unmanaged, IBinaryInteger<TSum> =>
        [.. Places(columns).Select(places => Octo<TSum>.Of(Array.ConvertAll(places, p => numbers[p])))];

    private static IEnumerable<int[]> Places(CodeColumn[] columns) => Enumerable.Range(0, columns.Length)
        .GroupBy(i => columns[i].Width).OrderBy(g => g.Key).SelectMany(g => g.Chunk(8));

    private static ColumnGroup<TSum> Make<TSum>(CodeColumn[] columns, TSum[] weights, TSum[] shares)
        where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
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
