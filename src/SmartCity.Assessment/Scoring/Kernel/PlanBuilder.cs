using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Finds the integers in which a table is summed.</summary>
internal static class PlanBuilder
{
    public static ScoringPlan Build(ColumnTable table, ColumnFormula formula, SimdWidth width)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(formula);
        if (formula.Columns != table.Columns.Count)
        {
            throw new ArgumentException($"The formula is for {formula.Columns.ToText()} columns; the table has {table.Columns.Count.ToText()}.", nameof(formula));
        }

        CodeColumn[] columns = [.. table.Columns.OfType<CodeColumn>()];
        if (columns.Length < table.Columns.Count)
        {
            return new FractionPlan(table, formula);
        }

        var whole = WholeFormula.Of(columns, formula);
        var widest = columns.Max(c => c.Width);
        return whole switch
        {
            { IsNegative: false, Bound: var b } when b <= ushort.MaxValue && widest <= ColumnWidth.Bits16 => new IntegerPlan<ushort>(table, columns, formula, whole, width),
            { Bound: var b } when b <= int.MaxValue && widest <= ColumnWidth.Bits32 => new IntegerPlan<int>(table, columns, formula, whole, width),
            { Bound: var b } when b <= long.MaxValue => new IntegerPlan<long>(table, columns, formula, whole, width),
            _ => new FractionPlan(table, formula),
        };
    }
}
