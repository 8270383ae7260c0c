namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

internal static class Ratios
{
    /// <summary>The figures of a comparison, or the reason.</summary>
    public static string ToRatios(this Fitted<SelectionRates> rates) => rates.TryGetValue(out var found)
        ? $"{found.Ratio} {found.Difference} {found.RatioAfterOneSeat} {found.Test}"
        : rates.Undefined!.ToString();
}
