namespace SmartCity.Assessment.Insight;

/// <content>Group D: assessors.</content>
internal static partial class ClaimGrid
{
    private const string GroupD = """
        D1  Consensus       Complete   P P V V V V V V V
        D1  Consensus       Incomplete V V V V V V V V V
        D1  Calibration     Complete   P P P P P P P P
        D1  Calibration     Incomplete V P V P V P P P
        D1  Aggregation     Complete   P P V V V
        D1  Aggregation     Incomplete V V V V V
        D1  ValueFunction   Complete   P P V V V V V V P
        D1  ValueFunction   Incomplete V V V V V V V V V
        D1  TiePolicy       Complete   P P P P V P P V V P P
        D1  TiePolicy       Incomplete V V V V V V V V V V V
        D1  SelectionPolicy Complete   P P P P P V V
        D1  SelectionPolicy Incomplete V V V V V V V
        D2  Consensus       Complete   V V V V V V V V V
        D2  Consensus       Incomplete V V V V V V V V V
        D2  Calibration     Complete   V V V V V P P P
        D2  Calibration     Incomplete V V V V V P P P
        D2  Aggregation     Complete   V V V V V
        D2  Aggregation     Incomplete V V V V V
        D2  ValueFunction   Complete   V V V V V V V V V
        D2  ValueFunction   Incomplete V V V V V V V V V
        D2  TiePolicy       Complete   V V V V V V V V V V V
        D2  TiePolicy       Incomplete V V V V V V V V V V V
        D2  SelectionPolicy Complete   V V V V V V V
        D2  SelectionPolicy Incomplete V V V V V V V
        D3  Consensus       Complete   P P P P P P P P P
        D3  Consensus       Incomplete V V V V V V V V V
        D3  Calibration     Complete   P P P P P P P P
        D3  Calibration     Incomplete V P V P V V V V
        D3  Aggregation     Complete   P P P P P
        D3  Aggregation     Incomplete V V V V V
        D3  ValueFunction   Complete   P P P P P P P P P
        D3  ValueFunction   Incomplete V V V V V V V V V
        D3  TiePolicy       Complete   P P P P P P P P P P P
        D3  TiePolicy       Incomplete V V V V V V V V V V V
        D3  SelectionPolicy Complete   P P P P P P V
        D3  SelectionPolicy Incomplete V V V V V V V
        D4  Consensus       Complete   - - - - - - - - -
        D4  Consensus       Incomplete P P P P P P P P P
        D4  Calibration     Complete   - - - - - - - -
        D4  Calibration     Incomplete P V V V V P P P
        D4  Aggregation     Complete   - - - - -
        D4  Aggregation     Incomplete P P P P P
        D4  ValueFunction   Complete   - - - - - - - - -
        D4  ValueFunction   Incomplete P P P P P V V V V
        D4  TiePolicy       Complete   - - - - - - - - - - -
        D4  TiePolicy       Incomplete P P P P P P P P P P P
        D4  SelectionPolicy Complete   - - - - - - -
        D4  SelectionPolicy Incomplete P P P P P P P
        D4R Consensus       Complete   - - - - - - - - -
        D4R Consensus       Incomplete - - - - - - - - -
        D4R Calibration     Complete   - - - - - - - -
        D4R Calibration     Incomplete - - - - - - - -
        D4R Aggregation     Complete   - - - - -
        D4R Aggregation     Incomplete - - - - -
        D4R ValueFunction   Complete   - - - - - - - - -
        D4R ValueFunction   Incomplete - - - - - - - - -
        D4R TiePolicy       Complete   - - - - - - - - - - -
        D4R TiePolicy       Incomplete - - - - - - - - - - -
        D4R SelectionPolicy Complete   - - - - - - -
        D4R SelectionPolicy Incomplete - - - - - - -
        D5  Consensus       Complete   P P V V V V V V V
        D5  Consensus       Incomplete P P V V V V V V V
        D5  Calibration     Complete   P P P V V V V V
        D5  Calibration     Incomplete P P P P V V V V
        D5  Aggregation     Complete   P P P P P
        D5  Aggregation     Incomplete P P P P P
        D5  ValueFunction   Complete   P P P P P P P P P
        D5  ValueFunction   Incomplete P P P P P P P P P
        D5  TiePolicy       Complete   P P P P P P P V V P P
        D5  TiePolicy       Incomplete P P P P P P P V V P P
        D5  SelectionPolicy Complete   P P P P P P P
        D5  SelectionPolicy Incomplete P P P P P P P
        D6  Consensus       Complete   P V V V V V V V V
        D6  Consensus       Incomplete P V V V V V V V V
        D6  Calibration     Complete   P P P P P V V V
        D6  Calibration     Incomplete P P P P P V V V
        D6  Aggregation     Complete   P P P P P
        D6  Aggregation     Incomplete P P P P P
        D6  ValueFunction   Complete   P P P P P P P P P
        D6  ValueFunction   Incomplete P P P P P P P P P
        D6  TiePolicy       Complete   P P P P P P P V V P P
        D6  TiePolicy       Incomplete P P P P P P P V V P P
        D6  SelectionPolicy Complete   P P P P P P V
        D6  SelectionPolicy Incomplete P P P P P P V
        D7  Consensus       Complete   V V P P P P V V V
        D7  Consensus       Incomplete V V P P P P V V V
        D7  Calibration     Complete   V V V V V V V V
        D7  Calibration     Incomplete V V V V V V V V
        D7  Aggregation     Complete   - - - - -
        D7  Aggregation     Incomplete - - - - -
        D7  ValueFunction   Complete   - - - - - - - - -
        D7  ValueFunction   Incomplete - - - - - - - - -
        D7  TiePolicy       Complete   - - - - - - - - - - -
        D7  TiePolicy       Incomplete - - - - - - - - - - -
        D7  SelectionPolicy Complete   - - - - - - -
        D7  SelectionPolicy Incomplete - - - - - - -
        D9  Consensus       Complete   - - - - - - - - -
        D9  Consensus       Incomplete P P P P P P P P P
        D9  Calibration     Complete   - - - - - - - -
        D9  Calibration     Incomplete P P P P V V V V
        D9  Aggregation     Complete   - - - - -
        D9  Aggregation     Incomplete P P P P P
        D9  ValueFunction   Complete   - - - - - - - - -
        D9  ValueFunction   Incomplete P P P P P P P P P
        D9  TiePolicy       Complete   - - - - - - - - - - -
        D9  TiePolicy       Incomplete P P P P P P P P P P P
        D9  SelectionPolicy Complete   - - - - - - -
        D9  SelectionPolicy Incomplete P P P P P P P
        """;

    private const string CounterexamplesD = """
        D1.median.complete | k1: 0 0 0 / 0 0 1; places: 1
        D1.lowerMedian.complete | k1: 0 0 / 1 0; places: 1
        D1.upperMedian.complete | k1: 0 0 / 1 0; places: 1
        D1.trimmedMean.complete | k1: 0 0 0 / 0 0 1; places: 1
        D1.trimmedSum.complete | k1: 0 0 0 / 0 0 1; places: 1
        D1.highest.complete | k1: 0 0 / 1 0; places: 1
        D1.lowest.complete | k1: 0 0 / 1 0; places: 1
        D1.mean.incomplete | k1: - 0 / 0 -; places: 1
        D1.weightedMean.incomplete | k1: - 0 / 0 -; places: 1
        D1.median.incomplete | k1: - 0 / 0 -; places: 1
        D1.lowerMedian.incomplete | k1: - 0 / 0 -; places: 1
        D1.upperMedian.incomplete | k1: - 0 / 0 -; places: 1
        D1.trimmedMean.incomplete | k1: - 0 / 0 -; places: 1
        D1.trimmedSum.incomplete | k1: - 0 / 0 -; places: 1
        D1.highest.incomplete | k1: - 0 / 0 -; places: 1
        D1.lowest.incomplete | k1: - 0 / 0 -; places: 1
        D1.none.incomplete | k1: - 0 / 0 -; places: 1
        D1.additiveShrunk.incomplete | k1: - 0 / 0 0; places: 2
        D1.meanCentred.incomplete | k1: 3 3 - / 2 4 - / - - 0 / 3 3 -; places: 2
        D1.harmonic.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 1; places: 1
        D1.minimum.complete | k1: 0 / 0; k2: 0 / 1; k3: 0 / 1; places: 1
        D1.geometric.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 1; places: 2
        D1.weightedMean.aspects.incomplete | k2: - / 0; k3: 0 / -; places: 1
        D1.sum.incomplete | k1: - 0 / - 0; k2: - 0 / - 0; k3: - 0 / 0 -; places: 2
        D1.harmonic.incomplete | k1: - / 0; k2: 0 / -; places: 1
        D1.minimum.incomplete | k1: - / 0; k2: 0 / -; places: 1
        D1.geometric.incomplete | k1: - / 0; k2: 0 / -; places: 1
        D1.linearCapped.complete | k1: 0 / 0; k2: 0 / 1; places: 1
        D1.logarithmic.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D1.piecewise.complete | k1: 0 / 0; k2: 1 / 0; places: 1
        D1.lowestOverOwn.complete | k1: 10 / 9; k2: 9 / 10; places: 1
        D1.ownOverHighest.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D1.shareOfMean.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D1.identity.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.linear.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.linearCapped.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.logarithmic.incomplete | k1: 1 / -; k2: - / 1; places: 1
        D1.piecewise.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.lowestOverOwn.incomplete | k2: 10 - / - - / - 10; places: 3
        D1.ownOverHighest.incomplete | k2: 1 - / - - / - 1; places: 3
        D1.shareOfMean.incomplete | k2: 1 - / - - / - 1; places: 3
        D1.minMax.field.incomplete | k2: - - / - 0 / 0 -; places: 3
        D1.published.complete | k1: 0 / 0; k2: 3 / 4; seniority: 0 1; places: 1
        D1.moreTopMarks.complete | k1: 0 / 1; k2: 2 / 1; seniority: 0 1; places: 2
        D1.fewerTopMarks.complete | k1: 0 / 1; k2: 2 / 1; seniority: 0 1; places: 2
        D1.1224.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.1334.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.1223.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.fractional.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.published.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.higherOn.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.lowerOn.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.moreTopMarks.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.fewerTopMarks.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.higherFact.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.lowerFact.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.gateAtLeast.complete | k1: 0; k2: 0; class: b; places: 1
        D1.gateAtMost.complete | k1: 0; k2: 0; class: b; places: 1
        D1.takeAll.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.takeNone.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.leaveToCommittee.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.reserves.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.perClass.incomplete | k1: - / 0; k2: 0 / -; class: a a; places: 2
        D1.gateAtLeast.incomplete | k1: - / 0; class: a b; places: 2
        D1.gateAtMost.incomplete | k1: - / 0; class: a b; places: 2
        D2.mean.complete | k1: 0 1 / 1 0; places: 1
        D2.weightedMean.complete | k1: 0 1 / 1 0; places: 1
        D2.median.complete | k1: 0 1 / 1 0; places: 1
        D2.lowerMedian.complete | k1: 0 1 / 1 0; places: 1
        D2.upperMedian.complete | k1: 0 1 / 1 0; places: 1
        D2.trimmedMean.complete | k1: 0 1 / 1 0; places: 1
        D2.trimmedSum.complete | k1: 0 1 / 1 0; places: 1
        D2.highest.complete | k1: 0 1 / 1 0; places: 1
        D2.lowest.complete | k1: 0 1 / 1 0; places: 1
        D2.mean.incomplete | k1: - 0 / 0 1; places: 2
        D2.weightedMean.incomplete | k1: 0 - / 1 0; places: 1
        D2.median.incomplete | k1: - 0 / 0 1; places: 2
        D2.lowerMedian.incomplete | k1: - 0 / 0 1; places: 2
        D2.upperMedian.incomplete | k1: 0 1 / 1 -; places: 1
        D2.trimmedMean.incomplete | k1: - 0 / 0 1; places: 2
        D2.trimmedSum.incomplete | k1: 0 1 / 1 -; places: 1
        D2.highest.incomplete | k1: 0 1 / 1 -; places: 1
        D2.lowest.incomplete | k1: - 0 / 0 1; places: 2
        D2.none.complete | k1: 0 1 / 1 0; places: 1
        D2.additive.complete | k1: 0 1 / 1 0; places: 1
        D2.additiveShrunk.complete | k1: 0 1 / 1 0; places: 1
        D2.auto.complete | k1: 0 1 / 1 0; places: 1
        D2.meanCentred.complete | k1: 0 1 / 1 0; places: 1
        D2.none.incomplete | k1: - 0 / 0 1; places: 2
        D2.additive.incomplete | k1: - 1 0 / 0 0 1; places: 1
        D2.additiveShrunk.incomplete | k1: - 0 / 0 1; places: 1
        D2.auto.incomplete | k1: - 1 0 / 0 0 1; places: 1
        D2.meanCentred.incomplete | k1: - 1 0 / 0 0 1; places: 1
        D2.weightedMean.aspects.complete | k1: 0 / 0; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.sum.complete | k1: 0 / 0; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.harmonic.complete | k1: 0 / 1; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.minimum.complete | k1: 0 / 1; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.geometric.complete | k1: 0 / 1; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.weightedMean.aspects.incomplete | k2: - / 2; k3: 1 / 0; places: 1
        D2.sum.incomplete | k1: - 0 / - 0; k2: - 1 / 0 -; k3: - 0 / - 1; places: 1
        D2.harmonic.incomplete | k2: - / 4; k3: 2 / 0; places: 1
        D2.minimum.incomplete | k1: 0 / 1; k2: - / 0; places: 1
        D2.geometric.incomplete | k2: - / 4; k3: 2 / 0; places: 1
        D2.identity.complete | k1: 0 / 1; k2: 1 / 0; places: 1
        D2.linear.complete | k1: 0 / 1; k2: 1 / 0; places: 1
        D2.linearCapped.complete | k1: 0 / 0; k2: 0 / 1; places: 1
        D2.logarithmic.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D2.piecewise.complete | k1: 0 / 0; k2: 0 / 1; places: 1
        D2.lowestOverOwn.complete | k1: 10 / 9; k2: 9 / 10; places: 1
        D2.ownOverHighest.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D2.shareOfMean.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D2.minMax.field.complete | k1: 0 1 / 1 0; k2: 0 0 / 0 0; places: 1
        D2.identity.incomplete | k1: 0 / 1; k2: 3 / -; places: 1
        D2.linear.incomplete | k1: 0 / 1; k2: 3 / -; places: 1
        D2.linearCapped.incomplete | k1: 0 / 1; k2: - / 0; places: 1
        D2.logarithmic.incomplete | k1: 1 / 2; k2: - / 1; places: 1
        D2.piecewise.incomplete | k1: 0 / 1; k2: 3 / -; places: 2
        D2.lowestOverOwn.incomplete | k1: - 10 / 10 9; k2: - - / - -; places: 1
        D2.ownOverHighest.incomplete | k1: - 1 / 1 2; k2: - - / - -; places: 1
        D2.shareOfMean.incomplete | k1: - 1 / 1 2; k2: - - / - -; places: 1
        D2.minMax.field.incomplete | k1: 0 2 / 1 -; k2: - - / - -; places: 1
        D2.1224.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.1334.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.1223.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.fractional.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.published.complete | k1: 0 / 0; k2: 0 / 2; seniority: 0 1; places: 1
        D2.higherOn.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.lowerOn.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.moreTopMarks.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.fewerTopMarks.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.higherFact.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.lowerFact.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.1224.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.1334.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.1223.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.fractional.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.published.incomplete | k1: - / 1; k2: 1 / 0; seniority: 0 0; places: 2
        D2.higherOn.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.lowerOn.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.moreTopMarks.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.fewerTopMarks.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.higherFact.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.lowerFact.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.takeAll.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.takeNone.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.leaveToCommittee.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.reserves.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.perClass.complete | k1: 0 / 1; k2: 1 / 0; class: a a; places: 3
        D2.gateAtLeast.complete | k1: 0 / 1; k2: 0 / 0; class: a b; places: 1
        D2.gateAtMost.complete | k1: 0 / 1; k2: 0 / 0; class: a b; places: 1
        D2.takeAll.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.takeNone.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.leaveToCommittee.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.reserves.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.perClass.incomplete | k1: - / 0; k2: 0 / 1; class: a a; places: 2
        D2.gateAtLeast.incomplete | k1: 0 / 1; k2: - / 0; class: a b; places: 2
        D2.gateAtMost.incomplete | k1: 0 / 1; k2: - / 0; class: a b; places: 2
        D3.mean.incomplete | k1: - 1 / 0 1; places: 2
        D3.weightedMean.incomplete | k1: - 1 / 0 1; places: 2
        D3.median.incomplete | k1: - 1 / 0 1; places: 2
        D3.lowerMedian.incomplete | k1: - 0 / 0 1; places: 1
        D3.upperMedian.incomplete | k1: - 0 / 1 0; places: 2
        D3.trimmedMean.incomplete | k1: - 1 / 0 1; places: 2
        D3.trimmedSum.incomplete | k1: - 0 / 1 0; places: 2
        D3.highest.incomplete | k1: - 0 / 1 0; places: 2
        D3.lowest.incomplete | k1: 0 - / 1 0; places: 1
        D3.none.incomplete | k1: - 1 / 0 1; places: 2
        D3.additiveShrunk.incomplete | k1: - 3 / 0 3; places: 2
        D3.meanCentred.incomplete | k1: - 0 / - 1 / 0 0; places: 2
        D3.zScore.incomplete | k1: 1 2 / 0 - / - 0; places: 3
        D3.minMax.incomplete | k1: - 0 / 0 - / 2 1; places: 3
        D3.rankPerAssessor.incomplete | k1: - 0 / - 1 / 0 0; places: 2
        D3.weightedMean.aspects.incomplete | k3: 0 1 / 0 -; places: 2
        D3.sum.incomplete | k1: - 2 / 0 2; k2: 0 - / 0 -; k3: - 0 / - 0; places: 1
        D3.harmonic.incomplete | k1: - 1 / - 1; k2: - 0 / 1 0; k3: 1 - / 1 -; places: 1
        D3.minimum.incomplete | k3: 0 1 / 0 -; places: 2
        D3.geometric.incomplete | k3: 0 1 / 0 -; places: 2
        D3.identity.incomplete | k1: 1 - / 1 0; places: 2
        D3.linear.incomplete | k1: 1 - / 1 0; places: 2
        D3.linearCapped.incomplete | k1: 0 - / 1 0; places: 2
        D3.logarithmic.incomplete | k1: 2 - / 2 1; places: 2
        D3.piecewise.incomplete | k1: 1 - / 1 0; places: 2
        D3.lowestOverOwn.incomplete | k1: 10 - / 10 9; places: 2
        D3.ownOverHighest.incomplete | k1: 2 - / 2 1; places: 2
        D3.shareOfMean.incomplete | k1: 2 - / 2 1; places: 2
        D3.minMax.field.incomplete | k1: 1 - / 1 0; places: 2
        D3.1224.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.1334.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.1223.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.fractional.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.published.incomplete | k1: 1 - / 2 0; seniority: 2 2; places: 2
        D3.higherOn.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.lowerOn.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.moreTopMarks.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.fewerTopMarks.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.higherFact.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.lowerFact.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.gateAtMost.complete | k1: 0 / 4; k2: 0 / 0; class: a a; places: 1
        D3.takeAll.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.takeNone.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.leaveToCommittee.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.reserves.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.perClass.incomplete | k1: - 2 / 0 2; k2: - 2 / - 2; class: b b; places: 3
        D3.gateAtLeast.incomplete | k1: - 3 / 0 3; class: a b; places: 2
        D3.gateAtMost.incomplete | k1: - / 0 / 4; class: a a b; places: 2
        D4.additive.incomplete | k1: - 0 / 0 0; places: 2
        D4.additiveShrunk.incomplete | k1: - 0 / 0 0; places: 2
        D4.auto.incomplete | k1: - 0 / 0 0; places: 2
        D4.meanCentred.incomplete | k1: - 0 / 0 -; places: 1
        D4.lowestOverOwn.incomplete | k2: 10 - / - - / - 10; places: 3
        D4.ownOverHighest.incomplete | k2: - - / - 1 / 1 -; places: 3
        D4.shareOfMean.incomplete | k2: - - / - 1 / 1 -; places: 3
        D4.minMax.field.incomplete | k2: 0 - / - - / - 1; places: 3
        D5.median.complete | k1: 0 0 0 / 0 0 1; places: 1
        D5.lowerMedian.complete | k1: 0 0 / 0 1; places: 1
        D5.upperMedian.complete | k1: 0 0 / 0 1; places: 1
        D5.trimmedMean.complete | k1: 0 0 0 / 0 0 1; places: 1
        D5.trimmedSum.complete | k1: 0 0 / 0 1; places: 1
        D5.highest.complete | k1: 0 0 / 0 1; places: 1
        D5.lowest.complete | k1: 0 0 / 0 1; places: 1
        D5.median.incomplete | k1: - - 0 / 0 0 1; places: 1
        D5.lowerMedian.incomplete | k1: - 0 / 0 1; places: 1
        D5.upperMedian.incomplete | k1: - 0 / 0 1; places: 1
        D5.trimmedMean.incomplete | k1: - - 0 / 0 0 1; places: 1
        D5.trimmedSum.incomplete | k1: - 1 / 1 -; places: 1
        D5.highest.incomplete | k1: - 0 / 0 1; places: 1
        D5.lowest.incomplete | k1: - 0 / 0 1; places: 1
        D5.auto.complete | k1: 2 2 / 0 2; places: 1
        D5.meanCentred.complete | k1: 0 2 / 0 2 / 3 5; places: 1
        D5.zScore.complete | k1: 0 0 / 4 3 / 4 3; places: 2
        D5.minMax.complete | k1: 0 0 / 0 1 / 1 2; places: 2
        D5.rankPerAssessor.complete | k1: 0 1 / 2 2 / 1 0; places: 1
        D5.meanCentred.incomplete | k1: 1 1 / - 3 / 3 -; places: 2
        D5.zScore.incomplete | k1: 0 - / - 0 / 3 3 / 3 3; places: 4
        D5.minMax.incomplete | k1: - 1 / 1 2 / 0 0; places: 1
        D5.rankPerAssessor.incomplete | k1: - 1 / 1 - / 0 0; places: 3
        D5.moreTopMarks.complete | k1: 10 10 / 10 10; k2: 0 0 / 0 0; seniority: 0 0; places: 1
        D5.fewerTopMarks.complete | k1: 10 10 / 10 10; k2: 0 0 / 0 0; seniority: 0 0; places: 1
        D5.moreTopMarks.incomplete | k1: - 10 / 0 - / - 10; k2: - 6 / - - / - 6; seniority: 1 1 1; places: 3
        D5.fewerTopMarks.incomplete | k1: - 10 / 0 - / - 10; k2: - 6 / - - / - 6; seniority: 1 1 1; places: 3
        D6.weightedMean.complete | k1: 0 0 / 1 0; places: 1
        D6.median.complete | k1: 0 0 2 / 0 1 3; places: 1
        D6.lowerMedian.complete | k1: 0 1 / 0 2; places: 1
        D6.upperMedian.complete | k1: 0 0 / 0 1; places: 1
        D6.trimmedMean.complete | k1: 0 0 2 / 0 1 3; places: 1
        D6.trimmedSum.complete | k1: 0 0 2 / 0 1 3; places: 1
        D6.highest.complete | k1: 0 0 / 0 1; places: 1
        D6.lowest.complete | k1: 0 1 / 0 2; places: 2
        D6.weightedMean.incomplete | k1: - - / 0 0 / 1 0; places: 3
        D6.median.incomplete | k1: - - - / 0 0 2 / 1 0 3; places: 1
        D6.lowerMedian.incomplete | k1: - - / 0 1 / 0 2; places: 1
        D6.upperMedian.incomplete | k1: - - / 0 0 / 0 1; places: 1
        D6.trimmedMean.incomplete | k1: - - - / 0 0 2 / 1 0 3; places: 1
        D6.trimmedSum.incomplete | k1: - - - / 0 0 2 / 1 0 3; places: 1
        D6.highest.incomplete | k1: - - / 0 0 / 0 1; places: 2
        D6.lowest.incomplete | k1: - - / 0 1 / 0 2; places: 2
        D6.zScore.complete | k1: 0 0 / 0 1 / 1 2; places: 3
        D6.minMax.complete | k1: 0 0 / 0 1 / 1 2; places: 3
        D6.rankPerAssessor.complete | k1: 0 0 / 0 1 / 0 2; places: 3
        D6.zScore.incomplete | k1: - 0 / 0 0 / 1 1; places: 1
        D6.minMax.incomplete | k1: - 0 / 0 1 / 1 2; places: 1
        D6.rankPerAssessor.incomplete | k1: - 0 / 0 0 / 0 1; places: 2
        D6.moreTopMarks.complete | k1: 0 0 / 1 0; k2: 1 1 / 1 1; seniority: 0 0; places: 2
        D6.fewerTopMarks.complete | k1: 0 0 / 0 0; k2: 0 10 / 0 9; seniority: 1 1; places: 2
        D6.moreTopMarks.incomplete | k1: 4 0 / 5 0 / - -; seniority: 2 1 1; places: 1
        D6.fewerTopMarks.incomplete | k1: 3 - / 3 -; k2: 0 10 / 0 9; seniority: 1 0; places: 1
        D6.gateAtMost.complete | k1: 0 0 / 0 2; k2: 0 0 / 0 0; class: a a; places: 1
        D6.gateAtMost.incomplete | k1: 0 0 / 0 2; k2: 0 - / 0 -; class: a b; places: 1
        D7.mean.complete | k1: 0 0 0; places: 1
        D7.weightedMean.complete | k1: 0 0 0; places: 1
        D7.trimmedSum.complete | k1: 0 0 1 1; places: 1
        D7.highest.complete | k1: 0 0 0; places: 1
        D7.lowest.complete | k1: 0 1 1; places: 1
        D7.mean.incomplete | k1: - - - / 0 0 0; places: 1
        D7.weightedMean.incomplete | k1: - - - / 0 0 0; places: 1
        D7.trimmedSum.incomplete | k1: 0 0 1 1 / - - - -; places: 1
        D7.highest.incomplete | k1: - - - / 0 0 0; places: 1
        D7.lowest.incomplete | k1: - - - / 0 1 1; places: 1
        D7.none.complete | k1: 0 0 0; places: 1
        D7.additive.complete | k1: 0 0 0; places: 1
        D7.additiveShrunk.complete | k1: 0 0 0; places: 1
        D7.auto.complete | k1: 0 0 0; places: 1
        D7.meanCentred.complete | k1: 0 0 0; places: 1
        D7.zScore.complete | k1: 0 0 0 / 1 1 1; places: 1
        D7.minMax.complete | k1: 0 0 0 / 1 1 1; places: 1
        D7.rankPerAssessor.complete | k1: 0 0 0; places: 1
        D7.none.incomplete | k1: - - - / 0 0 0; places: 1
        D7.additive.incomplete | k1: - - - / 0 0 0; places: 1
        D7.additiveShrunk.incomplete | k1: - - - / 0 0 0; places: 1
        D7.auto.incomplete | k1: - - - / 0 0 0; places: 1
        D7.meanCentred.incomplete | k1: - - - / 0 0 0; places: 1
        D7.zScore.incomplete | k1: 0 - - / - 0 0 / 1 1 1; places: 1
        D7.minMax.incomplete | k1: 0 - - / - 0 0 / 1 1 1; places: 1
        D7.rankPerAssessor.incomplete | k1: - - - / 0 0 0; places: 1
        D9.meanCentred.incomplete | k1: - 0 / 0 -; places: 1
        D9.zScore.incomplete | k1: 0 - / - 0 / - 1 / 1 -; places: 2
        D9.minMax.incomplete | k1: 0 - / - 0 / - 1 / 1 -; places: 2
        D9.rankPerAssessor.incomplete | k1: - 0 / 0 -; places: 1
        """;
}
