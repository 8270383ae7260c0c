namespace SmartCity.Assessment.Insight;

/// <content>Group D: assessors.</content>
internal static partial class ClaimGrid
{
    private const string CounterexamplesD = CounterexamplesOfSeverity + "\n" + CounterexamplesOfInfluence;

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
        D7  Consensus       Complete   V V P P P P - V V
        D7  Consensus       Incomplete V V P P P P - V V
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
}
