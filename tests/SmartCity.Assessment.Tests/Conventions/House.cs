namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>The rooms (folders) of the core from the bottom up, and the rooms below that each may use.</summary>
internal static class House
{
    /// <summary>The front door: the files that lie in no room.</summary>
    internal const string Root = "the root";

    internal static readonly IReadOnlyList<(string Room, string[] Uses)> Rooms =
    [
        ("Numbers", []),
        ("Findings", ["Numbers"]),
        ("Columns", ["Numbers", "Findings"]),
        ("Rubrics", ["Numbers", "Findings"]),
        ("Aspects", ["Rubrics", "Numbers", "Findings"]),
        ("Candidates", ["Numbers", "Findings"]),
        ("Panels", ["Aspects", "Candidates", "Rubrics", "Numbers", "Findings"]),
        ("Calibration", ["Panels", "Aspects", "Candidates", "Rubrics", "Numbers", "Findings"]),
        ("Consensus", ["Columns", "Calibration", "Panels", "Aspects", "Candidates", "Rubrics", "Numbers", "Findings"]),
        ("Scoring", ["Columns", "Consensus", "Aspects", "Rubrics", "Candidates", "Numbers", "Findings"]),
        ("Gates", ["Scoring", "Consensus", "Aspects", "Candidates", "Numbers", "Findings"]),
        ("Rankings", ["Columns", "Gates", "Scoring", "Consensus", "Aspects", "Rubrics", "Candidates", "Numbers", "Findings"]),
        ("Selections", ["Columns", "Rankings", "Gates", "Scoring", "Candidates", "Numbers", "Findings"]),
        ("Ledgers", Pipeline),
        (Root, [.. Pipeline, "Ledgers"]),
        ("Serialization", [.. Pipeline, "Ledgers", Root]),
        ("Presets", ["Serialization", Root, "Findings"]),
    ];

    private static string[] Pipeline =>
    [
        "Numbers", "Findings", "Columns", "Rubrics", "Aspects", "Candidates", "Panels", "Calibration", "Consensus",
        "Scoring", "Gates", "Rankings", "Selections",
    ];
}
