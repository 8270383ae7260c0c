using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>Notices in the order in which they came up. Of each code only so many are kept, so that ten million bad rows need no more memory than a thousand.</summary>
internal sealed class NoticeList
{
    private const int MostOfOneCode = 1000;

    private readonly List<Notice> notices = [];
    private readonly Dictionary<(string Code, FindingKind Kind), int> seen = [];

    /// <summary>Everything that was kept, and a line for each code of which there was more.</summary>
    public IEnumerable<Notice> All => notices.Concat(seen
        .Where(s => s.Value > MostOfOneCode)
        .Select(s => (FileMessages.More with { Kind = s.Key.Kind })
            .At(string.Empty, s.Key.Code, (s.Value - MostOfOneCode).ToString(CultureInfo.InvariantCulture))));

    public bool HasErrors => CountOf(FindingKind.Error) > 0;

    public int CountOf(FindingKind kind) => seen.Where(s => s.Key.Kind == kind).Sum(s => s.Value);

    public void Add(Notice notice)
    {
        var key = (notice.Code, notice.Kind);
        if ((seen[key] = seen.GetValueOrDefault(key) + 1) <= MostOfOneCode)
        {
            notices.Add(notice);
        }
    }
}
