namespace SmartCity.Assessment.Insight;

/// <summary>
/// How many raters put each unit into each category; who put it there is not kept. Immutable. Equal to another only by reference; no order.
/// </summary>
public sealed class CategoryCounts
{
    private readonly int[] counts;

    private CategoryCounts(int units, double[] categories, int[] counts)
    {
        (Units, this.counts, Categories) = (units, counts, Array.AsReadOnly(categories));
    }

    /// <summary>Rows; a unit without any mark is one too.</summary>
    public int Units { get; }

    /// <summary>The categories as numbers, ascending; weights read them.</summary>
    public IReadOnlyList<double> Categories { get; }

    /// <summary>The raters who put a unit into a category, both counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit or category.</exception>
    public int this[int unit, int category]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(unit);
            ArgumentOutOfRangeException.ThrowIfNegative(category);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, Categories.Count);
            return counts[(unit * Categories.Count) + category];
        }
    }

    /// <summary>Counts the marks of a table.</summary>
    /// <param name="table">The marks.</param>
    /// <param name="categories">All marks a rater could give, in any order; when left out, those that were given, as irrCAC and irr do.</param>
    /// <exception cref="ArgumentException">A category is repeated, NaN or infinite, or a mark is none of the categories.</exception>
    public static CategoryCounts Of(RatingTable table, IEnumerable<double>? categories = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var coded = CodedTable.Of(table, categories);
        var counts = new int[table.Units * coded.Categories.Length];
        for (var cell = 0; cell < coded.Codes.Length; cell++)
        {
            if (coded.Codes[cell] is >= 0 and var code)
            {
                counts[(cell / table.Raters * coded.Categories.Length) + code]++;
            }
        }

        return new CategoryCounts(table.Units, coded.Categories, counts);
    }

    /// <summary>Takes counts as published.</summary>
    /// <param name="unitsByCategories">At least one row; all of the same length, at least 1; no count is negative.</param>
    /// <param name="categories">The categories of the columns, strictly ascending; 1, 2, 3, … when left out.</param>
    /// <exception cref="ArgumentException">The shape is wrong, a count is negative, or the categories do not fit.</exception>
    public static CategoryCounts FromCounts(IEnumerable<IEnumerable<int>> unitsByCategories, IEnumerable<double>? categories = null)
    {
        ArgumentNullException.ThrowIfNull(unitsByCategories);
        var rows = unitsByCategories.Select(row => (row ?? throw new ArgumentException("A row is null.", nameof(unitsByCategories))).ToArray()).ToArray();
        if (rows.Length == 0 || rows[0].Length == 0 || Array.Exists(rows, r => r.Length != rows[0].Length || Array.Exists(r, c => c < 0)))
        {
            throw new ArgumentException("Counts need at least one row; all rows have the same length, at least 1, and no negative count.", nameof(unitsByCategories));
        }

        var labels = categories?.ToArray() ?? [.. Enumerable.Range(1, rows[0].Length).Select(c => (double)c)];
        return labels.Length == rows[0].Length && labels.All(double.IsFinite) && labels.Zip(labels.Skip(1)).All(p => p.First < p.Second)
            ? new CategoryCounts(rows.Length, labels, [.. rows.SelectMany(r => r)])
            : throw new ArgumentException("The categories must be as many as the columns, finite and strictly ascending.", nameof(categories));
    }

    /// <summary>Only the units that all <paramref name="raters"/> marked.</summary>
    internal CategoryCounts MarkedBy(int raters)
    {
        var width = Categories.Count;
        var kept = Enumerable.Range(0, Units).Where(u => counts.AsSpan(u * width, width).ToArray().Sum() == raters).ToArray();
        return new CategoryCounts(kept.Length, [.. Categories], [.. kept.SelectMany(u => counts[(u * width)..((u + 1) * width)])]);
    }

    /// <summary>One category against all others, as 0 (another) and 1 (this one).</summary>
    internal CategoryCounts Only(int category)
    {
        var both = new int[Units * 2];
        for (var unit = 0; unit < Units; unit++)
        {
            both[(2 * unit) + 1] = Row(unit)[category];
            both[2 * unit] = Sum(unit) - both[(2 * unit) + 1];
        }

        return new CategoryCounts(Units, [0, 1], both);
    }

    internal ReadOnlySpan<int> Row(int unit) => counts.AsSpan(unit * Categories.Count, Categories.Count);

    internal int Sum(int unit)
    {
        var sum = 0;
        foreach (var count in Row(unit))
        {
            sum += count;
        }

        return sum;
    }

    /// <summary>How many units and categories there are.</summary>
    public override string ToString() => $"units {Units}, categories {Categories.Count}";
}
