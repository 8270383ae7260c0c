namespace SmartCity.Assessment;

/// <summary>One criterion of a performance table: the points of all candidates, or which absence, and what there is to remember of the marks behind them.</summary>
internal sealed class TableColumn(int count, bool isMarked)
{
    private readonly CellState[] states = new CellState[count];
    private readonly MarkSummary[] marks = new MarkSummary[isMarked ? count : 0];
    private readonly bool[]? open;
    private readonly bool[]? kept;
    private Rational[] filling = new Rational[count];
    private Column? points;
    private Lazy<Column>? narrowed;

    /// <summary>A column of which some cells are filled anew.</summary>
    private TableColumn(TableColumn earlier, IEnumerable<int> candidates)
        : this(earlier.states.Length, earlier.marks.Length > 0)
    {
        open = new bool[states.Length];
        earlier.states.CopyTo(states, 0);
        earlier.marks.CopyTo(marks, 0);
        for (var row = 0; row < states.Length; row++)
        {
            filling[row] = earlier[row].Value;
        }

        foreach (var candidate in candidates)
        {
            open[candidate] = true;
        }
    }

    /// <summary>A column to be filled anew of which some cells have the marks that they had.</summary>
    private TableColumn(TableColumn earlier, bool[] kept)
        : this(earlier.states.Length, isMarked: true)
    {
        this.kept = kept;
        earlier.marks.CopyTo(marks, 0);
    }

    /// <summary>The points; rows without any are absent.</summary>
    public Column Points => points!;

    /// <summary>The same, integers where any fit; fractions that are left are worked out for it.</summary>
    public Column Narrowest => narrowed?.Value ?? Points;

    /// <summary>The candidates whose corrected points the value function cuts off, in their order.</summary>
    public List<int> CutOff { get; } = [];

    /// <summary>The candidates all of whose marks are by assessors without weight, in their order.</summary>
    public List<int> Weightless { get; } = [];

    /// <summary>Whether anything is to be said about a cell.</summary>
    public bool HasFindings { get; set; }

    public Cell this[int candidate] => new(
        states[candidate], states[candidate] == CellState.Points ? Points.PointsAt(candidate) : Rational.Zero, marks.Length > 0 ? marks[candidate] : default);

    /// <summary>Whether a cell is yet to be filled.</summary>
    public bool IsOpen(int candidate) => points is null && open?[candidate] != false;

    /// <summary>The same column when there is no candidate, else one in which their cells are yet to be filled.</summary>
    public TableColumn Reopened(IReadOnlyCollection<int> candidates) => candidates.Count == 0 ? this : new TableColumn(this, candidates);

    /// <summary>A column in which all cells are yet to be filled, those of the candidates from marks that are others.</summary>
    public TableColumn Emptied(IEnumerable<int> candidates)
    {
        var same = new bool[states.Length];
        Array.Fill(same, true);
        foreach (var candidate in candidates)
        {
            same[candidate] = false;
        }

        return new TableColumn(this, same);
    }

    /// <summary>What is remembered of marks that are what they were before; null when there is nothing, or they are others.</summary>
    public MarkSummary? Kept(int candidate) => kept is not null && kept[candidate] ? marks[candidate] : null;

    public void SetPoints(int candidate, Rational value, in MarkSummary behind = default) => Set(candidate, CellState.Points, value, behind);

    public void SetAbsent(int candidate, CellState state, in MarkSummary behind = default) => Set(candidate, state, Rational.Zero, behind);

    /// <summary>Takes the points of all candidates as they are.</summary>
    public void Take(Column all)
    {
        for (var row = 0; row < states.Length; row++)
        {
            states[row] = all.IsAbsent(row) ? CellState.TooFewMarks : CellState.Points;
        }

        (points, filling) = (all, []);
    }

    /// <summary>Ends the filling: from now on the points are integers where any fit. A column that is taken over as it was is left alone.</summary>
    public void Close()
    {
        if (points is null)
        {
            // Whether fractions that are left for later fit integers is only known once all are worked out.
            var absent = Array.ConvertAll(states, s => s != CellState.Points);
            if (Array.Exists(filling, f => f.IsLeft))
            {
                var left = FractionColumn.Of(filling, absent);
                (points, narrowed) = (left, new Lazy<Column>(left.Narrowed));
            }
            else
            {
                points = FractionColumn.Narrowest(filling, absent);
            }

            filling = [];
        }
    }

    private void Set(int candidate, CellState state, Rational value, in MarkSummary behind)
    {
        (states[candidate], filling[candidate]) = (state, value);
        if (marks.Length > 0)
        {
            marks[candidate] = behind;
        }
    }
}
