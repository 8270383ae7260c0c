namespace SmartCity.Assessment.Insight;

/// <summary>
/// Marks by unit (what was marked) and rater (who marked); any cell may be missing. Every figure of agreement starts here.
/// Immutable. Equal to another only by reference; no order.
/// </summary>
public sealed class RatingTable
{
    /// <summary>Row by row; NaN is a missing mark, which is why no NaN is let in.</summary>
    private readonly double[] cells;

    private RatingTable(int units, int raters, double[] cells)
    {
        (Units, Raters, this.cells) = (units, raters, cells);
        foreach (var cell in cells)
        {
            Marks += double.IsNaN(cell) ? 0 : 1;
        }
    }

    /// <summary>Rows; a unit without any mark is one too.</summary>
    public int Units { get; }

    /// <summary>Columns; a rater without any mark is one too.</summary>
    public int Raters { get; }

    /// <summary>Cells that are not missing.</summary>
    public int Marks { get; }

    /// <summary>Whether no cell is missing.</summary>
    public bool IsComplete => Marks == cells.Length;

    /// <summary>The mark of a unit by a rater, both counted from 0, or null when it is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit or rater.</exception>
    public double? this[int unit, int rater]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(unit);
            ArgumentOutOfRangeException.ThrowIfNegative(rater);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rater, Raters);
            var cell = cells[(unit * Raters) + rater];
            return double.IsNaN(cell) ? null : cell;
        }
    }

    /// <summary>A table from its rows, one a unit.</summary>
    /// <param name="unitsByRaters">At least one row; all of the same length, at least 1; null where a mark is missing.</param>
    /// <exception cref="ArgumentException">There is no row, the rows differ in length or are empty, or a mark is NaN or infinite.</exception>
    public static RatingTable Of(IEnumerable<IEnumerable<double?>> unitsByRaters)
    {
        ArgumentNullException.ThrowIfNull(unitsByRaters);
        return Of(unitsByRaters.Select(row => (row ?? throw new ArgumentException("A row is null.", nameof(unitsByRaters)))
            .Select(mark => mark is { } value ? Finite(value, nameof(unitsByRaters)) : double.NaN).ToArray()).ToArray(), nameof(unitsByRaters));
    }

    /// <summary>A table without missing marks from its rows, one a unit.</summary>
    /// <param name="unitsByRaters">At least one row; all of the same length, at least 1.</param>
    /// <exception cref="ArgumentException">There is no row, the rows differ in length or are empty, or a mark is NaN or infinite.</exception>
    public static RatingTable Complete(IEnumerable<IEnumerable<double>> unitsByRaters)
    {
        ArgumentNullException.ThrowIfNull(unitsByRaters);
        return Of(unitsByRaters.Select(row => (row ?? throw new ArgumentException("A row is null.", nameof(unitsByRaters)))
            .Select(mark => Finite(mark, nameof(unitsByRaters))).ToArray()).ToArray(), nameof(unitsByRaters));
    }

    /// <summary>The scored marks of a panel on one criterion as written: candidates × assessors, both in the panel's order. Marks that are not scored are missing.</summary>
    /// <returns>The table, or the reason why there is none: no candidate or no assessor.</returns>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public static Fitted<RatingTable> Of(Panel panel, string criterion)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var (units, raters, marks) = (panel.Roster.Count, panel.Assessors.Count, panel.ScoredOn(criterion));
        if (units == 0 || raters == 0)
        {
            return new Fitted<RatingTable>(AgreementMessages.EmptyPanel);
        }

        var cells = Blank(units, raters);
        foreach (var mark in marks)
        {
            cells[(mark.Candidate * raters) + mark.Assessor] = (double)mark.Written;
        }

        return new Fitted<RatingTable>(new RatingTable(units, raters, cells));
    }

    /// <summary>Tables of the same raters one below the other: a panel's criteria as one table of candidate–criterion pairs × assessors.</summary>
    /// <exception cref="ArgumentException">There is no table, or they differ in the number of raters.</exception>
    public static RatingTable Stack(IEnumerable<RatingTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var list = tables.ToArray();
        if (list.Length == 0 || Array.Exists(list, t => t is null || t.Raters != list[0].Raters))
        {
            throw new ArgumentException("Tables that are stacked must be there and have the same number of raters.", nameof(tables));
        }

        return new RatingTable(list.Sum(t => t.Units), list[0].Raters, [.. list.SelectMany(t => t.cells)]);
    }

    /// <summary>Whether marks are so large or so small that their squares are no numbers, or zero.</summary>
    internal bool IsBeyondRange => SquareRange.IsBeyond(cells);

    /// <summary>All cells row by row; NaN is missing.</summary>
    internal ReadOnlySpan<double> Cells => cells;

    /// <summary>The cells of a unit; NaN is missing.</summary>
    internal ReadOnlySpan<double> Row(int unit) => cells.AsSpan(unit * Raters, Raters);

    /// <summary>The units that every rater marked, in their order.</summary>
    internal int[] CompleteUnits()
    {
        var complete = new List<int>(Units);
        for (var unit = 0; unit < Units; unit++)
        {
            if (!Row(unit).Contains(double.NaN))
            {
                complete.Add(unit);
            }
        }

        return [.. complete];
    }

    private static RatingTable Of(double[][] rows, string name)
    {
        if (rows.Length == 0 || rows[0].Length == 0)
        {
            throw new ArgumentException("A table needs at least one unit and one rater.", name);
        }

        return Array.Exists(rows, r => r.Length != rows[0].Length)
            ? throw new ArgumentException("Every unit needs a cell for each rater: the rows differ in length.", name)
            : new RatingTable(rows.Length, rows[0].Length, [.. rows.SelectMany(r => r)]);
    }

    private static double[] Blank(int units, int raters)
    {
        var cells = new double[units * raters];
        Array.Fill(cells, double.NaN);
        return cells;
    }

    /// <summary>A mark that is a number; minus zero becomes zero, so that equal marks are one category.</summary>
    private static double Finite(double mark, string name) =>
        double.IsFinite(mark) ? mark + 0.0 : throw new ArgumentException("A mark is NaN or infinite; a missing one is null.", name);
}
