using Fractions;
using SmartCity.Assessment.Tests.Properties.Instances;

namespace SmartCity.Assessment.Tests.Columns.Grids;

/// <summary>What a table comes to, worked out in plain fractions: scores, ranks and the cut.</summary>
internal sealed class NaiveGrid
{
    private readonly Fraction?[] ofPattern;
    private readonly IReadOnlyList<int> rows;
    private readonly (Fraction Score, int Rows)[] groups;

    public NaiveGrid(PlainGrid grid)
    {
        rows = grid.Rows;
        ofPattern = [.. Enumerable.Range(0, grid.Patterns).Select(p => ScoreOf(grid, p))];
        groups = [.. rows.Where(p => ofPattern[p] is not null).GroupBy(p => ofPattern[p]!.Value).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Key)];
    }

    /// <summary>How many rows have a score.</summary>
    public int Scored => groups.Sum(g => g.Rows);

    public int Ties => groups.Count(g => g.Rows > 1);

    public Fraction? this[int row] => ofPattern[rows[row]];

    /// <summary>The rows with score, best first, equals by place.</summary>
    public int[] Order => [.. Enumerable.Range(0, rows.Count).Where(r => this[r] is not null).OrderByDescending(r => this[r]!.Value).ThenBy(r => r)];

    public Fraction? Rank(int row, TieConvention convention)
    {
        if (this[row] is not { } score)
        {
            return null;
        }

        var (before, equals) = (groups.Where(g => g.Score > score).Sum(g => g.Rows), groups.Single(g => g.Score == score).Rows);
        return convention switch
        {
            TieConvention.Standard => before + 1,
            TieConvention.Modified => before + equals,
            TieConvention.Dense => groups.Count(g => g.Score > score) + 1,
            _ => new Fraction((2 * before) + equals + 1, 2, normalize: true),
        };
    }

    public Fraction Percentile(int row)
    {
        var score = this[row]!.Value;
        var (behind, equals) = (groups.Where(g => g.Score < score).Sum(g => g.Rows), groups.Single(g => g.Score == score).Rows);
        return new Fraction((200 * behind) + (100 * equals), 2 * Scored, normalize: true);
    }

    /// <summary>The score of the last place, the rows above it and the rows with it; without score when there is no last place.</summary>
    public (Fraction? Score, int[] Above, int[] Tied) Cut(int places)
    {
        if (places == 0 || Scored == 0)
        {
            return (null, [], []);
        }

        var last = this[Order[Math.Min(places, Scored) - 1]]!.Value;
        var all = Enumerable.Range(0, rows.Count).ToArray();
        return (last, [.. all.Where(r => this[r] > last)], [.. all.Where(r => this[r] == last)]);
    }

    public static bool Same(Fraction? expected, Exact? found) =>
        expected is { } score ? found is { } exact && exact.Is(score) : found is null;

    /// <summary>Adds up one pattern cell by cell.</summary>
    public static Fraction? ScoreOf(PlainGrid grid, int pattern)
    {
        var (sum, weight) = (Fraction.Zero, Fraction.Zero);
        for (var c = 0; c < grid.Columns.Count; c++)
        {
            if (grid.Columns[c].PointsOf(pattern) is { } points)
            {
                sum += points * grid.Factors[c];
                weight += grid.Factors[c];
            }
            else if (!grid.IsMean)
            {
                return null;
            }
        }

        return !grid.IsMean ? sum : weight.IsZero ? null : sum / weight;
    }
}
