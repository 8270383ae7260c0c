namespace SmartCity.Assessment.Insight;

/// <content>Group A: invariances.</content>
internal static partial class ClaimGrid
{
    private const string GroupA = """
        A1  Consensus       Complete   T T T T T T T T T
        A1  Consensus       Incomplete T T T T T T T T T
        A1  Calibration     Complete   T T T T T T T T
        A1  Calibration     Incomplete T T T T T T T T
        A1  Aggregation     Complete   T T T T T
        A1  Aggregation     Incomplete T T T T T
        A1  ValueFunction   Complete   T T T T T T T T T
        A1  ValueFunction   Incomplete T T T T T T T T T
        A1  TiePolicy       Complete   T T T T T T T T T T T
        A1  TiePolicy       Incomplete T T T T T T T T T T T
        A1  SelectionPolicy Complete   T T T T T T T
        A1  SelectionPolicy Incomplete T T T T T T T
        A2  Consensus       Complete   P P P P P P P P P
        A2  Consensus       Incomplete P P P P P P P P P
        A2  Calibration     Complete   P P P P P P P P
        A2  Calibration     Incomplete P P P P P P P P
        A2  Aggregation     Complete   P P P P P
        A2  Aggregation     Incomplete P P P P P
        A2  ValueFunction   Complete   P P P P P P P P P
        A2  ValueFunction   Incomplete P P P P P P P P P
        A2  TiePolicy       Complete   P P P P P P P P P P P
        A2  TiePolicy       Incomplete P P P P P P P P P P P
        A2  SelectionPolicy Complete   P P P P P P P
        A2  SelectionPolicy Incomplete P P P P P P P
        A3  Consensus       Complete   P P P P P P P P P
        A3  Consensus       Incomplete P P P P P P P P P
        A3  Calibration     Complete   P P P P P P P P
        A3  Calibration     Incomplete P P P P P P P P
        A3  Aggregation     Complete   P P P P P
        A3  Aggregation     Incomplete P P P P P
        A3  ValueFunction   Complete   P P P P P P P P P
        A3  ValueFunction   Incomplete P P P P P P P P P
        A3  TiePolicy       Complete   P P P P P P P P P P P
        A3  TiePolicy       Incomplete P P P P P P P P P P P
        A3  SelectionPolicy Complete   P P P P P P P
        A3  SelectionPolicy Incomplete P P P P P P P
        A4  Consensus       Complete   P P P P P P P P P
        A4  Consensus       Incomplete P P P P P P P P P
        A4  Calibration     Complete   P P P P P P P P
        A4  Calibration     Incomplete P P P P P P P P
        A4  Aggregation     Complete   P P P P P
        A4  Aggregation     Incomplete P P P P P
        A4  ValueFunction   Complete   P P P P P P P P P
        A4  ValueFunction   Incomplete P P P P P P P P P
        A4  TiePolicy       Complete   P P P P P P P P P P P
        A4  TiePolicy       Incomplete P P P P P P P P P P P
        A4  SelectionPolicy Complete   P P P P P P P
        A4  SelectionPolicy Incomplete P P P P P P P
        A5  Consensus       Complete   P P P P P P P P P
        A5  Consensus       Incomplete P P P P P P P P P
        A5  Calibration     Complete   P P P P P P P P
        A5  Calibration     Incomplete P P P P P P P P
        A5  Aggregation     Complete   P P P P P
        A5  Aggregation     Incomplete P P P P P
        A5  ValueFunction   Complete   P P P P P P P P P
        A5  ValueFunction   Incomplete P P P P P P P P P
        A5  TiePolicy       Complete   P P P P P P P P P P P
        A5  TiePolicy       Incomplete P P P P P P P P P P P
        A5  SelectionPolicy Complete   P P P P P P P
        A5  SelectionPolicy Incomplete P P P P P P P
        A6  Consensus       Complete   P P P P P P P P P
        A6  Consensus       Incomplete P P P P P P P P P
        A6  Calibration     Complete   P P P P P P P P
        A6  Calibration     Incomplete P P P P P P P P
        A6  Aggregation     Complete   P P P P P
        A6  Aggregation     Incomplete P P P P P
        A6  ValueFunction   Complete   P P P P P P P P P
        A6  ValueFunction   Incomplete P P P P P P P P P
        A6  TiePolicy       Complete   P P P P P P P V V P P
        A6  TiePolicy       Incomplete P P P P P P P V V P P
        A6  SelectionPolicy Complete   P P P P P P P
        A6  SelectionPolicy Incomplete P P P P P P P
        A7  Consensus       Complete   P P P P P P P P P
        A7  Consensus       Incomplete P P P P P P P P P
        A7  Calibration     Complete   P P P P P P P P
        A7  Calibration     Incomplete P P P P P P P P
        A7  Aggregation     Complete   P P P P P
        A7  Aggregation     Incomplete P P P P P
        A7  ValueFunction   Complete   P P P P P P P P P
        A7  ValueFunction   Incomplete P P P P P P P P P
        A7  TiePolicy       Complete   P P P P P P P V V P P
        A7  TiePolicy       Incomplete P P P P P P P V V P P
        A7  SelectionPolicy Complete   P P P P P P P
        A7  SelectionPolicy Incomplete P P P P P P P
        A8  Consensus       Complete   - - - - - - - - -
        A8  Consensus       Incomplete - - - - - - - - -
        A8  Calibration     Complete   - - - - - - - -
        A8  Calibration     Incomplete - - - - - - - -
        A8  Aggregation     Complete   P P P P -
        A8  Aggregation     Incomplete V P V P -
        A8  ValueFunction   Complete   - - - - - - - - -
        A8  ValueFunction   Incomplete - - - - - - - - -
        A8  TiePolicy       Complete   - - - - - - - - - - -
        A8  TiePolicy       Incomplete - - - - - - - - - - -
        A8  SelectionPolicy Complete   - - - - - - -
        A8  SelectionPolicy Incomplete - - - - - - -
        A9  Consensus       Complete   T T T T T T T T T
        A9  Consensus       Incomplete T T T T T T T T T
        A9  Calibration     Complete   T T T T T T T T
        A9  Calibration     Incomplete T T T T T T T T
        A9  Aggregation     Complete   T T T T T
        A9  Aggregation     Incomplete T T T T T
        A9  ValueFunction   Complete   T T T T T T T T T
        A9  ValueFunction   Incomplete T T T T T T T T T
        A9  TiePolicy       Complete   T T T T T T T T T T T
        A9  TiePolicy       Incomplete T T T T T T T T T T T
        A9  SelectionPolicy Complete   T T T T T T T
        A9  SelectionPolicy Incomplete T T T T T T T
        A10 Consensus       Complete   P P P P P P P P P
        A10 Consensus       Incomplete P P P P P P V P P
        A10 Calibration     Complete   P P P P P P P P
        A10 Calibration     Incomplete P P P P V P P P
        A10 Aggregation     Complete   P P V P V
        A10 Aggregation     Incomplete P P V P V
        A10 ValueFunction   Complete   P P V V V V V V P
        A10 ValueFunction   Incomplete P P V V V V V V P
        A10 TiePolicy       Complete   P P P P V P P V V P P
        A10 TiePolicy       Incomplete P P P P V P P V V P P
        A10 SelectionPolicy Complete   P P P P P V V
        A10 SelectionPolicy Incomplete P P P P P V V
        """;

    private const string CounterexamplesA = """
        A6.moreTopMarks.complete | k1: 10 / 5; k2: 5 / 10; seniority: 1 1; places: 1
        A6.moreTopMarks.incomplete | k1: 10 / 5 / -; k2: 5 / 10 / 1; seniority: 1 1 1; places: 1
        A6.fewerTopMarks.complete | k1: 10 / 5; k2: 5 / 10; seniority: 1 1; places: 1
        A6.fewerTopMarks.incomplete | k1: 10 / 5 / -; k2: 5 / 10 / 1; seniority: 1 1 1; places: 1
        A7.moreTopMarks.complete | k1: 0 / 2; k2: 4 / 2; seniority: 1 1; places: 1
        A7.moreTopMarks.incomplete | k1: 0 / 2 / -; k2: 4 / 2 / 1; seniority: 1 1 1; places: 1
        A7.fewerTopMarks.complete | k1: 0 / 2; k2: 4 / 2; seniority: 1 1; places: 1
        A7.fewerTopMarks.incomplete | k1: 0 / 2 / -; k2: 4 / 2 / 1; seniority: 1 1 1; places: 1
        A8.weightedMean.aspects.incomplete | k1: - / 4; k2: 0 / 4; k3: 9 / 4; places: 1
        A8.harmonic.incomplete | k1: - / 3; k2: 2 / 3; k3: 9 / 3; places: 1
        A10.trimmedSum.incomplete | k1: 3 - / 1 2; places: 1
        A10.meanCentred.incomplete | k1: 2 - 4 / 4 0 2 / - - 2 / 4 - -; places: 1
        A10.harmonic.complete | k1: 3 / 3; k2: 3 / 4; k3: 3 / 3; places: 1
        A10.harmonic.incomplete | k1: 3 / 3 / -; k2: 3 / 4 / 5; k3: 3 / 3 / 5; places: 2
        A10.geometric.complete | k1: 3 / 3; k2: 3 / 4; k3: 3 / 3; places: 1
        A10.geometric.incomplete | k1: 3 / 3 / -; k2: 3 / 4 / 5; k3: 3 / 3 / 5; places: 2
        A10.linearCapped.complete | k1: 0 / 4; k2: 0 / 0; places: 1
        A10.linearCapped.incomplete | k1: 0 / 4 / -; k2: 0 / 0 / 0; places: 1
        A10.logarithmic.complete | k1: 4 / 5; k2: 7 / 4; places: 1
        A10.logarithmic.incomplete | k1: 4 / 5 / -; k2: 7 / 4 / 5; places: 1
        A10.piecewise.complete | k1: 0 / 0; k2: 3 / 4; places: 1
        A10.piecewise.incomplete | k1: 0 / 0 / -; k2: 3 / 4 / 3; places: 1
        A10.lowestOverOwn.complete | k1: 4 / 6; k2: 10 / 4; places: 1
        A10.lowestOverOwn.incomplete | k1: 4 / 6 / -; k2: 10 / 4 / 5; places: 1
        A10.ownOverHighest.complete | k1: 4 / 5; k2: 7 / 4; places: 1
        A10.ownOverHighest.incomplete | k1: 4 / 5 / -; k2: 7 / 4 / 5; places: 1
        A10.shareOfMean.complete | k1: 4 / 5; k2: 7 / 4; places: 1
        A10.shareOfMean.incomplete | k1: 4 / 5 / -; k2: 7 / 4 / 5; places: 1
        A10.published.complete | k1: 3 / 3; k2: 2 / 3; seniority: 1 1; places: 1
        A10.published.incomplete | k1: 3 / 3 / -; k2: 2 / 3 / 2; seniority: 1 1 1; places: 1
        A10.moreTopMarks.complete | k1: 4 / 5; k2: 6 / 5; seniority: 1 1; places: 1
        A10.moreTopMarks.incomplete | k1: 4 / 5 / -; k2: 6 / 5 / 4; seniority: 1 1 1; places: 1
        A10.fewerTopMarks.complete | k1: 4 / 5; k2: 6 / 5; seniority: 1 1; places: 1
        A10.fewerTopMarks.incomplete | k1: 4 / 5 / -; k2: 6 / 5 / 4; seniority: 1 1 1; places: 1
        A10.gateAtLeast.complete | k1: 2 / 3; k2: 3 / 3; class: a b; places: 1
        A10.gateAtLeast.incomplete | k1: 2 / 3 / -; k2: 3 / 3 / 3; class: a b a; places: 1
        A10.gateAtMost.complete | k1: 2 / 3; k2: 3 / 3; class: a b; places: 1
        A10.gateAtMost.incomplete | k1: 2 / 3 / -; k2: 3 / 3 / 3; class: a b a; places: 1
        """;
}
