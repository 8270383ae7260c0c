namespace SmartCity.Assessment.Insight;

/// <summary>The marks of the units that have two or more, unit after unit: all that Krippendorff's alpha reads.</summary>
internal sealed class PairableUnits
{
    private readonly double[] marks;
    private readonly int[] starts;

    public PairableUnits(RatingTable table)
    {
        (marks, starts) = (new double[table.Marks], new int[table.Units + 1]);
        var end = 0;
        for (var unit = 0; unit < table.Units; unit++)
        {
            var start = end;
            foreach (var mark in table.Row(unit))
            {
                if (!double.IsNaN(mark))
                {
                    marks[end++] = mark;
                }
            }

            if (end - start < 2)
            {
                end = start;
            }
            else
            {
                starts[++Count] = end;
            }
        }
    }

    /// <summary>How many units.</summary>
    public int Count { get; }

    /// <summary>All their marks.</summary>
    public ReadOnlySpan<double> Marks => marks.AsSpan(0, starts[Count]);

    /// <summary>The marks of one unit, at least two.</summary>
    public ReadOnlySpan<double> Of(int unit) => marks.AsSpan(starts[unit]..starts[unit + 1]);

    /// <summary>The place where a unit's marks start.</summary>
    public int Start(int unit) => starts[unit];
}
