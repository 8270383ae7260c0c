namespace SmartCity.Assessment;

/// <summary>A score sheet while its marks are still coming in, with the line on which each stood.</summary>
/// <param name="assessor">Who wrote it.</param>
/// <param name="candidate">The code of the candidate it is about.</param>
/// <param name="file">The file it stands in, if any.</param>
/// <param name="usual">How many marks a sheet holds that gives none twice.</param>
internal sealed class SheetEntry(Assessor assessor, string candidate, string? file, int usual)
{
    private KeyValuePair<string, Mark>[] marks = [];
    private int[] lines = [];
    private int count;
    private ScoreSheet? built;

    public void Add(string criterion, Mark mark, int line)
    {
        if (count == marks.Length)
        {
            var room = Math.Max(4, count * 2);
            room = count < usual ? Math.Min(room, usual) : room;
            Array.Resize(ref marks, room);
            Array.Resize(ref lines, room);
        }

        (marks[count], lines[count]) = (KeyValuePair.Create(criterion, mark), line);
        count++;
        built = null;
    }

    /// <summary>Hands the marks over to a sheet, which keeps the very array, so that ten million marks are not held twice. The next mark takes a new one.</summary>
    public ScoreSheet Build()
    {
        if (built is null)
        {
            Array.Resize(ref marks, count);
            Array.Resize(ref lines, count);
            Array.Sort(marks, lines, ByCriterion.Order);
            built = ScoreSheet.Owning(assessor, candidate, marks);
        }

        return built;
    }

    /// <summary>Where the last mark on a criterion stood; the last, so that a repeated mark is shown at its repetition. Where there is none, the place of any mark.</summary>
    public Origin OriginOf(string criterion)
    {
        if (file is null || count == 0)
        {
            return Origin.None;
        }

        var last = 0;
        for (var i = 0; i < count; i++)
        {
            last = marks[i].Key == criterion ? Math.Max(last, lines[i]) : last;
        }

        return new Origin(file, last > 0 ? last : lines.AsSpan(0, count).ToArray().Min());
    }

    private sealed class ByCriterion : IComparer<KeyValuePair<string, Mark>>
    {
        public static readonly ByCriterion Order = new();

        public int Compare(KeyValuePair<string, Mark> x, KeyValuePair<string, Mark> y) => string.CompareOrdinal(x.Key, y.Key);
    }
}
