using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The ranks of a table, kept right while single points change: the row is scored anew, and only the rows between its old and its new place are looked at.</summary>
/// <remarks>
/// Changes its own state; not for use from several threads at once. Takes one exact score, one place and one rank of memory for each row.
/// At any time equal to the ranks of a table that holds all the changed points. A change takes the longer the more ranks it changes, and at most about as long as
/// ranking anew: one row may pass all others, and under <see cref="TieConvention.Dense"/> everybody behind a score that appears or disappears has another rank.
/// </remarks>
public sealed class RunningRanks
{
    // From here on, going through all rows in their order is quicker than sorting those that changed.
    private const int ShareSorted = 100;

    private readonly ScoringPlan plan;
    private readonly Dictionary<int, Rational?[]> changed = [];
    private readonly Rational?[] scores;
    private readonly int[] numbers;

    // The rows with score, best first; equals ascending by row.
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
        order = new int[numbers.Length];
        var ranked = ranks.Ordered();
        ranked.CopyTo(order, 0);
        scored = ranked.Length;
    }

    /// <summary>How equals are numbered.</summary>
    public TieConvention Convention { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => numbers.Length;

    /// <summary>The present rank of a row; <see cref="Rank.None"/> when it has no score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Rank this[int row] => RankNumber.ToRank(Convention, numbers[GuardRow(row)]);

    /// <summary>Ranks a table.</summary>
    /// <exception cref="ArgumentException">There is no such convention, or there are more than 2³⁰ − 1 rows under <see cref="TieConvention.Fractional"/>.</exception>
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

        // The groups that the row leaves and comes to, by places in the order as it was; empty, and last, where there is none.
        var (from, fromEnd) = numbers[row] > 0 ? (FirstNumbered(numbers[row]), FirstNumbered(numbers[row] + 1)) : (scored, scored);
        var (to, toEnd) = score is { } next ? (FirstNotBetter(next), FirstWorse(next)) : (scored, scored);
        var shift = new NumberShift(
            Convention,
            left: numbers[row],
            leavesNobody: fromEnd - from == 1,
            joined: toEnd > to ? numbers[order[to]] : 0,
            overtaken: toEnd < scored ? numbers[order[toEnd]] : int.MaxValue,
            joinsNobody: score is not null && toEnd == to);
        var isBetween = numbers[row] > 0 && score is not null && !shift.ReachesEnd;

        Reorder(row, from, fromEnd, to, toEnd, score is not null);
        scores[row] = score;
        var before = from < to ? to - 1 : to;
        var number = score is null ? 0 : RankNumber.Of(Convention, before, toEnd - to + 1, GroupsAhead(before, shift));
        return Renumber(row, number, order.AsSpan(Math.Min(from, to)..(isBetween ? Math.Max(fromEnd, toEnd) : scored)), shift);
    }

    /// <summary>Takes the row from the group in which it was, and puts it where it belongs in the other.</summary>
    private void Reorder(int row, int from, int fromEnd, int to, int toEnd, bool isScored)
    {
        var old = numbers[row] > 0 ? from + order.AsSpan(from..fromEnd).BinarySearch(row) : scored++;
        var place = isScored ? to + ~order.AsSpan(to..toEnd).BinarySearch(row) : scored;
        if (place <= old)
        {
            order.AsSpan(place..old).CopyTo(order.AsSpan(place + 1));
        }
        else
        {
            place--;
            order.AsSpan((old + 1)..(place + 1)).CopyTo(order.AsSpan(old));
        }

        order[place] = row;
        scored -= isScored ? 0 : 1;
    }

    /// <summary>How many different scores are better than that of the row at a place.</summary>
    private int GroupsAhead(int place, in NumberShift shift)
    {
        if (place == 0 || Convention != TieConvention.Dense)
        {
            return 0;
        }

        var ahead = numbers[order[place - 1]];
        return ahead + shift.Of(ahead);
    }

    /// <summary>Writes the new numbers of one row and of those that it passed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ContentList<RankChange> Renumber(int row, int number, ReadOnlySpan<int> passed, in NumberShift shift)
    {
        // The row itself is among those that it passed unless it has no score any more.
        var changes = GC.AllocateUninitializedArray<RankChange>(number > 0 ? passed.Length : passed.Length + 1);
        var count = 0;
        // Stryker disable once Equality,Arithmetic: which way is quicker decides nothing else, the changes are the same
        var isMany = passed.Length > Rows / ShareSorted;
        if (isMany)
        {
            for (var other = 0; other < numbers.Length; other++)
            {
                var old = numbers[other];
                Note(other, other == row ? number : old == 0 ? 0 : old + shift.Of(old), changes, ref count);
            }
        }
        else
        {
            Note(row, number, changes, ref count);
            foreach (var other in passed)
            {
                if (other != row)
                {
                    Note(other, numbers[other] + shift.Of(numbers[other]), changes, ref count);
                }
            }

            changes.AsSpan(0, count).Sort(static (a, b) => a.Row.CompareTo(b.Row));
        }

        Array.Resize(ref changes, count);
        return ContentList<RankChange>.Owning(changes);
    }

    private void Note(int row, int number, RankChange[] changes, ref int count)
    {
        if (numbers[row] != number)
        {
            changes[count++] = new RankChange(row, RankNumber.Twice(Convention, numbers[row]), RankNumber.Twice(Convention, number));
            numbers[row] = number;
        }
    }

    /// <summary>The first place whose row has at least a number.</summary>
    private int FirstNumbered(int least)
    {
        var (low, high) = (0, scored);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[order[middle]] < least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int FirstNotBetter(Rational score) => FirstScored(score, least: 1);

    private int FirstWorse(Rational score) => FirstScored(score, least: 0);

    /// <summary>The first place whose row compares with a score as less than a number.</summary>
    private int FirstScored(Rational score, int least)
    {
        var (low, high) = (0, scored);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = scores[order[middle]]!.Value.CompareTo(score) >= least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int GuardRow(int row)
    {
        RowGuard.Check(row, Rows);
        return row;
    }
}
