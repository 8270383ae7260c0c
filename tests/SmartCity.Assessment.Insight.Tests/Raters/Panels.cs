namespace SmartCity.Assessment.Insight.Tests.Raters;

/// <summary>Small panels on one criterion, written as candidates × assessors; a point is a missing mark.</summary>
internal static class Panels
{
    public static MarkSet Of(int top, params string[] rows) => MarkSet.Of(
        CategoryScale.Between(0, top), MarkDrawing.Names("c", rows.Length), ["k"], MarkDrawing.Names("a", rows[0].Length),
        rows.SelectMany((row, n) => row.Select((mark, j) => (n, j, mark)).Where(m => m.mark != '.').Select(m => new CategoryMark(m.n, 0, m.j, m.mark - '0'))));

    public static IEnumerable<FacetMeasure> All(this JointRasch fit) => [.. fit.Candidates, .. fit.Criteria, .. fit.Assessors];

    public static IEnumerable<FacetMeasure> All(this MarginalRasch fit) => [.. fit.Candidates, .. fit.Criteria, .. fit.Assessors];

    public static bool IsNumber(this double? number) => number is null || double.IsFinite(number.Value);

    /// <summary>The estimates of a fit inside the plain model, when nobody is extreme and no category between the used ones is unused.</summary>
    public static PlainJoint? Plain(this JointRasch fit, MarkSet marks)
    {
        var used = fit.Thresholds.Where(t => t.Marks > 0).Select(t => t.Category).ToArray();
        if (fit.All().Any(e => e.State != FacetState.Estimated) || used[^1] - used[0] >= used.Length)
            return null;

        var plain = new PlainJoint(marks);
        Put(plain.Ability, fit.Candidates.Select(c => c.Measure));
        Put(plain.Difficulty, fit.Criteria.Select(c => c.Measure));
        Put(plain.Severity, fit.Assessors.Select(a => a.Measure));
        Put(plain.Threshold, [0, .. fit.Thresholds.Skip(used[0] + 1).Take(used.Length - 1).Select(t => t.Measure)]);
        return plain;
    }

    private static void Put(double[] target, IEnumerable<double?> values) => values.Select(v => v!.Value).ToArray().CopyTo(target, 0);
}
