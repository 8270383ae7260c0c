using System.Diagnostics;

namespace SmartCity.Assessment;

/// <summary>The rules of fairness that a relative calibration does not keep, by their codes, as the table of claims has them: docs/fairness.md.</summary>
internal static class BrokenRules
{
    /// <summary>The codes of the rules.</summary>
    /// <param name="kind">A relative kind.</param>
    /// <param name="isComplete">Whether every assessor marked everybody.</param>
    public static string Of(CalibrationKind kind, bool isComplete) => (kind, isComplete) switch
    {
        (CalibrationKind.MeanCentred, true) => "B5 B7 D2 D5 D7",
        (CalibrationKind.MeanCentred, false) => "A10 B1 B2 B5 B7 C1 C1L C2 C3 C4 D1 D2 D3 D4 D5 D7 D9 E8",
        (CalibrationKind.ZScore, true) => "B1 B2 B5 C1 C1L C2 D5 D6 D7 E3 E8",
        (CalibrationKind.ZScore, false) => "B1 B2 B5 C1 C1L C2 C3 C4 D3 D5 D6 D7 D9 E3 E8",
        (CalibrationKind.MinMax, true) => "B2 B5 C1 C1L D5 D6 D7 E8",
        (CalibrationKind.MinMax, false) => "B2 B5 C1 C1L C3 C4 D3 D5 D6 D7 D9 E8",
        (CalibrationKind.RankPerAssessor, true) => "B2 B5 C1 C1L C2 D5 D6 D7 E8",
        (CalibrationKind.RankPerAssessor, false) => "B2 B5 C1 C1L C2 C3 C4 D3 D5 D6 D7 D9 E8",
        _ => throw new UnreachableException(),
    };
}
