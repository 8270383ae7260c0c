namespace SmartCity.Assessment.Insight;

/// <summary>As many rows as columns of finite numbers.</summary>
internal sealed class SquareTable
{
    private readonly double[] cells;

    private SquareTable(int size, double[] cells) => (Size, this.cells) = (size, cells);

    public int Size { get; }

    public double Most => cells.Max();

    public bool IsSymmetric => Enumerable.Range(0, cells.Length).All(i => cells[i].Equals(cells[(i % Size * Size) + (i / Size)]));

    public static SquareTable Of(IEnumerable<IEnumerable<double>> rows, string name)
    {
        ArgumentNullException.ThrowIfNull(rows, name);
        var lines = rows.Select(row => (row ?? throw new ArgumentException("A row is null.", name)).ToArray()).ToArray();
        return lines.Length > 0 && Array.TrueForAll(lines, l => l.Length == lines.Length && Array.TrueForAll(l, double.IsFinite))
            ? new SquareTable(lines.Length, [.. lines.SelectMany(l => l)])
            : throw new ArgumentException("The table must have as many rows as columns, at least 1, and finite numbers.", name);
    }

    public bool All(Func<double, bool> condition) => cells.All(condition);

    public bool HasDiagonal(double value) => Enumerable.Range(0, Size).All(i => cells[(i * Size) + i].Equals(value));

    /// <summary>The cells row by row.</summary>
    /// <exception cref="ArgumentException">The table has another size.</exception>
    public double[] For(int size) =>
        size == Size ? cells : throw new ArgumentException(FormattableString.Invariant($"There are {size} categories, but the table of weights is for {Size}."));
}
