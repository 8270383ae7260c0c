using System.Collections;

namespace SmartCity.Assessment;

/// <summary>An immutable list that is equal to another by content, so that records holding one are too.</summary>
internal sealed class ContentList<T> : IReadOnlyList<T>, IEquatable<ContentList<T>>
{
    private readonly T[] items;

    /// <summary>Copies items; those of another such list are shared, since nobody can change them.</summary>
    /// <param name="items">The items; none when null.</param>
    /// <param name="name">What the caller's caller calls them.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ContentList(IEnumerable<T>? items, string name = nameof(items))
    {
        if (items is ContentList<T> list)
        {
            this.items = list.items;
            return;
        }

        this.items = items is null ? [] : [.. items];
        foreach (var item in this.items)
        {
            if (item is null)
            {
                throw new ArgumentException("An item is null.", name);
            }
        }
    }

    private ContentList(T[] items) => this.items = items;

    public static ContentList<T> Empty { get; } = new(Array.Empty<T>());

    public int Count => items.Length;

    public T this[int index] => items[index];

    public ReadOnlySpan<T> Span => items;

    /// <summary>Takes an array over without copying it; nobody else may keep it.</summary>
    public static ContentList<T> Owning(T[] items) => new(items);

    /// <summary>The first place, from a given one on, whose item does not come before something; all that do must stand in front.</summary>
    public int FirstNot(Func<T, bool> isBefore, int from = 0)
    {
        var (low, high) = (from, items.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = isBefore(items[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public bool Equals(ContentList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ContentList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", items)}]";
}
