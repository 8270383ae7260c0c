namespace SmartCity.Assessment.Insight;

/// <summary>The plainest schemes around one method.</summary>
internal static class Bench
{
    private static readonly Rubric Ten = Rubric.Scale(0, 10, 1);

    /// <summary>One criterion marked by a panel.</summary>
    public static AssessmentScheme Panel(BenchCase contest, Consensus consensus, Calibration calibration) => AssessmentScheme.Create(
        Aspect.Mean("total", Aspect.Marked("k1", Ten)), consensus: consensus, calibration: calibration, quota: Quota.Of(contest.Places, AtCut.TakeAll));

    /// <summary>Three criteria, two of them under an aspect of their own unless the tree is flat; weights 2, 2 and 1, and 1.</summary>
    public static AssessmentScheme Tree(BenchCase contest, Func<string, IEnumerable<WeightedAspect>, CompositeAspect> node, AbsenceRule absence, bool isFlat)
    {
        WeightedAspect Criterion(string code, decimal weight) => Aspect.Marked(code, Ten, tooFewMarks: absence).Weight(weight);
        WeightedAspect[] inner = [Criterion("k1", 2), Criterion("k2", 1)];
        return AssessmentScheme.Create(
            isFlat ? node("total", [.. inner, Criterion("k3", 1)]) : node("total", [node("group", inner).Weight(2), Criterion("k3", 1)]),
            quota: Quota.Of(contest.Places, AtCut.TakeAll));
    }

    /// <summary>A mean of two criteria with one value function, weights 2 and 1; what is absent is left out.</summary>
    public static AssessmentScheme Valued(BenchCase contest, ValueFunction value, int from)
    {
        var rubric = Rubric.Scale(from, 10, 1).Valued(value);
        return AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("k1", rubric, tooFewMarks: AbsenceRule.LeaveOut).Weight(2), Aspect.Marked("k2", rubric, tooFewMarks: AbsenceRule.LeaveOut).Weight(1)),
            quota: Quota.Of(contest.Places, AtCut.TakeAll));
    }

    /// <summary>A mean of two criteria, ranked by rules.</summary>
    public static AssessmentScheme Ranked(BenchCase contest, RankingRules ranking, RoundingPlan? rounding) => AssessmentScheme.Create(
        TwoCriteria(), facts: [new DeclaredFact("seniority", FactKind.Number)], rounding: rounding, ranking: ranking, quota: Quota.Of(contest.Places, AtCut.TakeAll));

    /// <summary>A mean of two criteria, selected from by rules.</summary>
    public static AssessmentScheme Selected(BenchCase contest, AtCut atCut, int reserves, bool isPerClass, Gate? gate) => AssessmentScheme.Create(
        TwoCriteria(),
        facts: [new DeclaredFact("class", FactKind.Text)],
        gates: gate is null ? [] : [gate],
        ranking: isPerClass ? new RankingRules(within: "class") : null,
        quota: isPerClass ? Quota.PerClass(atCut, new ClassPlaces("a", contest.Places), new ClassPlaces("b", 1)) : Quota.Of(contest.Places, atCut, reserves));

    private static CompositeAspect TwoCriteria() => Aspect.Mean(
        "total", Aspect.Marked("k1", Ten, tooFewMarks: AbsenceRule.LeaveOut).Weight(1), Aspect.Marked("k2", Ten, tooFewMarks: AbsenceRule.LeaveOut).Weight(1));
}
