namespace SmartCity.Assessment.Insight;

/// <content>Group E: selection.</content>
internal static partial class ClaimGrid
{
    private const string GroupE = """
        E1  Consensus       Complete   P P P P P P P P P
        E1  Consensus       Incomplete P P P P P P P P P
        E1  Calibration     Complete   P P P P P P P P
        E1  Calibration     Incomplete P P P P P P P P
        E1  Aggregation     Complete   P P P P P
        E1  Aggregation     Incomplete P P P P P
        E1  ValueFunction   Complete   P P P P P P P P P
        E1  ValueFunction   Incomplete P P P P P P P P P
        E1  TiePolicy       Complete   P P P P P P P P P P P
        E1  TiePolicy       Incomplete P P P P P P P P P P P
        E1  SelectionPolicy Complete   P P P P P P P
        E1  SelectionPolicy Incomplete P P P P P P P
        E2  Consensus       Complete   P P P P P P P P P
        E2  Consensus       Incomplete P P P P P P P P P
        E2  Calibration     Complete   P P P P P P P P
        E2  Calibration     Incomplete P P P P P P P P
        E2  Aggregation     Complete   P P P P P
        E2  Aggregation     Incomplete P P P P P
        E2  ValueFunction   Complete   P P P P P P P P P
        E2  ValueFunction   Incomplete P P P P P P P P P
        E2  TiePolicy       Complete   P P P P P P P P P P P
        E2  TiePolicy       Incomplete P P P P P P P P P P P
        E2  SelectionPolicy Complete   P P P P P P P
        E2  SelectionPolicy Incomplete P P P P P P P
        E3  Consensus       Complete   P P P P P P P P P
        E3  Consensus       Incomplete P P P P P P P P P
        E3  Calibration     Complete   P P P P P V P P
        E3  Calibration     Incomplete P P P P T V P P
        E3  Aggregation     Complete   P P P P P
        E3  Aggregation     Incomplete P P P P P
        E3  ValueFunction   Complete   P P P P P P P P P
        E3  ValueFunction   Incomplete P P P P P P P P P
        E3  TiePolicy       Complete   P P P P P P P P P P P
        E3  TiePolicy       Incomplete P P P P P P P P P P P
        E3  SelectionPolicy Complete   P P P P P P V
        E3  SelectionPolicy Incomplete P P P P P P V
        E4  Consensus       Complete   P P P P P P P P P
        E4  Consensus       Incomplete P P P P P P P P P
        E4  Calibration     Complete   P P P P P P P P
        E4  Calibration     Incomplete P P P P P P P P
        E4  Aggregation     Complete   P P P P P
        E4  Aggregation     Incomplete P P P P P
        E4  ValueFunction   Complete   P P P P P P P P P
        E4  ValueFunction   Incomplete P P P P P P P P P
        E4  TiePolicy       Complete   P P P P P P P P P P P
        E4  TiePolicy       Incomplete P P P P P P P P P P P
        E4  SelectionPolicy Complete   P P P P P P P
        E4  SelectionPolicy Incomplete P P P P P P P
        E5  Consensus       Complete   P P P P P P P P P
        E5  Consensus       Incomplete P P P P P P P P P
        E5  Calibration     Complete   P P P P P P P P
        E5  Calibration     Incomplete P P P P P P P P
        E5  Aggregation     Complete   P P P P P
        E5  Aggregation     Incomplete P P P P P
        E5  ValueFunction   Complete   P P P P P P P P P
        E5  ValueFunction   Incomplete P P P P P P P P P
        E5  TiePolicy       Complete   P P P P P P P P P P P
        E5  TiePolicy       Incomplete P P P P P P P P P P P
        E5  SelectionPolicy Complete   P P P P P P P
        E5  SelectionPolicy Incomplete P P P P P P P
        E6  Consensus       Complete   - - - - - - - - -
        E6  Consensus       Incomplete - - - - - - - - -
        E6  Calibration     Complete   - - - - - - - -
        E6  Calibration     Incomplete - - - - - - - -
        E6  Aggregation     Complete   - - - - -
        E6  Aggregation     Incomplete - - - - -
        E6  ValueFunction   Complete   - - - - - - - - -
        E6  ValueFunction   Incomplete - - - - - - - - -
        E6  TiePolicy       Complete   - - - - - - - - - - -
        E6  TiePolicy       Incomplete - - - - - - - - - - -
        E6  SelectionPolicy Complete   - - - - P - -
        E6  SelectionPolicy Incomplete - - - - P - -
        E7  Consensus       Complete   P P P P P P P P P
        E7  Consensus       Incomplete P P P P P P P P P
        E7  Calibration     Complete   P P P P P P P P
        E7  Calibration     Incomplete P P P P P P P P
        E7  Aggregation     Complete   P P P P P
        E7  Aggregation     Incomplete P P P P P
        E7  ValueFunction   Complete   P P P P P P P P P
        E7  ValueFunction   Incomplete P P P P P P P P P
        E7  TiePolicy       Complete   P P P P P P P P P P P
        E7  TiePolicy       Incomplete P P P P P P P P P P P
        E7  SelectionPolicy Complete   P P P P P P P
        E7  SelectionPolicy Incomplete P P P P P P P
        E8  Consensus       Complete   P P P P P P P P P
        E8  Consensus       Incomplete P P P P P P P P P
        E8  Calibration     Complete   P P P P P V V V
        E8  Calibration     Incomplete P V V V V V V V
        E8  Aggregation     Complete   P P P P P
        E8  Aggregation     Incomplete P P P P P
        E8  ValueFunction   Complete   P P P P P V V V V
        E8  ValueFunction   Incomplete P P P P P V V V V
        E8  TiePolicy       Complete   P P P P P P P P P P P
        E8  TiePolicy       Incomplete P P P P P P P P P P P
        E8  SelectionPolicy Complete   P P P P P P P
        E8  SelectionPolicy Incomplete P P P P P P P
        E9  Consensus       Complete   P P P P P P P P P
        E9  Consensus       Incomplete P P P P P P P P P
        E9  Calibration     Complete   P P P P P P P P
        E9  Calibration     Incomplete P P P P P P P P
        E9  Aggregation     Complete   P P P P P
        E9  Aggregation     Incomplete P P P P P
        E9  ValueFunction   Complete   P P P P P P P P P
        E9  ValueFunction   Incomplete P P P P P P P P P
        E9  TiePolicy       Complete   P P P P P P P P P P P
        E9  TiePolicy       Incomplete P P P P P P P P P P P
        E9  SelectionPolicy Complete   P P P P P P P
        E9  SelectionPolicy Incomplete P P P P P P P
        """;

    private const string CounterexamplesE = """
        E3.zScore.complete | k1: 1 1 / 3 0 / 0 4; places: 1
        E3.zScore.incomplete | k1: 4 3 3 / 3 4 2 / 4 - 3 / 4 2 2; places: 3
        E3.gateAtMost.complete | k1: 3 / 0; k2: 3 / 3; class: a b; places: 1
        E3.gateAtMost.incomplete | k1: 3 / -; k2: 3 / 3; class: a b; places: 1
        E8.additive.incomplete | k1: 0 - - / - 0 2 / - 2 0 / 0 1 -; places: 2
        E8.additiveShrunk.incomplete | k1: - 3 / 2 4 / 4 2 / - 3; places: 2
        E8.auto.incomplete | k1: 0 - - / - 0 2 / - 2 0 / 0 1 -; places: 2
        E8.meanCentred.incomplete | k1: - 2 / - 4 / - 3 / 0 - / - 3; places: 2
        E8.zScore.complete | k1: 1 3 / 2 2 / 1 1 / 3 1; places: 1
        E8.zScore.incomplete | k1: - - - 1 / 2 0 0 1 / 0 - - 2 / 1 1 1 0; places: 2
        E8.minMax.complete | k1: 1 1 / 1 2 / 2 0 / 0 2; places: 2
        E8.minMax.incomplete | k1: - 1 / 1 - / 1 0 / 0 2; places: 2
        E8.rankPerAssessor.complete | k1: 7 6 / 3 1 / 1 9 / 9 5 / 6 8; places: 1
        E8.rankPerAssessor.incomplete | k1: 4 2 - / 4 1 1 / 4 3 0; places: 1
        E8.lowestOverOwn.complete | k1: 10 / 7 / 7 / 5; k2: 2 / 4 / 4 / 10; places: 2
        E8.lowestOverOwn.incomplete | k1: 4 / 3 / - / -; k2: - / 10 / 10 / 2; places: 2
        E8.ownOverHighest.complete | k1: 2 / 2 / 3 / 1; k2: 1 / 1 / 1 / 3; places: 2
        E8.ownOverHighest.incomplete | k1: - / 4 / 3 / 3 / -; k2: 5 / - / - / - / 6; places: 3
        E8.shareOfMean.complete | k1: 3 / 2 / 3; k2: 1 / 2 / 1; places: 1
        E8.shareOfMean.incomplete | k1: 1 / 3 / -; k2: 10 / 1 / 6; places: 1
        E8.minMax.field.complete | k1: 2 / 2 / 3 / 1; k2: 1 / 1 / 1 / 2; places: 2
        E8.minMax.field.incomplete | k1: 2 3 / 2 - / 3 2 / - 3; k2: - - / - - / - 1 / - 0; places: 1
        """;
}
