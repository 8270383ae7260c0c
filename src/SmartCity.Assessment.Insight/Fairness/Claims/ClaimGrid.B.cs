namespace SmartCity.Assessment.Insight;

/// <content>Group B: responsiveness.</content>
internal static partial class ClaimGrid
{
    private const string GroupB = """
        B1  Consensus       Complete   P P P P P P P P P
        B1  Consensus       Incomplete P P P P P P P P P
        B1  Calibration     Complete   P P P P P V P P
        B1  Calibration     Incomplete P P P P V V P P
        B1  Aggregation     Complete   P P P P P
        B1  Aggregation     Incomplete P P P P P
        B1  ValueFunction   Complete   P P P P P P P P P
        B1  ValueFunction   Incomplete P P P P P P P P P
        B1  TiePolicy       Complete   P P P P P P P P P P P
        B1  TiePolicy       Incomplete P P P P P P P P P P P
        B1  SelectionPolicy Complete   P P P P P P V
        B1  SelectionPolicy Incomplete P P P P P P V
        B2  Consensus       Complete   P P V V V V V V V
        B2  Consensus       Incomplete P P V V V V V V V
        B2  Calibration     Complete   P P P P P V V V
        B2  Calibration     Incomplete P V P V V V V V
        B2  Aggregation     Complete   P P V V V
        B2  Aggregation     Incomplete P P V V V
        B2  ValueFunction   Complete   P P V T V P P P V
        B2  ValueFunction   Incomplete P P V T V V V V V
        B2  TiePolicy       Complete   P P P P V P P P P P P
        B2  TiePolicy       Incomplete P P P P V P P P P P P
        B2  SelectionPolicy Complete   P P P P P P V
        B2  SelectionPolicy Incomplete P P P P P P V
        B3  Consensus       Complete   P P P P P P P P P
        B3  Consensus       Incomplete P P P P P P P P P
        B3  Calibration     Complete   P P P P P P P P
        B3  Calibration     Incomplete P P P P P P P P
        B3  Aggregation     Complete   P P P P P
        B3  Aggregation     Incomplete P P P P P
        B3  ValueFunction   Complete   P P P P P P P P P
        B3  ValueFunction   Incomplete P P P P P P P P P
        B3  TiePolicy       Complete   P P P P P P P P P P P
        B3  TiePolicy       Incomplete P P P P P P P P P P P
        B3  SelectionPolicy Complete   P P P P P P V
        B3  SelectionPolicy Incomplete P P P P P P V
        B4  Consensus       Complete   P P V V V V V V V
        B4  Consensus       Incomplete P P V V V V V V V
        B4  Calibration     Complete   P P P P P P P P
        B4  Calibration     Incomplete P P P P P P P P
        B4  Aggregation     Complete   P P V V V
        B4  Aggregation     Incomplete P P V V V
        B4  ValueFunction   Complete   P P V T V P P P P
        B4  ValueFunction   Incomplete P P V T V P P P P
        B4  TiePolicy       Complete   P P P P V P P P P P P
        B4  TiePolicy       Incomplete P P P P V P P P P P P
        B4  SelectionPolicy Complete   P P P P P P V
        B4  SelectionPolicy Incomplete P P P P P P V
        B5  Consensus       Complete   P P P P P P V P P
        B5  Consensus       Incomplete P P P P P P V P P
        B5  Calibration     Complete   P P P P V V V V
        B5  Calibration     Incomplete P V V V V V V V
        B5  Aggregation     Complete   P - P P P
        B5  Aggregation     Incomplete P - P P P
        B5  ValueFunction   Complete   P - - - - - - - -
        B5  ValueFunction   Incomplete P - - - - - - - -
        B5  TiePolicy       Complete   P P P P P P P P P P P
        B5  TiePolicy       Incomplete P P P P P P P P P P P
        B5  SelectionPolicy Complete   P P P P P P P
        B5  SelectionPolicy Incomplete P P P P P P P
        B6  Consensus       Complete   - - - - - - - - -
        B6  Consensus       Incomplete - - - - - - - - -
        B6  Calibration     Complete   - - - - - - - -
        B6  Calibration     Incomplete - - - - - - - -
        B6  Aggregation     Complete   - - - - -
        B6  Aggregation     Incomplete - - - - -
        B6  ValueFunction   Complete   - - - - - - - - -
        B6  ValueFunction   Incomplete - - - - - - - - -
        B6  TiePolicy       Complete   - - - - - - - - - - -
        B6  TiePolicy       Incomplete - - - - - - - - - - -
        B6  SelectionPolicy Complete   - - - - - P V
        B6  SelectionPolicy Incomplete - - - - - P V
        B7  Consensus       Complete   P P P P P P V P P
        B7  Consensus       Incomplete P P P P P P V P P
        B7  Calibration     Complete   P P P P V - - -
        B7  Calibration     Incomplete P V V V V - - -
        B7  Aggregation     Complete   P - V P V
        B7  Aggregation     Incomplete P - V P V
        B7  ValueFunction   Complete   P - - - - - - - -
        B7  ValueFunction   Incomplete P - - - - - - - -
        B7  TiePolicy       Complete   P P P P P P P P P P P
        B7  TiePolicy       Incomplete P P P P P P P P P P P
        B7  SelectionPolicy Complete   P P P P P P P
        B7  SelectionPolicy Incomplete P P P P P P P
        """;

    private const string CounterexamplesB = """
        B1.zScore.complete | k1: 0 2 / 1 1 / 2 0; places: 1
        B1.meanCentred.incomplete | k1: 3 2 - / 2 3 - / - - 0 / 3 2 -; places: 1
        B1.zScore.incomplete | k1: - - / 1 1 / 0 2 / 2 0; places: 2
        B1.gateAtMost.complete | k1: 0; k2: 0; class: b; places: 1
        B1.gateAtMost.incomplete | k1: 0 -; k2: - 0; class: b; places: 1
        B2.median.complete | k1: 0 1 1 / 1 1 0; places: 2
        B2.lowerMedian.complete | k1: 0 0 / 0 0; places: 2
        B2.upperMedian.complete | k1: 0 2 / 0 2; places: 2
        B2.trimmedMean.complete | k1: 0 1 1 / 1 1 0; places: 2
        B2.trimmedSum.complete | k1: 0 1 1 / 1 1 0; places: 2
        B2.highest.complete | k1: 0 3 / 0 3; places: 1
        B2.lowest.complete | k1: 0 0 / 0 0; places: 2
        B2.median.incomplete | k1: - - 3 / 0 3 3; places: 2
        B2.lowerMedian.incomplete | k1: - 1 / 1 1; places: 2
        B2.upperMedian.incomplete | k1: - 3 / 0 3; places: 2
        B2.trimmedMean.incomplete | k1: - - 3 / 0 3 3; places: 2
        B2.trimmedSum.incomplete | k1: - 1 - / 1 1 0; places: 2
        B2.highest.incomplete | k1: 0 3 / - 3; places: 2
        B2.lowest.incomplete | k1: - 2 / 2 2; places: 1
        B2.zScore.complete | k1: 0 1 / 1 0; places: 1
        B2.minMax.complete | k1: 0 1 / 1 0; places: 1
        B2.rankPerAssessor.complete | k1: 0 1 / 1 0; places: 1
        B2.additive.incomplete | k1: 0 - / 0 0; places: 1
        B2.auto.incomplete | k1: 0 - / 0 0; places: 1
        B2.meanCentred.incomplete | k1: - 0 / 0 -; places: 1
        B2.zScore.incomplete | k1: 3 3 - / 4 2 -; places: 1
        B2.minMax.incomplete | k1: - - / 1 0 / 0 1; places: 1
        B2.rankPerAssessor.incomplete | k1: - 0 / 0 -; places: 2
        B2.harmonic.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 0; places: 1
        B2.minimum.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 0; places: 2
        B2.geometric.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 0; places: 1
        B2.harmonic.incomplete | k2: - / 0; k3: 0 / 0; places: 1
        B2.minimum.incomplete | k2: - / 0; k3: 0 / 0; places: 1
        B2.geometric.incomplete | k2: - / 0; k3: 0 / 0; places: 1
        B2.linearCapped.complete | k1: 0 / 0; k2: 0 / 0; places: 1
        B2.piecewise.complete | k1: 3 / 3; k2: 3 / 3; places: 1
        B2.minMax.field.complete | k1: 0 / 1 / 2; k2: 1 / 0 / 0; places: 1
        B2.linearCapped.incomplete | k1: 8 / - / 8; places: 3
        B2.piecewise.incomplete | k2: - / 3 / 3; places: 3
        B2.lowestOverOwn.incomplete | k1: 10 / -; k2: - / 10; places: 1
        B2.ownOverHighest.incomplete | k1: 1 / -; k2: - / 1; places: 1
        B2.shareOfMean.incomplete | k1: - / 1; k2: 1 / -; places: 1
        B2.minMax.field.incomplete | k1: 0 / -; k2: - / 0; places: 1
        B2.published.complete | k1: 1 / 1; k2: 2 / 2; seniority: 1 0; places: 2
        B2.published.incomplete | k1: 0 / 1; k2: 1 / -; seniority: 0 0; places: 2
        B2.gateAtMost.complete | k1: 0 / 1; k2: 2 / 1; class: a b; places: 2
        B2.gateAtMost.incomplete | k1: - / 3 / 3; class: a a a; places: 2
        B3.gateAtMost.complete | k1: 0 / 4; k2: 0 / 0; class: a b; places: 2
        B3.gateAtMost.incomplete | k1: - / 0 / 4; class: a a b; places: 2
        B4.median.complete | k1: 0 2 2 / 0 3 2; places: 1
        B4.lowerMedian.complete | k1: 2 2 / 3 2; places: 1
        B4.upperMedian.complete | k1: 0 2 / 1 2; places: 1
        B4.trimmedMean.complete | k1: 0 2 2 / 0 3 2; places: 1
        B4.trimmedSum.complete | k1: 0 2 2 / 0 3 2; places: 1
        B4.highest.complete | k1: 0 3 / 1 3; places: 1
        B4.lowest.complete | k1: 2 2 / 3 2; places: 1
        B4.median.incomplete | k1: - - - / 2 2 0 / 2 2 1; places: 1
        B4.lowerMedian.incomplete | k1: - - / 1 1 / 2 1; places: 2
        B4.upperMedian.incomplete | k1: - - / 0 2 / 1 2; places: 3
        B4.trimmedMean.incomplete | k1: - - - / 2 2 0 / 2 2 1; places: 1
        B4.trimmedSum.incomplete | k1: - - - / 2 2 0 / 2 2 1; places: 1
        B4.highest.incomplete | k1: - - / 0 2 / 1 2; places: 3
        B4.lowest.incomplete | k1: - - / 1 1 / 2 1; places: 2
        B4.harmonic.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 1; places: 1
        B4.minimum.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 1; places: 1
        B4.geometric.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 1; places: 1
        B4.harmonic.incomplete | k2: 0 / 0 / -; k3: 0 / 1 / -; places: 3
        B4.minimum.incomplete | k1: 2 / 2 / -; k3: 3 / 2 / -; places: 1
        B4.geometric.incomplete | k2: 0 / 0 / -; k3: 0 / 1 / -; places: 3
        B4.linearCapped.complete | k1: 0 / 0; k2: 0 / 1; places: 1
        B4.piecewise.complete | k1: 3 / 3; k2: 4 / 3; places: 1
        B4.linearCapped.incomplete | k2: 0 / 1 / - / -; places: 4
        B4.piecewise.incomplete | k2: 4 / - / 3; places: 1
        B4.published.complete | k1: 1 / 2; k2: 2 / 2; seniority: 1 0; places: 2
        B4.published.incomplete | k1: - / 2 / 2; k2: - / 4 / 3; seniority: 1 0 1; places: 3
        B4.gateAtMost.complete | k1: 0 / 4; k2: 0 / 0; class: a b; places: 2
        B4.gateAtMost.incomplete | k1: - / 0 / 4; class: a a b; places: 2
        B5.trimmedSum.complete | k1: 0 0 / 1 1; places: 2
        B5.trimmedSum.incomplete | k1: - - / 1 1; places: 1
        B5.meanCentred.complete | k1: 0 0 4 / 2 2 2; places: 1
        B5.zScore.complete | k1: 0 / 1; places: 1
        B5.minMax.complete | k1: 0 / 2; places: 1
        B5.rankPerAssessor.complete | k1: 0; places: 1
        B5.additive.incomplete | k1: - 0 / 0 1; places: 2
        B5.additiveShrunk.incomplete | k1: - 0 / 0 1; places: 2
        B5.auto.incomplete | k1: - 0 / 0 1; places: 2
        B5.meanCentred.incomplete | k1: - 0 / 1 -; places: 2
        B5.zScore.incomplete | k1: 0 / - / 1; places: 1
        B5.minMax.incomplete | k1: 0 / - / 2; places: 1
        B5.rankPerAssessor.incomplete | k1: - / 0; places: 1
        B6.gateAtMost.complete | k1: 0; k2: 0; class: b; places: 1
        B6.gateAtMost.incomplete | k1: 0 -; k2: - 0; class: b; places: 1
        B7.trimmedSum.complete | k1: 0 0 / 0 0; places: 2
        B7.trimmedSum.incomplete | k1: 0 0 / - -; places: 1
        B7.meanCentred.complete | k1: 0 0 0 / 0 0 2; places: 1
        B7.additive.incomplete | k1: - 0 / 0 0; places: 2
        B7.additiveShrunk.incomplete | k1: - 0 / 0 0; places: 2
        B7.auto.incomplete | k1: - 0 / 0 0; places: 2
        B7.meanCentred.incomplete | k1: 0 0 / - 0; places: 1
        B7.harmonic.complete | k1: 0; k2: 0; k3: 1; places: 1
        B7.geometric.complete | k1: 0; k2: 0; k3: 1; places: 1
        B7.harmonic.incomplete | k2: 0 -; k3: - 1; places: 1
        B7.geometric.incomplete | k2: 0 -; k3: - 1; places: 1
        """;
}
