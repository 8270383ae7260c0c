using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Up to eight columns of one width with their weights.</summary>
internal abstract class ColumnGroup<TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>
{
    /// <summary>Whether some cell of the group is absent.</summary>
    public abstract bool HasAbsent { get; }

    /// <summary>Adds the weighted codes of neighbouring rows to the sums; the first group sets them.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="sums">One sum for each row.</param>
    /// <param name="isFirst">Whether the sums hold nothing yet.</param>
    /// <param name="fills">What stands for the absent cells of each column.</param>
    /// <param name="width">In how many bits to compute.</param>
    /// <returns>The highest sum.</returns>
    public abstract TSum Add(int start, Span<TSum> sums, bool isFirst, in Octo<TSum> fills, SimdWidth width);

    /// <summary>The first of some neighbouring rows whose weighted codes sum to at least a number, counted from the first row; their count when there is none.</summary>
    public abstract int First(int start, int count, in Octo<TSum> fills, TSum least, SimdWidth width);

    /// <summary>Adds up the weights of the absent cells of neighbouring rows; the first group sets the sums.</summary>
    public abstract void AddAbsent(int start, Span<TSum> absent, bool isFirst, SimdWidth width);
}
