using BenchmarkDotNet.Attributes;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>From rows of integers, and from decimals, to columns, beside copying the same memory.</summary>
[MemoryDiagnoser]
public class InputBenchmarks
{
    private const int Columns = 7;

    private ushort[] rows = [];
    private ushort[] copy = [];
    private decimal[] decimals = [];

    [Params(10_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        rows = [.. Enumerable.Range(0, Rows * Columns).Select(i => (ushort)Tables.Draw(i, 1001))];
        copy = new ushort[rows.Length];
        decimals = [.. rows.Select(r => new decimal(r, 0, 0, false, 2))];
    }

    [Benchmark(Baseline = true)]
    public int Copy()
    {
        rows.CopyTo(copy, 0);
        return copy[0];
    }

    [Benchmark]
    public int FromRowsOfIntegers() => ColumnTable.FromRows<ushort>(rows, Columns, 100).Rows;

    [Benchmark]
    public int FromRowsOfDecimals() => ColumnTable.FromRows(decimals, Columns).Rows;

    [Benchmark]
    public int OfDecimals() => Column.Of(decimals).Rows;
}
