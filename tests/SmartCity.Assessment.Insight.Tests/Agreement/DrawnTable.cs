using System.Globalization;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Marks of a random table, unit by unit, with a number to shuffle by.</summary>
public sealed record DrawnTable(double?[][] Rows, int Salt)
{
    public RatingTable Table => RatingTable.Of(Rows);

    public int Raters => Rows[0].Length;

    /// <summary>The marks changed one by one.</summary>
    public RatingTable With(Func<double, int, double> change) =>
        RatingTable.Of(Rows.Select(row => row.Select((mark, rater) => mark is { } m ? change(m, rater) : (double?)null)));

    /// <summary>Units and raters in another order.</summary>
    public RatingTable Shuffled()
    {
        int[] units = [.. Order(Rows.Length)];
        int[] raters = [.. Order(Raters)];
        return RatingTable.Of(units.Select(u => raters.Select(r => Rows[u][r])));
    }

    public override string ToString() =>
        $"salt {Salt}: " + string.Join(" | ", Rows.Select(r => string.Join(' ', r.Select(m => m?.ToString(CultureInfo.InvariantCulture) ?? "-"))));

    private IEnumerable<int> Order(int count) => Enumerable.Range(0, count).OrderBy(i => (uint)((i + 1) * (Salt + 7) * 2654435761));
}
