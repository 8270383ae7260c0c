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

    /// <summary>The scored marks of two assessors on one criterion, for Cohen's kappa: candidates in the panel's order.</summary>
    /// <param name="panel">The marks.</param>
    /// <param name="criterion">The criterion's code.</param>
    /// <param name="first">The code of the one assessor.</param>
    /// <param name="second">The code of the other.</param>
    /// <returns>The table, or the reason why there is none: no candidate.</returns>
    /// <exception cref="ArgumentException">There is no such criterion or assessor, or both assessors are the same.</exception>
    public static Fitted<RatingTable> Of(Panel panel, string criterion, string first, string second)
    {
        var table = Of(panel, criterion);
        var codes = panel.Assessors.Select(a => a.Code).ToArray();
        int Place(string code, string name) => Array.IndexOf(codes, code) is >= 0 and var place ? place : throw new ArgumentException($"There is no assessor '{code}'.", name);
        var (one, other) = (Place(first, nameof(first)), Place(second, nameof(second)));
        return table.TryGetValue(out var all) ? new Fitted<RatingTable>(all.Pair(one, other)) : table;
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

    /// <summary>The marks of two raters alone, for Cohen's kappa.</summary>
    /// <param name="first">The column of the one, counted from 0.</param>
    /// <param name="second">The column of the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rater.</exception>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    public RatingTable Pair(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(first, Raters);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(second, Raters);
        return first == second
            ? throw new ArgumentException("A pair is of two raters.", nameof(second))
            : new RatingTable(Units, 2, [.. Enumerable.Range(0, Units).SelectMany(u => new[] { Row(u)[first], Row(u)[second] })]);
    }

    /// <summary>The same marks with units and raters exchanged, for tables written down raters × units.</summary>
    public RatingTable Transposed()
    {
        var turned = new double[cells.Length];
        for (var unit = 0; unit < Units; unit++)
        {
            for (var rater = 0; rater < Raters; rater++)
            {
                turned[(rater * Units) + unit] = cells[(unit * Raters) + rater];
            }
        }

        return new RatingTable(Raters, Units, turned);
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

    /// <summary>How many units, raters and marks there are.</summary>
    public override string ToString() => $"units {Units}, raters {Raters}, marks {Marks}";
}
