namespace SmartCity.Assessment;

/// <summary>One criterion of a performance table: the points of all candidates, or which absence, and what there is to remember of the marks behind them.</summary>
internal sealed class TableColumn(int count, bool isMarked)
{
    private readonly CellState[] states = new CellState[count];
    private readonly MarkSummary[] marks = new MarkSummary[isMarked ? count : 0];
    private Rational[] filling = new Rational[count];
    private Column? points;

    /// <summary>The points; rows without any are absent.</summary>
    public Column Points => points!;

    public Cell this[int candidate] => new(
        states[candidate], states[candidate] == CellState.Points ? Points.PointsAt(candidate) : Rational.Zero, marks.Length > 0 ? marks[candidate] : default);

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

    /// <summary>Ends the filling: from now on the points are integers where any fit.</summary>
    public void Close()
    {
        points = FractionColumn.Narrowest(filling, Array.ConvertAll(states, s => s != CellState.Points));
        filling = [];
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
