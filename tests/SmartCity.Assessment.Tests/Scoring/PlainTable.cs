using FsCheck;
using FsCheck.Fluent;
using Fractions;
using SmartCity.Assessment.Tests.Numbers;

namespace SmartCity.Assessment.Tests.Scoring;

/// <summary>Rows × columns of decimals, null where there is none, and one weight for each column.</summary>
internal sealed record PlainTable(decimal?[][] Rows, decimal[] Weights, bool IsMean)
{
    // Around the number of lanes of each vector width, and around the blocks in which sums are made.
    private static readonly int[] s_heights = [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 70];

    public ColumnTable Table => ColumnTable.Of(Weights.Select((_, c) => Column.Of(
        [.. Rows.Select(r => r[c] ?? 0)], [.. Rows.Select(r => r[c] is null)])));

    public ColumnFormula Formula => IsMean ? ColumnFormula.Mean(Weights) : ColumnFormula.Sum(Weights);

    /// <summary>The score of a row by plain fractions, or null.</summary>
    public Fraction? ScoreOf(int row)
    {
        var cells = Rows[row].Zip(Weights).Where(c => c.First is not null).ToArray();
        if (!IsMean)
        {
            return cells.Length < Weights.Length ? null : cells.Aggregate(Fraction.Zero, (sum, c) => sum + (Fraction.FromDecimal(c.First!.Value) * Fraction.FromDecimal(c.Second)));
        }

        var total = cells.Aggregate(Fraction.Zero, (sum, c) => sum + Fraction.FromDecimal(c.Second));
        return total.IsZero ? null : cells.Aggregate(Fraction.Zero, (sum, c) => sum + (Fraction.FromDecimal(c.First!.Value) * Fraction.FromDecimal(c.Second))) / total;
    }

    public static Gen<PlainTable> Drawing =>
        from columns in Gen.Frequency((6, Gen.Choose(1, 4)), (3, Gen.Choose(5, 9)), (1, Gen.Choose(10, 20)))
        from height in Gen.Elements(s_heights)
        from isMean in Gen.Elements(true, true, false)
        from absentIn in Gen.Elements(0, 0, 4, 12)
        from styles in Gen.ArrayOf(Gen.Frequency((8, Gen.Choose(0, 4)), (2, Gen.Choose(5, 8))), columns)
        from weights in Gen.CollectToArray(Enumerable.Range(0, columns), c => Weight(isMean))
        from rows in Gen.ArrayOf(Gen.CollectToArray(styles, style => Cell(style, absentIn)), height)
        select new PlainTable(rows, isMean && weights.All(w => w == 0) ? [1, .. weights[1..]] : weights, isMean);

    /// <summary>Fewer rows, fewer columns, or simpler numbers.</summary>
    public static IEnumerable<PlainTable> Smaller(PlainTable table)
    {
        for (var r = 0; r < table.Rows.Length; r++)
        {
            yield return table with { Rows = [.. table.Rows[..r], .. table.Rows[(r + 1)..]] };
        }

        for (var c = 0; c < table.Weights.Length && table.Weights.Length > 1; c++)
        {
            var weights = table.Weights.Where((_, i) => i != c).ToArray();
            if (!table.IsMean || weights.Any(w => w != 0))
            {
                yield return table with { Weights = weights, Rows = [.. table.Rows.Select(r => r.Where((_, i) => i != c).ToArray())] };
            }
        }
    }

    public override string ToString() =>
        $"{(IsMean ? "mean" : "sum")} of {string.Join(" ", Weights)}\n" + string.Join('\n', Rows.Select(r => string.Join(" ", r.Select(c => c?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"))));

    private static Gen<decimal> Weight(bool isMean) => isMean
        ? Gen.Frequency((8, Gen.Elements(1m, 1, 2, 3, 0.5m)), (1, Gen.Elements(0m)), (1, Gen.Elements(33.33m, 1e9m, 0.0000000001m)))
        : Gen.Frequency((8, Gen.Elements(1m, 1, 2, 0.5m, -1, -0.5m)), (1, Gen.Elements(0m)), (1, Gen.Elements(7.7m, -1e9m)));

    private static Gen<decimal?> Cell(int style, int absentIn)
    {
        var number = style switch
        {
            0 => Gen.Choose(0, 3).Select(i => (decimal)i),
            1 => Gen.Choose(0, 20).Select(i => i * 0.5m),
            2 => Gen.Choose(0, 1000).Select(i => i * 0.01m),
            3 => Gen.Choose(-3, 3).Select(i => (decimal)i),
            4 => Gen.Elements(0m, 254, 255, 256, 65_534, 65_535, 65_536),
            5 => Gen.Elements(0m, int.MaxValue - 1, int.MaxValue, 1_000_000),
            6 => Gen.Elements(0m, 1e15m, long.MaxValue - 1, long.MaxValue, 4e18m),
            7 => Gen.Elements(0m, decimal.MaxValue, decimal.MinValue, 1e28m),
            _ => Gen.Elements(0.1m, 0.0000000000000000000000000001m, 1m / 3),
        };
        return absentIn == 0 ? number.Select(n => (decimal?)n) : Gen.Frequency((absentIn, number.Select(n => (decimal?)n)), (1, Gen.Constant<decimal?>(null)));
    }
}
