using System.Text;

namespace SmartCity.Assessment.Tests.Columns.Grids;

/// <summary>A table and a formula as plain data. Rows repeat a few patterns, so that ties are many and tables may be long.</summary>
internal sealed record PlainGrid(IReadOnlyList<PlainColumn> Columns, bool IsMean, IReadOnlyList<decimal> Factors, IReadOnlyList<int> Rows)
{
    public int Patterns => Columns[0].Patterns.Count;

    public ColumnTable Table() => ColumnTable.Of(Columns.Select(c => c.InLibrary(Rows)));

    public ColumnFormula Formula() => IsMean ? ColumnFormula.Mean(Factors) : ColumnFormula.Sum(Factors);

    public ScoringPlan Plan() => ScoringPlan.Of(Table(), Formula());

    public ScoringPlan Plan(SimdWidth width) => PlanBuilder.Build(Table(), Formula(), width);

    /// <summary>Fewer rows, then fewer columns.</summary>
    public static IEnumerable<PlainGrid> Smaller(PlainGrid grid)
    {
        var half = grid.Rows.Count / 2;
        if (half > 0)
        {
            yield return grid with { Rows = [.. grid.Rows.Take(half)] };
            yield return grid with { Rows = [.. grid.Rows.Skip(half)] };
        }

        for (var i = 0; i < Math.Min(grid.Rows.Count, 70); i++)
        {
            yield return grid with { Rows = [.. grid.Rows.Where((_, row) => row != i)] };
        }

        for (var i = 0; i < grid.Columns.Count && grid.Columns.Count > 1; i++)
        {
            var fewer = grid with { Columns = [.. grid.Columns.Where((_, c) => c != i)], Factors = [.. grid.Factors.Where((_, c) => c != i)] };
            if (!grid.IsMean || fewer.Factors.Any(f => f > 0))
            {
                yield return fewer;
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine();
        for (var i = 0; i < Columns.Count; i++)
        {
            text.AppendLine($"{(IsMean ? "weight" : "factor")} {Factors[i]}: {Columns[i]}");
        }

        return text.AppendLine($"{Rows.Count} rows: {string.Join(" ", Rows.Take(200))}").ToString();
    }
}
