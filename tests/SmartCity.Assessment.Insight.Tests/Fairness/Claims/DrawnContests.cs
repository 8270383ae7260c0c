using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Claims;

/// <summary>Contests for properties: drawn by the library's own drawing, made smaller by taking candidates, assessors and marks away.</summary>
internal static class DrawnContests
{
    public static Arbitrary<(BenchCase Contest, ulong Seed)> For(MethodFamily family, DesignKind design) => Arb.From(
        from high in Gen.Choose(0, int.MaxValue - 1)
        from low in Gen.Choose(0, int.MaxValue - 1)
        let seed = ((ulong)(uint)high << 32) + (uint)low
        select (BenchDrawing.Draw(family, design, seed), seed));
}
