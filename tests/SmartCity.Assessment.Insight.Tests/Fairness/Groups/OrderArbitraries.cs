using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

/// <summary>Small rankings with many equals, few groups and some unknown ones.</summary>
public static class OrderArbitraries
{
    public static Arbitrary<DrawnOrder> Orders() => Arb.From(
        from groups in Gen.Frequency((1, Gen.Constant(1)), (5, Gen.Constant(2)), (3, Gen.Constant(3)))
        from unknown in Gen.Elements(0, 0, 20)
        from candidates in Gen.Choose(1, 7)
        from members in Gen.ArrayOf(Member(groups, unknown), candidates)
        from places in Gen.ArrayOf(Gen.Choose(0, 3), candidates)
        from salt in Gen.Choose(0, 1000)
        select new DrawnOrder([.. members.Zip(places).GroupBy(m => m.Second).OrderBy(g => g.Key).Select(g => g.Select(m => m.First).ToArray())], salt));

    private static Gen<string?> Member(int groups, int unknown) =>
        from which in Gen.Choose(1, groups)
        from chance in Gen.Choose(0, 99)
        select chance < unknown ? null : $"g{which}";
}
