using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The ranks of a table, kept right while single points change: the row is scored anew, and only the rows between its old and its new place are looked at.</summary>
/// <remarks>
/// Changes its own state; not for use from several threads at once. Takes one exact score, two places and one rank of memory for each row.
/// At any time equal to the ranks of a table that holds all the changed points.
/// </remarks>
public sealed class RunningRanks
{
    private readonly ScoringPlan plan;
    private readonly Dictionary<int, Rational?[]> changed = [];
    private readonly Rational?[] scores;
    private readonly int[] numbers;
    private readonly int[] places;
    private readonly int[] order;
    private int scored;

    private RunningRanks(ScoringPlan plan, TieConvention convention)
    {
        this.plan = plan;
        Convention = convention;
        var exact = plan.Score();
        scores = [.. Enumerable.Range(0, exact.Rows).Select(exact.FractionAt)];
        var ranks = RowRanks.Of(exact, convention);
        numbers = ranks.Numbers.ToArray();
        places = new int[numbers.Length];
        order = new int[numbers.Length];
        foreach (var row in ranks.Ordered())
        {
            (order[scored], places[row]) = (row, scored);
            scored++;
        }
    }

    /// <summary>How equals are numbered.</summary>
    public TieConvention Convention { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => numbers.Length;

    /// <summary>The present rank of a row; <see cref="Rank.None"/> when it has no score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Rank this[int row] => RankNumber.ToRank(Convention, numbers[GuardRow(row)]);

    /// <summary>Ranks a table.</summary>
    /// <exception cref="ArgumentException">There is no such convention.</exception>
    public static RunningRanks Of(ScoringPlan plan, TieConvention convention = TieConvention.Standard) =>
        new(Guard.Against.Null(plan), Guard.Against.EnumOutOfRange(convention));

    /// <summary>The present score of a row, or null when it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Exact? ScoreOf(int row) => scores[GuardRow(row)] is { } score ? new Exact(score) : null;

    /// <summary>Changes the points in one cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="points">The new points, or null when there are none.</param>
    /// <returns>Every row whose rank changed, the row itself among them if its own did; ascending by place in the table.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public IReadOnlyList<RankChange> SetPoints(int row, int column, decimal? points)
    {
        GuardRow(row);
        Guard.Against.OutOfRange(column, nameof(column), 0, plan.Table.Columns.Count - 1);
        if (!changed.TryGetValue(row, out var cells))
        {
            cells = [.. plan.Table.Columns.Select(c => c.IsAbsent(row) ? (Rational?)null : c.PointsAt(row))];
            changed.Add(row, cells);
        }

        cells[column] = points;
        return Move(row, plan.Formula.Apply(cells));
    }

    private ContentList<RankChange> Move(int row, Rational? score)
    {
        if (scores[row] == score)
        {
            return ContentList<RankChange>.Empty;
        }

        var from = scores[row] is null ? scored : places[row];
        if (scores[row] is not null)
        {
            order.AsSpan((from + 1)..scored).CopyTo(order.AsSpan(from));
            scored--;
        }

        scores[row] = score;
        var to = score is null ? scored : PlaceFor(score.Value);
        if (score is not null)
        {
            order.AsSpan(to..scored).CopyTo(order.AsSpan(to + 1));
            order[to] = row;
            scored++;
        }

        var changes = new List<RankChange>();
        if (score is null)
        {
            Note(row, 0, changes);
        }

        Number(Math.Min(from, to), Math.Max(from, to), changes);
        changes.Sort(static (a, b) => a.Row.CompareTo(b.Row));
        return new ContentList<RankChange>(changes);
    }

    /// <summary>The first place whose row is behind a score.</summary>
    private int PlaceFor(Rational score)
    {
        var (low, high) = (0, scored);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = scores[order[middle]]!.Value < score ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Numbers anew from the group before the first place to the last, and on for as long as numbers change.</summary>
    private void Number(int first, int last, List<RankChange> changes)
    {
        var start = Math.Max(0, first - 1);
        while (start > 0 && AreEqual(start - 1, start))
        {
            start--;
        }

        var groups = start == 0 || Convention != TieConvention.Dense ? 0 : numbers[order[start - 1]];
        for (int end; start < scored; start = end, groups++)
        {
            end = start + 1;
            while (end < scored && AreEqual(start, end))
            {
                end++;
            }

            var number = RankNumber.Of(Convention, start, end - start, groups);
            if (start > last && numbers[order[start]] == number && places[order[start]] == start)
            {
                return;
            }

            for (var place = start; place < end; place++)
            {
                places[order[place]] = place;
                Note(order[place], number, changes);
            }
        }
    }

    private void Note(int row, int number, List<RankChange> changes)
    {
        if (numbers[row] != number)
        {
            changes.Add(new RankChange(row, RankNumber.ToRank(Convention, numbers[row]), RankNumber.ToRank(Convention, number)));
            numbers[row] = number;
        }
    }

    private bool AreEqual(int place, int other) => scores[order[place]]!.Value == scores[order[other]]!.Value;

    private int GuardRow(int row)
    {
        RowGuard.Check(row, Rows);
        return row;
    }
}
