namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>Every kind of slip in a copy of every method in which it can be made.</summary>
internal static class PlantedFaults
{
    private const string Twins = "k1: 4 / 4 / 2; k2: 6 / 6 / 2; seniority: 1 1 2; places: 1";
    private const string Distinct = "k1: 5 / 8 / 4 / 6; k2: 5 / 8 / 4 / 6; class: a b a b; places: 2";
    private const string Nines = "k1: 9 / 9; k2: 9 / 9; k3: 9 / 9; places: 1";
    private const string OneAbsent = "k1: 5 / 5; k2: 5 / 5; k3: 5 / -; places: 1";

    /// <summary>Two above everything that is not cut off, one of them better.</summary>
    private const string BothHigh = "k1: 10 9 / 10 10 / 2 3; places: 1";

    private static readonly Rounding s_twelve = Rounding.HalfEven(12);

    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        .. Selections(), .. Rankings(FaultKind.StrictComparison, FairnessRule.OrderIndependence), .. Rankings(FaultKind.IdAsTieBreak, FairnessRule.Neutrality),
        .. Reweightings(), .. Clamps(), .. Weights(),
    ];

    private static IEnumerable<PlantedFault> Selections() =>
        from row in new (string Method, IFairnessRule Rule, string Contest, int Places)[]
        {
            ("takeAll", FairnessRule.QuotaExactness, Distinct, 2),
            ("takeNone", FairnessRule.QuotaExactness, Distinct, 2),
            ("leaveToCommittee", FairnessRule.QuotaExactness, Distinct, 2),
            ("reserves", FairnessRule.QuotaExactness, Distinct, 2),
            ("perClass", FairnessRule.QuotaExactness, Distinct.Replace("places: 2", "places: 1", StringComparison.Ordinal), 1),
            ("gateAtLeast", FairnessRule.WithinClassMerit, "k1: 3 / 5 / 4; k2: 9 / 5 / 1; class: a a a; places: 2", 2),
            ("gateAtMost", FairnessRule.WithinClassMerit, "k1: 3 / 2 / 1; k2: 9 / 5 / 1; class: a a a; places: 2", 2),
        }
        select new PlantedFault(FaultKind.StrictComparison, row.Method, row.Rule, row.Contest, isFaulty => CopiedSelection.Of(row.Method, row.Places, isFaulty));

    private static IEnumerable<PlantedFault> Rankings(FaultKind kind, IFairnessRule rule) =>
        from method in new[] { "1224", "1334", "1223", "fractional", "published", "higherOn", "lowerOn", "moreTopMarks", "fewerTopMarks", "higherFact", "lowerFact" }
        select new PlantedFault(kind, method, rule, Twins, isFaulty => CopiedRanking.Of(method, Or(isFaulty, kind)));

    private static IEnumerable<PlantedFault> Reweightings() =>
    [
        .. from method in new[] { "mean", "weightedMean", "trimmedMean" }
           select Consensus(FaultKind.ForgottenReweighting, method, "k1: 5 5 5 5 / 5 5 5 -; places: 1"),
        .. from method in new[] { "weightedMean.aspects", "harmonic", "geometric" }
           select Aggregation(FaultKind.ForgottenReweighting, method, FairnessRule.Boundedness, OneAbsent),
    ];

    private static IEnumerable<PlantedFault> Clamps() =>
    [
        .. from method in new[] { "weightedMean.aspects", "sum", "harmonic", "geometric" }
           select Aggregation(FaultKind.ClampedValue, method, FairnessRule.StrictResponsiveness, Nines),
        Aggregation(FaultKind.ClampedValue, "minimum", FairnessRule.Boundedness, Nines),
        Calibrated("none", Calibration.None, (1, 9), FairnessRule.StrictDominance, BothHigh),
        Calibrated("additive", Calibration.Additive, (1, 9), FairnessRule.StrictDominance, BothHigh),
        Calibrated("additiveShrunk", Calibration.AdditiveShrunk(1), (1, 9), FairnessRule.StrictDominance, BothHigh),
        Calibrated("auto", Calibration.Auto, (1, 9), FairnessRule.StrictDominance, BothHigh),
        Calibrated("meanCentred", Calibration.MeanCentred(s_twelve, 1), (-1, 1), FairnessRule.StrictDominance, BothHigh),
        Calibrated("zScore", Calibration.ZScore(s_twelve, 1), (-1, 1), FairnessRule.StrictResponsiveness, "k1: 3 4 / 0 1 / 3 4 / 0 1 / 3 4; places: 1"),
        Calibrated("minMax", Calibration.MinMax(s_twelve, 1), (0.25m, 0.75m), FairnessRule.StrictDominance, "k1: 6 / 7 / 0; places: 1"),
        Calibrated("rankPerAssessor", Calibration.RankPerAssessor(s_twelve, 1), (0.25m, 0.75m), FairnessRule.StrictDominance, "k1: 4 / 2 / 2 / 3 / 2; places: 1"),
    ];

    private static IEnumerable<PlantedFault> Weights() =>
    [
        Consensus(FaultKind.PrenormalisedWeight, "weightedMean", "k1: 5 5 5 5 5 5 / 4 4 4 4 4 4; places: 1"),
        .. from method in new[] { "weightedMean.aspects", "harmonic", "geometric" }
           select Aggregation(FaultKind.PrenormalisedWeight, method, FairnessRule.Boundedness, "k1: 5 / 4; k2: 5 / 4; k3: 5 / 4; places: 1"),
    ];

    private static PlantedFault Consensus(FaultKind kind, string method, string contest) =>
        new(kind, method, FairnessRule.Boundedness, contest, isFaulty => CopiedConsensus.Of(method, Or(isFaulty, kind)));

    private static PlantedFault Aggregation(FaultKind kind, string method, IFairnessRule rule, string contest) =>
        new(kind, method, rule, contest, isFaulty => CopiedAggregation.Of(method, Or(isFaulty, kind)));

    private static PlantedFault Calibrated(string method, Calibration calibration, (decimal Lowest, decimal Highest) cut, IFairnessRule rule, string contest) => new(
        FaultKind.ClampedValue, method, rule, contest, isFaulty => CopiedCalibration.Of(calibration, cut.Lowest, cut.Highest, Or(isFaulty, FaultKind.ClampedValue)));

    private static FaultKind? Or(bool isFaulty, FaultKind kind) => isFaulty ? kind : null;
}
