using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>Small tables with many ties: few values, often a cell missing, sometimes no variation at all.</summary>
public static class TableArbitraries
{
    public static Arbitrary<DrawnTable> Tables() => Arb.From(
        from units in Gen.Choose(1, 9)
        from raters in Gen.Choose(1, 5)
        from values in Gen.Frequency((1, Gen.Constant(1)), (4, Gen.Constant(3)), (4, Gen.Constant(6)))
        from missing in Gen.Elements(0, 0, 15, 50)
        from marks in Gen.ArrayOf(Mark(values, missing), units * raters)
        from salt in Gen.Choose(0, 1000)
        select new DrawnTable([.. marks.Chunk(raters)], salt),
        Smaller);

    private static Gen<double?> Mark(int values, int missing) =>
        from value in Gen.Choose(1, values)
        from chance in Gen.Choose(0, 99)
        select chance < missing ? (double?)null : value / 2.0;

    private static IEnumerable<DrawnTable> Smaller(DrawnTable drawn)
    {
        for (var unit = 0; unit < drawn.Rows.Length && drawn.Rows.Length > 1; unit++)
        {
            yield return drawn with { Rows = [.. drawn.Rows.Where((_, u) => u != unit)] };
        }
    }
}
