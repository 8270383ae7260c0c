using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Up to eight columns of one type.</summary>
internal sealed class ColumnGroup<T, TSum, TLoad> : ColumnGroup<TSum>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
    where TLoad : struct, ILoad<T, TSum>
{
    private readonly IntegerColumn<T>[] columns = new IntegerColumn<T>[8];
    private readonly Octo<TSum> weights;
    private readonly Octo<TSum> shares;

    /// <summary>Takes one to eight columns.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">What each code is multiplied by.</param>
    /// <param name="shares">Each column's share of the whole weight.</param>
    public ColumnGroup(ReadOnlySpan<CodeColumn> columns, ReadOnlySpan<TSum> weights, ReadOnlySpan<TSum> shares)
    {
        for (var i = 0; i < this.columns.Length; i++)
        {
            this.columns[i] = (IntegerColumn<T>)columns[i < columns.Length ? i : 0];
        }

        this.weights = Octo<TSum>.Of(weights);
        this.shares = Octo<TSum>.Of(shares);
        HasAbsent = Array.Exists(this.columns, c => c.HasAbsent);
    }

    public override bool HasAbsent { get; }

    public override TSum Add(int start, Span<TSum> sums, bool isFirst, in Octo<TSum> fills, SimdWidth width) =>
        HasAbsent ? Add<FilledTerm>(start, sums, isFirst, weights, fills, width) : Add<PlainTerm>(start, sums, isFirst, weights, fills, width);

    public override int First(int start, int count, in Octo<TSum> fills, TSum least, SimdWidth width) =>
        HasAbsent ? First<FilledTerm>(start, count, fills, least, width) : First<PlainTerm>(start, count, fills, least, width);

    public override void AddAbsent(int start, Span<TSum> absent, bool isFirst, SimdWidth width) =>
        Add<AbsentTerm>(start, absent, isFirst, shares, default, width);

    private TSum Add<TTerm>(int start, Span<TSum> sums, bool isFirst, in Octo<TSum> factors, in Octo<TSum> fills, SimdWidth width)
        where TTerm : struct, ITerm
    {
        var count = sums.Length;
        return OctoSum<T, TSum, TLoad>.Add<TTerm>(
            Rows(0, start, count), Rows(1, start, count), Rows(2, start, count), Rows(3, start, count),
            Rows(4, start, count), Rows(5, start, count), Rows(6, start, count), Rows(7, start, count),
            factors, fills, sums, isFirst, width);
    }

    private int First<TTerm>(int start, int count, in Octo<TSum> fills, TSum least, SimdWidth width)
        where TTerm : struct, ITerm => OctoSum<T, TSum, TLoad>.First<TTerm>(
            Rows(0, start, count), Rows(1, start, count), Rows(2, start, count), Rows(3, start, count),
            Rows(4, start, count), Rows(5, start, count), Rows(6, start, count), Rows(7, start, count),
            weights, fills, least, width);

    private ReadOnlySpan<T> Rows(int column, int start, int count) => columns[column].Codes.Slice(start, count);
}
