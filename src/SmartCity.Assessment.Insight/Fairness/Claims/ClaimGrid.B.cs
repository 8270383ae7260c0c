namespace SmartCity.Assessment.Insight;

/// <content>Group B: responsiveness.</content>
internal static partial class ClaimGrid
{
    private const string GroupB = """
        B1 Consensus       Complete   P P P P P P P P P
        B1 Consensus       Incomplete P P P P P P P P P
        B1 Calibration     Complete   P P P P T V T T
        B1 Calibration     Incomplete P P P P V V T T
        B1 Aggregation     Complete   P P P P P
        B1 Aggregation     Incomplete P - P P P
        B1 ValueFunction   Complete   P P P P P V T T T
        B1 ValueFunction   Incomplete P P P P P V T T T
        B1 TiePolicy       Complete   P P P P P P T T T P P
        B1 TiePolicy       Incomplete P P P P P P T T T P P
        B1 SelectionPolicy Complete   P P P P P P T
        B1 SelectionPolicy Incomplete P P P P P P T
        """;

    private const string CounterexamplesB = """
        B1.zScore.complete | k1: 1 1 / 3 0 / 0 4; places: 1
        """;
}
