using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>Why figures of groups cannot be given.</summary>
internal static class GroupReason
{
    public const string NoRankedGroups = "nobody with a known group is ranked";

    public static string TooFewGroups(int groups) => groups == 0 ? "no candidate has a known group" : "there is one group only: nothing to compare it with";

    public static string Empty(string group) => $"group '{group}' has no candidate";

    public static string NobodyRanked(string group) => $"nobody of group '{group}' is ranked";

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
