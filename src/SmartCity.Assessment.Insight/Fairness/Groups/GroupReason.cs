using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>Why figures of groups cannot be given.</summary>
internal static class GroupReason
{
    public static Undefined TooFewGroups(int groups) => groups == 0 ? GroupMessages.NoGroup : GroupMessages.OneGroup;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
