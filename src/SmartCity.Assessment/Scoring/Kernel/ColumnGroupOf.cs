using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Up to four columns of one type.</summary>
internal sealed class ColumnGroup<T, TSum, TLoad> : ColumnGroup<TSum>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TSum : unmanaged, IBinaryInteger<TSum>
    where TLoad : struct, ILoad<T, TSum>
{
    private readonly IntegerColumn<T> a;
    private readonly IntegerColumn<T> b;
    private readonly IntegerColumn<T> c;
    private readonly IntegerColumn<T> d;
    private readonly Quad<TSum> weights;
    private readonly Quad<TSum> shares;

    /// <summary>Takes one to four columns.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">What each code is multiplied by.</param>
    /// <param name="shares">Each column's share of the whole weight.</param>
    public ColumnGroup(ReadOnlySpan<Column> columns, ReadOnlySpan<TSum> weights, ReadOnlySpan<TSum> shares)
    {
        var count = columns.Length;
        a = (IntegerColumn<T>)columns[0];
        b = count > 1 ? (IntegerColumn<T>)columns[1] : a;
        c = count > 2 ? (IntegerColumn<T>)columns[2] : a;
        d = count > 3 ? (IntegerColumn<T>)columns[3] : a;
        this.weights = QuadOf(weights);
        this.shares = QuadOf(shares);
        HasAbsent = a.HasAbsent || b.HasAbsent || c.HasAbsent || d.HasAbsent;
    }

    public override bool HasAbsent { get; }

    public override void Add(int start, Span<TSum> sums, bool isFirst, SimdWidth width)
    {
        var va = Rows(a, start, sums.Length);
        var vb = Rows(b, start, sums.Length);
        var vc = Rows(c, start, sums.Length);
        var vd = Rows(d, start, sums.Length);
        if (HasAbsent)
        {
            QuadSum<T, TSum, TLoad>.AddFilled(va, vb, vc, vd, weights, Fills, sums, isFirst, width);
        }
        else
        {
            QuadSum<T, TSum, TLoad>.Add(va, vb, vc, vd, weights, sums, isFirst, width);
        }
    }

    public override void AddMissing(int start, Span<TSum> missing, bool isFirst, SimdWidth width) => QuadSum<T, TSum, TLoad>.AddMissing(
        Rows(a, start, missing.Length), Rows(b, start, missing.Length), Rows(c, start, missing.Length), Rows(d, start, missing.Length), shares, missing, isFirst, width);

    private static ReadOnlySpan<T> Rows(IntegerColumn<T> column, int start, int count) => column.Codes.Slice(start, count);

    private static Quad<TSum> QuadOf(ReadOnlySpan<TSum> some) => new(
        some[0], some.Length > 1 ? some[1] : TSum.Zero, some.Length > 2 ? some[2] : TSum.Zero, some.Length > 3 ? some[3] : TSum.Zero);
}
