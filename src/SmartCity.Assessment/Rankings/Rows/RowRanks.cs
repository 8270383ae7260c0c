using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The rank of every row by score alone, the highest score first. Nothing separates equals: not their place in the table either.</summary>
/// <remarks>Immutable; may be read from several threads. Equal to other ranks only by reference.</remarks>
public sealed class RowRanks
{
    private readonly int[] numbers;

    private RowRanks(int[] numbers, TieConvention convention)
    {
        this.numbers = numbers;
        Convention = convention;
    }

    /// <summary>How many rows there are, with score or without.</summary>
    public int Rows => numbers.Length;

    /// <summary>How equals are numbered.</summary>
    public TieConvention Convention { get; }

    internal ReadOnlySpan<int> Numbers => numbers;

    /// <summary>The rank of a row; <see cref="Rank.None"/> for a row without score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Rank this[int row]
    {
        get
        {
            RowGuard.Check(row, Rows);
            return RankNumber.ToRank(Convention, numbers[row]);
        }
    }

    /// <summary>Ranks the rows of a table.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="convention">How equals are numbered.</param>
    /// <exception cref="ArgumentException">There is no such convention, or there are more than 2³⁰ − 1 rows under <see cref="TieConvention.Fractional"/>.</exception>
    public static RowRanks Of(ExactScores scores, TieConvention convention = TieConvention.Standard)
    {
        Guard.Against.Null(scores);
        Guard.Against.EnumOutOfRange(convention);
        RankNumber.GuardRows(convention, scores.Rows, nameof(scores));
        var numbers = new int[scores.Rows];
        if (scores.SmallKeys is { IsEmpty: false } small)
        {
            KeyRanks.Write(small, numbers, convention);
        }
        else
        {
            KeyRanks.Write(scores.Keys(), numbers, convention);
        }

        return new RowRanks(numbers, convention);
    }

    /// <summary>Ranks whole numbers, such as points in cents.</summary>
    /// <param name="scores">One for each row; <see cref="long.MinValue"/> for a row without score.</param>
    /// <param name="convention">How equals are numbered.</param>
    /// <exception cref="ArgumentException">There is no such convention, or there are more than 2³⁰ − 1 rows under <see cref="TieConvention.Fractional"/>.</exception>
    public static RowRanks Of(ReadOnlySpan<long> scores, TieConvention convention = TieConvention.Standard)
    {
        var numbers = new int[scores.Length];
        Write(scores, numbers, convention);
        return new RowRanks(numbers, convention);
    }

    /// <summary>Writes the ranks of whole numbers into memory of the caller.</summary>
    /// <param name="scores">One for each row; <see cref="long.MinValue"/> for a row without score. Read more than once.</param>
    /// <param name="ranks">As long as the scores: the rank, twice the rank under <see cref="TieConvention.Fractional"/>, zero for a row without score.</param>
    /// <param name="convention">How equals are numbered.</param>
    /// <exception cref="ArgumentException">The spans differ in length or share memory, there is no such convention, or there are more than 2³⁰ − 1 rows under <see cref="TieConvention.Fractional"/>.</exception>
    /// <exception cref="InvalidOperationException">The scores changed while they were ranked.</exception>
    public static void Write(ReadOnlySpan<long> scores, Span<int> ranks, TieConvention convention = TieConvention.Standard)
    {
        Guard.Against.EnumOutOfRange(convention);
        var rows = scores.Length;
        RankNumber.GuardRows(convention, rows, nameof(scores));
        Guard.Against.InvalidInput(ranks.Length, nameof(ranks), l => l == rows, "There must be as many ranks as scores.");
        if (MemoryMarshal.AsBytes(scores).Overlaps(MemoryMarshal.AsBytes(ranks)))
        {
            throw new ArgumentException("Ranks cannot be written over the scores, which are read more than once.", nameof(ranks));
        }

        KeyRanks.Write(scores, ranks, convention);
    }

    /// <summary>The rows with score, best first; equals ascending by their place in the table, which means nothing.</summary>
    public IReadOnlyList<int> Order() => ContentList<int>.Owning(Ordered());

    internal int[] Ordered()
    {
        var starts = new int[numbers.Length == 0 ? 1 : numbers.Max() + 2];
        foreach (var number in numbers)
        {
            starts[number + 1] += number == 0 ? 0 : 1;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var order = new int[starts[^1]];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (numbers[row] > 0)
            {
                order[starts[numbers[row]]++] = row;
            }
        }

        return order;
    }

    /// <summary>The percentile rank of a row, 0 to 100: the share of rows with score that are behind it, equals, itself among them, counted half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="InvalidOperationException">The row has no score.</exception>
    public Exact PercentileOf(int row)
    {
        RowGuard.Check(row, Rows);
        if (numbers[row] == 0)
        {
            throw new InvalidOperationException($"Row {row.ToText()} has no score.");
        }

        var (behind, equals, all) = (0L, 0L, 0L);
        foreach (var number in numbers)
        {
            all += number > 0 ? 1 : 0;
            behind += number > numbers[row] ? 1 : 0;
            equals += number == numbers[row] ? 1 : 0;
        }

        return new Exact(Rational.Of(100 * ((2 * behind) + equals), 2 * all));
    }
}
