namespace SmartCity.Assessment.Insight;

/// <summary>A table whose marks are replaced by the place of their category; −1 is missing.</summary>
internal sealed class CodedTable
{
    private CodedTable(double[] categories, int[] codes) => (Categories, Codes) = (categories, codes);

    /// <summary>Strictly ascending.</summary>
    public double[] Categories { get; }

    /// <summary>Row by row.</summary>
    public int[] Codes { get; }

    public static CodedTable Of(RatingTable table, IEnumerable<double>? categories = null)
    {
        var labels = categories is null ? Given(table.Cells) : Declared(categories);
        var codes = new int[table.Cells.Length];
        for (var cell = 0; cell < codes.Length; cell++)
        {
            var mark = table.Cells[cell];
            codes[cell] = double.IsNaN(mark) ? -1 : Array.BinarySearch(labels, mark);
            if (codes[cell] < 0 && !double.IsNaN(mark))
            {
                throw new ArgumentException(FormattableString.Invariant($"The mark {mark} is none of the categories."), nameof(categories));
            }
        }

        return new CodedTable(labels, codes);
    }

    private static double[] Given(ReadOnlySpan<double> cells)
    {
        var seen = new HashSet<double>();
        foreach (var cell in cells)
        {
            if (!double.IsNaN(cell))
            {
                seen.Add(cell);
            }
        }

        double[] labels = [.. seen];
        Array.Sort(labels);
        return labels;
    }

    private static double[] Declared(IEnumerable<double> categories)
    {
        double[] labels = [.. categories.Select(c => c + 0.0)];
        Array.Sort(labels);
        return labels.Length > 0 && labels.All(double.IsFinite) && labels.Zip(labels.Skip(1)).All(p => p.First < p.Second)
            ? labels
            : throw new ArgumentException("Categories must be there, finite and all different.", nameof(categories));
    }
}
