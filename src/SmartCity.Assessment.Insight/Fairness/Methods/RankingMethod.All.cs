namespace SmartCity.Assessment.Insight;

/// <content>The methods, family by family.</content>
public sealed partial class RankingMethod
{
    private static readonly Rounding Twelve = Rounding.HalfEven(12);

    /// <summary>Every method that a scheme can declare, by family, in the order in which they are shown.</summary>
    public static IReadOnlyList<RankingMethod> All { get; } = Array.AsReadOnly<RankingMethod>(
    [
        OfConsensus("mean", "mean", "rata-rata", Consensus.Mean),
        OfConsensus("weightedMean", "weighted mean", "rata-rata tertimbang", Consensus.WeightedMean),
        OfConsensus("median", "median (mean of the middle two)", "median (rata-rata dua nilai tengah)", Consensus.Median(EvenMedian.Mean)),
        OfConsensus("lowerMedian", "lower median", "median bawah", Consensus.Median(EvenMedian.Lower)),
        OfConsensus("upperMedian", "upper median", "median atas", Consensus.Median(EvenMedian.Upper)),
        OfConsensus("trimmedMean", "trimmed mean (one on each side)", "rata-rata terpangkas (satu di tiap sisi)", Consensus.TrimmedMean(1, TooFewToTrim.UseAll)),
        OfConsensus("trimmedSum", "trimmed sum (one on each side)", "jumlah terpangkas (satu di tiap sisi)", Consensus.TrimmedSum(1, TooFewToTrim.UseAll)),
        OfConsensus("highest", "highest mark", "nilai tertinggi", Consensus.Highest),
        OfConsensus("lowest", "lowest mark", "nilai terendah", Consensus.Lowest),

        OfCalibration("none", "none", "tanpa kalibrasi", Calibration.None),
        OfCalibration("additive", "additive", "aditif", Calibration.Additive),
        OfCalibration("additiveShrunk", "additive, shrunk (λ = 1)", "aditif, disusutkan (λ = 1)", Calibration.AdditiveShrunk(1)),
        OfCalibration("auto", "auto", "otomatis", Calibration.Auto),
        OfCalibration("meanCentred", "mean-centred", "dipusatkan pada rata-rata", Calibration.MeanCentred(Twelve, 1)),
        OfCalibration("zScore", "z-score", "skor-z", Calibration.ZScore(Twelve, 1)),
        OfCalibration("minMax", "min–max", "min–maks", Calibration.MinMax(Twelve, 1)),
        OfCalibration("rankPerAssessor", "rank per assessor", "peringkat per asesor", Calibration.RankPerAssessor(Twelve, 1)),

        OfAggregation("weightedMean.aspects", "weighted mean", "rata-rata tertimbang", (code, children) => Aspect.Mean(code, children)),
        OfAggregation("sum", "sum of factors", "jumlah berfaktor", (code, children) => Aspect.Sum(code, children), AbsenceRule.NotRankable),
        OfAggregation("harmonic", "harmonic mean", "rata-rata harmonik", (code, children) => Aspect.Harmonic(code, children)),
        OfAggregation("minimum", "minimum", "minimum", (code, children) => Aspect.Minimum(code, children.Select(c => (WeightedAspect)c.Aspect))),
        OfAggregation("geometric", "geometric mean", "rata-rata geometrik", (code, children) => Aspect.Geometric(code, Rounding.HalfUp(4), children), isFlat: true),

        OfValue("identity", "identity", "identitas", ValueFunction.Identity),
        OfValue("linear", "linear", "linear", ValueFunction.Linear(2, 8)),
        OfValue("linearCapped", "linear, capped", "linear, dibatasi", ValueFunction.Linear(2, 8, Cap.Both)),
        OfValue("logarithmic", "logarithmic", "logaritmik", ValueFunction.Logarithmic(1, 10, Rounding.HalfUp(4)), from: 1),
        OfValue("piecewise", "piecewise linear", "linear sepotong-sepotong", ValueFunction.Piecewise((0, 0), (3, 1), (5, 1), (10, 4))),
        OfValue("lowestOverOwn", "lowest over own", "terendah dibagi milik sendiri", ValueFunction.LowestOverOwn(), from: 1),
        OfValue("ownOverHighest", "own over highest", "milik sendiri dibagi tertinggi", ValueFunction.OwnOverHighest(), from: 1),
        OfValue("shareOfMean", "share of the mean", "bagian dari rata-rata", ValueFunction.ShareOfMean(), from: 1),
        OfValue("minMax.field", "min–max over the field", "min–maks seluruh lapangan", ValueFunction.MinMax(whenAllEqual: 0)),

        OfRanking("1224", "equals share the best place (1224)", "yang sama berbagi tempat terbaik (1224)", new RankingRules()),
        OfRanking("1334", "equals share the worst place (1334)", "yang sama berbagi tempat terburuk (1334)", new RankingRules(convention: TieConvention.Modified)),
        OfRanking("1223", "dense (1223)", "rapat (1223)", new RankingRules(convention: TieConvention.Dense)),
        OfRanking("fractional", "fractional (1 2.5 2.5 4)", "pecahan (1 2,5 2,5 4)", new RankingRules(convention: TieConvention.Fractional)),
        OfRanking("published", "by the published score", "menurut skor terbit", new RankingRules(by: Reading.Published), new RoundingPlan(publish: Rounding.HalfUp(0))),
        OfRanking("higherOn", "break: higher on an aspect", "pemecah seri: lebih tinggi pada suatu aspek", new RankingRules(breaks: TieBreak.HigherOn("k1"))),
        OfRanking("lowerOn", "break: lower on an aspect", "pemecah seri: lebih rendah pada suatu aspek", new RankingRules(breaks: TieBreak.LowerOn("k1"))),
        OfRanking("moreTopMarks", "break: more top marks", "pemecah seri: lebih banyak nilai puncak", new RankingRules(breaks: TieBreak.MoreTopMarks("total"))),
        OfRanking("fewerTopMarks", "break: fewer top marks", "pemecah seri: lebih sedikit nilai puncak", new RankingRules(breaks: TieBreak.FewerTopMarks("total"))),
        OfRanking("higherFact", "break: higher fact", "pemecah seri: fakta lebih tinggi", new RankingRules(breaks: TieBreak.HigherFact("seniority"))),
        OfRanking("lowerFact", "break: lower fact", "pemecah seri: fakta lebih rendah", new RankingRules(breaks: TieBreak.LowerFact("seniority"))),

        OfSelection("takeAll", "equals at the cut all taken", "semua yang sama di batas diambil", AtCut.TakeAll),
        OfSelection("takeNone", "equals at the cut all left", "semua yang sama di batas ditinggalkan", AtCut.TakeNone),
        OfSelection("leaveToCommittee", "equals at the cut left to the committee", "yang sama di batas diserahkan kepada panitia", AtCut.LeaveToCommittee),
        OfSelection("reserves", "with reserves", "dengan cadangan", AtCut.TakeAll, reserves: 1),
        OfSelection("perClass", "places by class", "kuota per kelas", AtCut.TakeAll, isPerClass: true),
        OfSelection("gateAtLeast", "behind a gate: at least", "di balik ambang: paling sedikit", AtCut.TakeAll, gate: Gate.AtLeast("k1", 3)),
        OfSelection("gateAtMost", "behind a gate: at most", "di balik ambang: paling banyak", AtCut.TakeAll, gate: Gate.AtMost("k1", 3)),
    ]);

    private static RankingMethod OfConsensus(string code, string english, string indonesian, Consensus consensus) =>
        new(MethodFamily.Consensus, code, Bilingual.Text(english, indonesian), c => Bench.Panel(c, consensus, Calibration.None));

    private static RankingMethod OfCalibration(string code, string english, string indonesian, Calibration calibration) =>
        new(MethodFamily.Calibration, code, Bilingual.Text(english, indonesian), c => Bench.Panel(c, Consensus.Mean, calibration));

    private static RankingMethod OfAggregation(
        string code, string english, string indonesian, Func<string, IEnumerable<WeightedAspect>, CompositeAspect> node, AbsenceRule absence = AbsenceRule.LeaveOut, bool isFlat = false) =>
        new(MethodFamily.Aggregation, code, Bilingual.Text(english, indonesian), c => Bench.Tree(c, node, absence, isFlat));

    private static RankingMethod OfValue(string code, string english, string indonesian, ValueFunction value, int from = 0) =>
        new(MethodFamily.ValueFunction, code, Bilingual.Text(english, indonesian), c => Bench.Valued(c, value, from));

    private static RankingMethod OfRanking(string code, string english, string indonesian, RankingRules ranking, RoundingPlan? rounding = null) =>
        new(MethodFamily.TiePolicy, code, Bilingual.Text(english, indonesian), c => Bench.Ranked(c, ranking, rounding));

    private static RankingMethod OfSelection(string code, string english, string indonesian, AtCut atCut, int reserves = 0, bool isPerClass = false, Gate? gate = null) =>
        new(MethodFamily.SelectionPolicy, code, Bilingual.Text(english, indonesian), c => Bench.Selected(c, atCut, reserves, isPerClass, gate));
}
