using System.Diagnostics;

namespace SmartCity.Assessment;

/// <summary>The rules of fairness that a relative calibration does not keep, by their codes; docs/numbers.md has their statements.</summary>
internal static class BrokenRules
{
    /// <summary>The codes of the rules.</summary>
    /// <param name="kind">A relative kind.</param>
    /// <param name="isComplete">Whether every assessor marked everybody.</param>
    public static string Of(CalibrationKind kind, bool isComplete) => (kind, isComplete) switch
    {
        (CalibrationKind.MeanCentred, true) => "B5 D5",
        (CalibrationKind.MeanCentred, false) => "B1 B2 B5 C1 C2 C3 C4 D3 D5",
        (CalibrationKind.ZScore, true) => "B1 B2 B5 B7 C1 C2 D5",
        (CalibrationKind.ZScore, false) => "B1 B2 B5 B7 C1 C2 C3 C4 D3 D5 D6",
        (CalibrationKind.MinMax, true) => "B2 B5 B7 C1 D5",
        (CalibrationKind.MinMax, false) => "B2 B5 B7 C1 C3 C4 D3 D5 D6",
        (CalibrationKind.RankPerAssessor, true) => "B2 B5 B7 C1 C2 D5",
        (CalibrationKind.RankPerAssessor, false) => "B2 B5 B7 C1 C2 C3 C4 D2 D3 D5",
        _ => throw new UnreachableException(),
    };
}
