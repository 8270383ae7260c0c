using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>Why figures of the report are not there, in words that several of them share.</summary>
internal static class ReportReason
{
    private const int MostNames = 5;
    private const int Longest = 300;

    /// <summary>Why assessors cannot be compared, without the names of all candidates; null when they can.</summary>
    public static Undefined? Apart(Connection connection) => connection.Blocks.Count < 2
        ? null
        : ReportMessages.Apart.Because(
            connection.Blocks.Count.ToString(CultureInfo.InvariantCulture),
            string.Join("; ", connection.Blocks.Take(MostNames).Select(b => $"{{{Named(b.Assessors)}}}")) + (connection.Blocks.Count > MostNames ? "; …" : ""));

    /// <summary>A reason from elsewhere, cut where it lists half the panel.</summary>
    public static Undefined Short(Undefined undefined) => undefined.Short(Longest);

    /// <summary>A figure unless it overflowed.</summary>
    public static Estimate Finite(double value, Undefined noMore) =>
        double.IsFinite(value) ? Estimate.Of(value, noMore) : Estimate.Without(ReportMessages.BeyondRange);

    private static string Named(IReadOnlyList<string> names) => string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? ", …" : "");
}
