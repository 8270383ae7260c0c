namespace SmartCity.Assessment.Insight;

/// <content>Group C: relations.</content>
internal static partial class ClaimGrid
{
    private const string GroupC = """
        C1  Consensus       Complete   P P P P P P P P P
        C1  Consensus       Incomplete P P P P P P P P P
        C1  Calibration     Complete   P P P P P V V V
        C1  Calibration     Incomplete P V V V V V V V
        C1  Aggregation     Complete   P P P P P
        C1  Aggregation     Incomplete P P P P P
        C1  ValueFunction   Complete   P P P P P V V V V
        C1  ValueFunction   Incomplete P P P P P V V V V
        C1  TiePolicy       Complete   P P P P P P P P P P P
        C1  TiePolicy       Incomplete P P P P P P P P P P P
        C1  SelectionPolicy Complete   P P P P P P P
        C1  SelectionPolicy Incomplete P P P P P P P
        C1L Consensus       Complete   P P P P P P P P P
        C1L Consensus       Incomplete P P P P P P P P P
        C1L Calibration     Complete   P P P P P V V V
        C1L Calibration     Incomplete P V V V V V V V
        C1L Aggregation     Complete   P P P P P
        C1L Aggregation     Incomplete P P P P P
        C1L ValueFunction   Complete   P P P P P V V V V
        C1L ValueFunction   Incomplete P P P P P V V V V
        C1L TiePolicy       Complete   P P P P P P P P P P P
        C1L TiePolicy       Incomplete P P P P P P P P P P P
        C1L SelectionPolicy Complete   P V P P P P P
        C1L SelectionPolicy Incomplete P V P P P P P
        C2  Consensus       Complete   P P P P P P P P P
        C2  Consensus       Incomplete P P P P P P P P P
        C2  Calibration     Complete   P P P P P V P V
        C2  Calibration     Incomplete P V V V V V P V
        C2  Aggregation     Complete   P P P P P
        C2  Aggregation     Incomplete P P P P P
        C2  ValueFunction   Complete   P P P P P P P V P
        C2  ValueFunction   Incomplete P P P P P P P V P
        C2  TiePolicy       Complete   P P P P P P P P P P P
        C2  TiePolicy       Incomplete P P P P P P P P P P P
        C2  SelectionPolicy Complete   P P P P P P P
        C2  SelectionPolicy Incomplete P P P P P P P
        C3  Consensus       Complete   P P V V V V V V V
        C3  Consensus       Incomplete V V V V V V V V V
        C3  Calibration     Complete   P P P P P P P P
        C3  Calibration     Incomplete V V V V V V V V
        C3  Aggregation     Complete   P P V V V
        C3  Aggregation     Incomplete V V V V V
        C3  ValueFunction   Complete   P P V V V V V V V
        C3  ValueFunction   Incomplete V V V V V V V V V
        C3  TiePolicy       Complete   P P P P V P P P P P P
        C3  TiePolicy       Incomplete V V V V V V V V V V V
        C3  SelectionPolicy Complete   P P P P P V V
        C3  SelectionPolicy Incomplete V V V V V V V
        C4  Consensus       Complete   P P V V V V V P P
        C4  Consensus       Incomplete V V V V V V V P P
        C4  Calibration     Complete   P P P P P P P P
        C4  Calibration     Incomplete V V V V V V V V
        C4  Aggregation     Complete   P P V V V
        C4  Aggregation     Incomplete V V V V V
        C4  ValueFunction   Complete   P P V V V V V V V
        C4  ValueFunction   Incomplete V V V V V V V V V
        C4  TiePolicy       Complete   P P P P V P P P P P P
        C4  TiePolicy       Incomplete V V V V V V V V V V V
        C4  SelectionPolicy Complete   P P P P P V V
        C4  SelectionPolicy Incomplete V V V V V V V
        """;

    private const string CounterexamplesC = """
        C1.zScore.complete | k1: 0 0 / 0 1 / 1 0; places: 2
        C1.minMax.complete | k1: 0 0 / 0 1 / 1 0; places: 2
        C1.rankPerAssessor.complete | k1: 0 0 / 1 0 / 0 1; places: 3
        C1.additive.incomplete | k1: - 0 / 0 - / 0 0; places: 2
        C1.additiveShrunk.incomplete | k1: - 0 / 0 - / 0 0; places: 2
        C1.auto.incomplete | k1: - 0 / 0 - / 0 0; places: 2
        C1.meanCentred.incomplete | k1: - 0 / - 0 / 0 -; places: 2
        C1.zScore.incomplete | k1: - 0 / 0 1 / 1 -; places: 3
        C1.minMax.incomplete | k1: - 0 / 0 1 / 1 -; places: 3
        C1.rankPerAssessor.incomplete | k1: - 0 / - 0 / 0 -; places: 3
        C1.lowestOverOwn.complete | k1: 10 / 10 / 9; k2: 10 / 9 / 10; places: 3
        C1.ownOverHighest.complete | k1: 1 / 1 / 2; k2: 1 / 2 / 1; places: 1
        C1.shareOfMean.complete | k1: 1 / 1 / 2; k2: 1 / 2 / 1; places: 1
        C1.minMax.field.complete | k1: 0 / 0 / 1; k2: 0 / 1 / 0; places: 1
        C1.lowestOverOwn.incomplete | k1: - / - / 10; k2: 10 / 10 / -; places: 2
        C1.ownOverHighest.incomplete | k1: - / - / 1; k2: 1 / 1 / -; places: 2
        C1.shareOfMean.incomplete | k1: - / - / 1; k2: 1 / 1 / -; places: 3
        C1.minMax.field.incomplete | k1: - / - / 0; k2: 0 / 1 / -; places: 2
        C1L.zScore.complete | k1: 0 0 / 0 2 / 1 1; places: 1
        C1L.minMax.complete | k1: 0 0 / 0 2 / 1 1; places: 1
        C1L.rankPerAssessor.complete | k1: 0 0 / 2 0 / 1 1; places: 1
        C1L.additive.incomplete | k1: 0 0 / 3 0 / 3 -; places: 1
        C1L.additiveShrunk.incomplete | k1: 1 2 / - 2 / 0 2; places: 1
        C1L.auto.incomplete | k1: 0 0 / 3 0 / 3 -; places: 1
        C1L.meanCentred.incomplete | k1: 0 - / - 0 / 1 -; places: 1
        C1L.zScore.incomplete | k1: 0 - / 0 1 / 1 0; places: 1
        C1L.minMax.incomplete | k1: 1 1 / 0 2 / - 0; places: 1
        C1L.rankPerAssessor.incomplete | k1: - 0 / 0 - / - 1; places: 1
        C1L.lowestOverOwn.complete | k1: 5 / 10 / 7; k2: 10 / 3 / 4; places: 1
        C1L.ownOverHighest.complete | k1: 4 / 3 / 1; k2: 1 / 2 / 3; places: 1
        C1L.shareOfMean.complete | k1: 1 / 8 / 4 / 8; k2: 1 / 1 / 3 / 1; places: 2
        C1L.minMax.field.complete | k1: 0 / 3 / 2; k2: 0 / 0 / 1; places: 1
        C1L.lowestOverOwn.incomplete | k1: - / 9 / 10; k2: 10 / - / 9; places: 1
        C1L.ownOverHighest.incomplete | k1: - / 1 / 2; k2: 2 / - / 1; places: 1
        C1L.shareOfMean.incomplete | k1: - / 1 / -; k2: 2 / - / 1; places: 1
        C1L.minMax.field.incomplete | k1: 0 / 1 / -; k2: - / - / 0; places: 1
        C1L.takeNone.complete | k1: 2 / 0; k2: 3 / 5; class: a b; places: 1
        C1L.takeNone.incomplete | k1: - - / - -; k2: 2 2 / 2 2; class: a b; places: 1
        C2.zScore.complete | k1: 0 0 / 0 1 / 1 0; places: 3
        C2.rankPerAssessor.complete | k1: 0 0 / 1 1 / 0 2 / 2 1; places: 4
        C2.additive.incomplete | k1: - 0 / 0 1 / 2 0; places: 2
        C2.additiveShrunk.incomplete | k1: - 0 2 / 0 1 -; places: 2
        C2.auto.incomplete | k1: - 0 / 0 1 / 2 0; places: 2
        C2.meanCentred.incomplete | k1: 2 0 / - 0 / 0 1; places: 2
        C2.zScore.incomplete | k1: 0 0 / 1 - / - 1; places: 3
        C2.rankPerAssessor.incomplete | k1: 1 0 / - 1 / 0 2; places: 1
        C2.shareOfMean.complete | k1: 2 / 1; k2: 1 / 3; places: 2
        C2.shareOfMean.incomplete | k1: - / 1 / 2; k2: 2 / 1 / -; places: 2
        C3.median.complete | k1: 0 0 0 / 0 0 1; places: 1
        C3.lowerMedian.complete | k1: 0 0 / 0 1; places: 1
        C3.upperMedian.complete | k1: 0 2 / 1 2; places: 2
        C3.trimmedMean.complete | k1: 0 0 0 / 0 0 1; places: 1
        C3.trimmedSum.complete | k1: 0 0 0 / 0 0 1; places: 1
        C3.highest.complete | k1: 0 3 / 1 3; places: 1
        C3.lowest.complete | k1: 0 0 / 1 0; places: 2
        C3.mean.incomplete | k1: 2 1 0 / - 2 0; places: 2
        C3.weightedMean.incomplete | k1: 0 - 2 / - 0 2; places: 1
        C3.median.incomplete | k1: - 3 2 / 0 3 3; places: 1
        C3.lowerMedian.incomplete | k1: - 1 0 / 0 0 -; places: 1
        C3.upperMedian.incomplete | k1: - 0 3 / 3 1 -; places: 1
        C3.trimmedMean.incomplete | k1: - 3 2 / 0 3 3; places: 1
        C3.trimmedSum.incomplete | k1: - 0 0 / 0 0 1; places: 1
        C3.highest.incomplete | k1: - 3 0 / 3 - 1; places: 2
        C3.lowest.incomplete | k1: 0 - 0 / - 1 0; places: 2
        C3.none.incomplete | k1: 2 1 0 / - 2 0; places: 2
        C3.additive.incomplete | k1: - 0 0 / 0 - 0 / 1 0 0; places: 1
        C3.additiveShrunk.incomplete | k1: 1 - 3 / 1 1 3; places: 1
        C3.auto.incomplete | k1: - 0 0 / 0 - 0 / 1 0 0; places: 1
        C3.meanCentred.incomplete | k1: 0 - - / 1 - 3 / 1 0 3; places: 1
        C3.zScore.incomplete | k1: - 1 7 2 / 1 - - 2 / 0 0 6 3; places: 3
        C3.minMax.incomplete | k1: 2 0 - / 0 0 1 / 4 1 0; places: 2
        C3.rankPerAssessor.incomplete | k1: 0 - - / 1 - 3 / 1 0 3; places: 1
        C3.harmonic.complete | k1: 0 0 / 0 1; k2: 0 0 / 0 1; k3: 0 0 / 1 0; places: 1
        C3.minimum.complete | k1: 0 0 / 0 1; k2: 0 0 / 0 1; k3: 0 0 / 1 0; places: 1
        C3.geometric.complete | k1: 0 0 / 0 1; k2: 0 0 / 0 1; k3: 0 0 / 1 0; places: 1
        C3.weightedMean.aspects.incomplete | k1: 0 2 / 0 - / - -; k2: - - / - 2 / - -; places: 3
        C3.sum.incomplete | k1: 9 6 3 / 8 - 4; k2: 5 5 5 / 5 5 5; k3: 5 5 5 / 5 5 5; places: 1
        C3.harmonic.incomplete | k1: - - / - -; k2: - 0 / - -; k3: 1 - / 0 0; places: 1
        C3.minimum.incomplete | k1: - - / - -; k2: 0 - / 0 0; k3: - 1 / - -; places: 1
        C3.geometric.incomplete | k1: - - / - -; k2: - 0 / - 1; k3: 0 - / 0 -; places: 1
        C3.linearCapped.complete | k1: 0 0 / 0 0; k2: 0 0 / 0 3; places: 1
        C3.logarithmic.complete | k1: 2 5 / 2 4; k2: 3 3 / 3 5; places: 2
        C3.piecewise.complete | k1: 0 0 / 0 0; k2: 0 3 / 0 4; places: 1
        C3.lowestOverOwn.complete | k1: 10 8 / 10 10; k2: 10 3 / 10 1; places: 1
        C3.ownOverHighest.complete | k1: 3 1 / 2 1; k2: 1 2 / 3 2; places: 1
        C3.shareOfMean.complete | k1: 1 2 / 1 2 / 2 2; k2: 1 1 / 3 2 / 1 2; places: 1
        C3.minMax.field.complete | k1: 0 0 / 0 1 / 0 2; k2: 0 1 / 0 0 / 1 1; places: 3
        C3.identity.incomplete | k1: - - / - 3; k2: 5 3 / 5 -; places: 2
        C3.linear.incomplete | k1: - - / - 3; k2: 5 3 / 5 -; places: 2
        C3.linearCapped.incomplete | k1: - - / - -; k2: 3 1 / 1 2; places: 1
        C3.logarithmic.incomplete | k1: - - / - 3; k2: 5 3 / 5 -; places: 2
        C3.piecewise.incomplete | k1: - - / - 3; k2: 0 5 / 0 -; places: 2
        C3.lowestOverOwn.incomplete | k1: - - / 10 -; k2: 10 9 / - 9; places: 2
        C3.ownOverHighest.incomplete | k1: - 1 / - -; k2: 1 - / 1 2; places: 2
        C3.shareOfMean.incomplete | k1: - - / 1 -; k2: 1 2 / - 2; places: 2
        C3.minMax.field.incomplete | k1: - 0 / - -; k2: 0 - / 0 1; places: 2
        C3.published.complete | k1: 0 0 / 0 0; k2: 0 0 / 0 1; seniority: 2 0; places: 2
        C3.1224.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; seniority: 2 1; places: 1
        C3.1334.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; seniority: 2 1; places: 1
        C3.1223.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; seniority: 2 1; places: 1
        C3.fractional.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; seniority: 2 1; places: 1
        C3.published.incomplete | k1: - - / - 1; k2: 1 1 / 0 -; seniority: 0 0; places: 2
        C3.higherOn.incomplete | k1: - 3 / 1 3; k2: 1 - / - -; seniority: 0 1; places: 2
        C3.lowerOn.incomplete | k1: - 1 / - 2; k2: 0 2 / 0 -; seniority: 1 2; places: 2
        C3.moreTopMarks.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; seniority: 2 1; places: 1
        C3.fewerTopMarks.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; seniority: 2 1; places: 1
        C3.higherFact.incomplete | k1: 0 0 / - 0; k2: 1 - / 1 -; seniority: 1 1; places: 1
        C3.lowerFact.incomplete | k1: - 1 / 1 2; k2: 0 1 / 0 -; seniority: 1 2; places: 2
        C3.gateAtLeast.complete | k1: 4 2 / 3 3; k2: 0 1 / 1 0; class: b b; places: 1
        C3.gateAtMost.complete | k1: 0 4 / 0 0; k2: 0 0 / 0 0; class: a b; places: 1
        C3.takeAll.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; class: a a; places: 1
        C3.takeNone.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; class: a a; places: 1
        C3.leaveToCommittee.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; class: a a; places: 1
        C3.reserves.incomplete | k1: - - / 2 -; k2: 4 3 / 6 3; class: a a; places: 1
        C3.perClass.incomplete | k1: - - / 0 1; k2: 0 1 / 0 -; class: b b; places: 2
        C3.gateAtLeast.incomplete | k1: 3 3 / 5 3; k2: - - / 1 -; class: a a; places: 1
        C3.gateAtMost.incomplete | k1: 0 0 / 1 0; k2: 5 - / 4 -; class: b b; places: 1
        C4.median.complete | k1: 0 4 4 / 1 5 3; places: 2
        C4.lowerMedian.complete | k1: 0 0 2 / 1 0 1; places: 1
        C4.upperMedian.complete | k1: 0 2 1 / 2 2 0; places: 2
        C4.trimmedMean.complete | k1: 0 4 4 / 1 5 3; places: 2
        C4.trimmedSum.complete | k1: 0 4 4 / 1 5 3; places: 2
        C4.mean.incomplete | k1: 2 2 6 / 2 - 5; places: 1
        C4.weightedMean.incomplete | k1: 1 4 0 / 3 - 1; places: 1
        C4.median.incomplete | k1: - 0 1 / 0 0 2; places: 2
        C4.lowerMedian.incomplete | k1: - 2 0 / 0 1 1; places: 1
        C4.upperMedian.incomplete | k1: - 2 0 / 0 2 1; places: 2
        C4.trimmedMean.incomplete | k1: - 0 1 / 0 0 2; places: 2
        C4.trimmedSum.incomplete | k1: - 0 1 / 0 0 2; places: 1
        C4.none.incomplete | k1: 2 2 6 / 2 - 5; places: 1
        C4.additive.incomplete | k1: - 2 2 / 0 - 0 / 6 2 1; places: 3
        C4.additiveShrunk.incomplete | k1: - 3 2 / 0 - 1 / 6 2 1; places: 3
        C4.auto.incomplete | k1: - 2 2 / 0 - 0 / 6 2 1; places: 3
        C4.meanCentred.incomplete | k1: - 3 8 - / - - 4 - / - 5 - 0 / 0 2 - 8; places: 4
        C4.zScore.incomplete | k1: 5 - - 2 / - 5 5 1 / 1 1 1 3 / - - - 4 / - - - 5; places: 1
        C4.minMax.incomplete | k1: 0 8 0 0 / - 6 1 - / 1 5 - 5; places: 2
        C4.rankPerAssessor.incomplete | k1: 5 - - 2 / - 5 5 1 / 1 1 1 3 / - - - 4 / - - - 5; places: 1
        C4.harmonic.complete | k1: 0 0 / 0 1; k2: 0 0 / 0 1; k3: 2 0 / 1 0; places: 1
        C4.minimum.complete | k1: 0 0 / 0 1; k2: 0 0 / 0 1; k3: 2 0 / 1 0; places: 1
        C4.geometric.complete | k1: 0 0 / 0 1; k2: 0 0 / 0 1; k3: 2 0 / 1 0; places: 1
        C4.weightedMean.aspects.incomplete | k1: - - / 1 -; k2: - 3 / - 4; k3: 1 - / - -; places: 1
        C4.sum.incomplete | k1: 0 3 / 2 3; k2: 3 - / 0 -; k3: 0 0 / 0 1; places: 1
        C4.harmonic.incomplete | k1: - - / 1 -; k2: - 2 / - 3; k3: 1 - / - -; places: 1
        C4.minimum.incomplete | k1: - 1 / - 1; k2: - 0 / 1 0; k3: 1 2 / - 1; places: 1
        C4.geometric.incomplete | k1: - 1 / - 1; k2: - 0 / 1 0; k3: 1 2 / - 1; places: 1
        C4.linearCapped.complete | k1: 2 3 / 0 3; k2: 0 0 / 0 1; places: 2
        C4.logarithmic.complete | k1: 2 1 / 3 1; k2: 3 6 / 1 5; places: 1
        C4.piecewise.complete | k1: 2 2 / 3 3; k2: 7 6 / 7 3; places: 2
        C4.lowestOverOwn.complete | k1: 3 10 / 5 4 / 7 4; k2: 10 10 / 5 5 / 3 4; places: 2
        C4.ownOverHighest.complete | k1: 2 1 / 3 1; k2: 3 5 / 1 4; places: 1
        C4.shareOfMean.complete | k1: 2 1 / 3 1; k2: 3 6 / 1 5; places: 1
        C4.minMax.field.complete | k1: 0 2 / 3 4 / 3 3; k2: 0 0 / 1 0 / 0 2; places: 2
        C4.identity.incomplete | k1: 0 - / 0 2; k2: 2 2 / 1 -; places: 2
        C4.linear.incomplete | k1: 0 - / 0 2; k2: 2 2 / 1 -; places: 2
        C4.linearCapped.incomplete | k1: - 4 / 7 4; k2: 7 5 / - 4; places: 1
        C4.logarithmic.incomplete | k1: 1 - / 1 2; k2: 3 2 / 2 -; places: 2
        C4.piecewise.incomplete | k1: 0 - / 0 2; k2: 2 2 / 1 -; places: 2
        C4.lowestOverOwn.incomplete | k1: - - / 10 -; k2: 2 5 / - 4; places: 1
        C4.ownOverHighest.incomplete | k1: - - / 1 -; k2: 1 5 / - 4; places: 1
        C4.shareOfMean.incomplete | k1: - - / 1 -; k2: 1 5 / - 4; places: 1
        C4.minMax.field.incomplete | k1: - - / 0 -; k2: 0 4 / - 3; places: 1
        C4.published.complete | k1: 4 5 4 / 5 6 3; k2: 4 5 3 / 5 5 3; seniority: 0 0; places: 1
        C4.1224.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; seniority: 1 2; places: 2
        C4.1334.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; seniority: 1 2; places: 2
        C4.1223.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; seniority: 1 2; places: 2
        C4.fractional.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; seniority: 1 2; places: 2
        C4.published.incomplete | k1: 3 4 / 2 4; k2: - 3 / - 4; seniority: 2 2; places: 1
        C4.higherOn.incomplete | k1: 0 - / 0 1; k2: 4 2 / 3 -; seniority: 2 0; places: 2
        C4.lowerOn.incomplete | k1: 0 4 / - 4; k2: - 1 / 0 0; seniority: 1 0; places: 2
        C4.moreTopMarks.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; seniority: 1 2; places: 2
        C4.fewerTopMarks.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; seniority: 1 2; places: 2
        C4.higherFact.incomplete | k1: 0 5 / - 4; k2: 1 - / 0 -; seniority: 0 2; places: 1
        C4.lowerFact.incomplete | k1: - 0 / 0 0; k2: 1 4 / - 3; seniority: 2 1; places: 1
        C4.gateAtLeast.complete | k1: 1 5 / 1 3; k2: 0 0 / 1 2; class: a b; places: 1
        C4.gateAtMost.complete | k1: 2 2 / 2 4; k2: 2 1 / 1 2; class: a b; places: 1
        C4.takeAll.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; class: a b; places: 2
        C4.takeNone.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; class: a b; places: 2
        C4.leaveToCommittee.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; class: a b; places: 2
        C4.reserves.incomplete | k1: 3 - / - -; k2: 1 0 / 2 1; class: a b; places: 2
        C4.perClass.incomplete | k1: - 1 / - 3; k2: 3 3 / 2 1; class: a a; places: 1
        C4.gateAtLeast.incomplete | k1: 5 4 / 3 4; k2: - 2 / 6 1; class: a b; places: 1
        C4.gateAtMost.incomplete | k1: - 1 / - 3; k2: 3 3 / 2 1; class: a a; places: 1
        """;
}
