using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Up to four columns of one width with their weights.</summary>
internal abstract class ColumnGroup<TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>
{
    /// <summary>Whether some cell of the group is absent.</summary>
    public abstract bool HasAbsent { get; }

    /// <summary>What stands for the absent cells of each column when sums are made to be compared with the current cut.</summary>
    public Quad<TSum> Fills { get; set; }

    /// <summary>Adds the weighted codes of neighbouring rows, absent cells filled, to the sums; the first group sets them.</summary>
    public abstract void Add(int start, Span<TSum> sums, bool isFirst, SimdWidth width);

    /// <summary>Adds up the weights of the absent cells of neighbouring rows; the first group sets the sums.</summary>
    public abstract void AddMissing(int start, Span<TSum> missing, bool isFirst, SimdWidth width);
}
