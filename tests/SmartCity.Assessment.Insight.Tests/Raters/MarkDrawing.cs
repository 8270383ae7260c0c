using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Insight.Tests.Raters;

/// <summary>Draws small panels whose marks follow the candidate and the assessor with much noise; cells may be missing.</summary>
public static class MarkDrawing
{
    public static Arbitrary<MarkSet> Panels() => Arb.From(Drawn, Smaller);

    private static Gen<MarkSet> Drawn =>
        from candidates in Gen.Choose(2, 7)
        from criteria in Gen.Choose(1, 3)
        from assessors in Gen.Choose(1, 4)
        from top in Gen.Choose(1, 4)
        from missing in Gen.Elements(0, 0, 2, 5)
        from able in Gen.ArrayOf(Gen.Choose(0, top), candidates)
        from mild in Gen.ArrayOf(Gen.Choose(-1, 1), assessors)
        from noise in Gen.ArrayOf(Gen.Choose(-2, 2), candidates * criteria * assessors)
        from there in Gen.ArrayOf(Gen.Choose(0, 9), candidates * criteria * assessors)
        select MarkSet.Of(
            CategoryScale.Between(0, top), Names("c", candidates), Names("k", criteria), Names("a", assessors),
            from n in Enumerable.Range(0, candidates)
            from i in Enumerable.Range(0, criteria)
            from j in Enumerable.Range(0, assessors)
            let cell = (((n * criteria) + i) * assessors) + j
            where there[cell] >= missing
            select new CategoryMark(n, i, j, Math.Clamp(able[n] + mild[j] + noise[cell], 0, top)));

    public static IEnumerable<string> Names(string prefix, int count) => Enumerable.Range(1, count).Select(n => $"{prefix}{n}");

    private static IEnumerable<MarkSet> Smaller(MarkSet set) => set.Marks.Count < 2 ? [] : set.Marks.Select((_, left) =>
        MarkSet.Of(set.Scale, set.Candidates, set.Criteria, set.Assessors, set.Marks.Where((_, place) => place != left)));
}
