using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>Why figures of the report are not there, in words that several of them share.</summary>
internal static class ReportReason
{
    public const string NoMark = "the assessor gave no mark";
    public const string Described = "the figure describes these marks and no others";

    private const int MostNames = 5;
    private const int Longest = 300;

    /// <summary>Why assessors cannot be compared, without the names of all candidates; null when they can.</summary>
    public static string? Apart(Connection connection) => connection.Blocks.Count < 2
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"the marks fall into {connection.Blocks.Count} blocks of assessors without a candidate in common: {string.Join("; ", connection.Blocks.Take(MostNames).Select(b => $"{{{Named(b.Assessors)}}}"))}{(connection.Blocks.Count > MostNames ? "; …" : "")}");

    /// <summary>A reason from elsewhere, cut where it lists half the panel.</summary>
    public static string Short(Undefined undefined) => undefined.Reason.Length <= Longest ? undefined.Reason : undefined.Reason[..Longest] + "…";

    /// <summary>A figure unless it overflowed.</summary>
    public static Estimate Finite(double value, string noMore) =>
        double.IsFinite(value) ? Estimate.Of(value, noMore) : Estimate.Without("the figure is beyond the range of numbers");

    private static string Named(IReadOnlyList<string> names) => string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? ", …" : "");
}
