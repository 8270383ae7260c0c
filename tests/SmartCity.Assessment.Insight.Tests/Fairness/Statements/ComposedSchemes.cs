namespace SmartCity.Assessment.Insight.Tests.Fairness.Statements;

/// <summary>Schemes with a method of every step, and contests for them: what holds of methods alone must hold of them together.</summary>
internal sealed class ComposedSchemes(Random random)
{
    private static readonly Rounding s_twelve = Rounding.HalfEven(12);

    public AssessmentScheme Scheme(int places) => AssessmentScheme.Create(
        Tree(),
        facts: [new DeclaredFact("class", FactKind.Text), new DeclaredFact("seniority", FactKind.Number)],
        consensus: Pick(Consensus.Mean, Consensus.Mean, Consensus.WeightedMean, Consensus.Median(EvenMedian.Mean), Consensus.Median(EvenMedian.Lower), Consensus.TrimmedMean(1, TooFewToTrim.UseAll), Consensus.Highest, Consensus.Lowest),
        calibration: Pick(
            Calibration.None, Calibration.None, Calibration.Additive, Calibration.AdditiveShrunk(0.5m), Calibration.Auto, Calibration.MeanCentred(s_twelve, 1), Calibration.ZScore(s_twelve, 1), Calibration.RankPerAssessor(s_twelve, 1)),
        gates: random.Next(4) == 0 ? [Pick(Gate.AtLeast("k1", 2), Gate.AtMost("k2", 7))] : [],
        ranking: new RankingRules(
            convention: Pick(Enum.GetValues<TieConvention>()),
            breaks: random.Next(2) == 0 ? [] : [Pick(TieBreak.HigherOn("k1"), TieBreak.LowerOn("k2"), TieBreak.HigherFact("seniority"), TieBreak.LowerFact("seniority"), TieBreak.MoreTopMarks("total"))]),
        quota: Quota.Of(places, Pick(Enum.GetValues<AtCut>()), reserves: random.Next(2)));

    public AssessmentInput Input(int candidates)
    {
        var assessors = Enumerable.Range(1, 1 + random.Next(4)).Select(a => new Assessor($"a{a}", weight: 1 + (a % 2))).ToArray();
        var (isComplete, lowest, count) = (random.Next(2) == 0, 1 + random.Next(3), 2 + random.Next(5));
        var sheets = (from c in Enumerable.Range(1, candidates)
                      from a in assessors
                      let marks = (from k in new[] { "k1", "k2", "k3" } where isComplete || random.Next(6) > 0 select (k, (Mark)(decimal)(lowest + random.Next(count)))).ToArray()
                      where marks.Length > 0
                      select a.On($"c{c}", marks)).ToArray();
        return AssessmentInput.Of(
            Enumerable.Range(1, candidates).Select(c => new Candidate($"c{c}", facts: [Fact.Text("class", Pick("a", "b")), Fact.Number("seniority", random.Next(3))])), sheets);
    }

    private CompositeAspect Tree()
    {
        var absence = Pick(AbsenceRule.LeaveOut, AbsenceRule.NotRankable);
        WeightedAspect Criterion(string code)
        {
            var value = Pick(
                ValueFunction.Identity, ValueFunction.Identity, ValueFunction.Linear(0, 10), ValueFunction.Linear(10, 0), ValueFunction.Linear(2, 8, Cap.Both), ValueFunction.Piecewise((1, 0), (4, 1), (6, 1), (10, 3)), ValueFunction.OwnOverHighest());
            return Aspect.Marked(code, Rubric.Scale(1, 10, 1).Valued(value), tooFewMarks: absence).Weight(1 + random.Next(2));
        }

        return random.Next(4) switch
        {
            0 => Aspect.Mean("total", Aspect.Mean("group", Criterion("k1"), Criterion("k2")).Weight(2), Criterion("k3")),
            1 => Aspect.Mean("total", Aspect.Minimum("group", Criterion("k1").Aspect, Criterion("k2").Aspect).Weight(2), Criterion("k3")),
            2 when absence == AbsenceRule.NotRankable => Aspect.Sum("total", Criterion("k1"), Criterion("k2"), Criterion("k3").Aspect.Factor(-1)),
            _ => Aspect.Mean("total", Criterion("k1"), Criterion("k2"), Criterion("k3")),
        };
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
