namespace SmartCity.Assessment;

/// <summary>A score sheet while its marks are still coming in, with the place where each stood.</summary>
/// <param name="assessor">Who wrote it.</param>
/// <param name="candidate">The code of the candidate it is about.</param>
/// <param name="usual">How many marks a sheet holds that gives none twice.</param>
internal sealed class SheetEntry(Assessor assessor, string candidate, int usual)
{
    private readonly OriginList origins = new();
    private KeyValuePair<string, Mark>[] marks = [];
    private int count;
    private ScoreSheet? built;

    public void Add(string criterion, Mark mark, Origin at)
    {
        if (count == marks.Length)
        {
            var room = Math.Max(4, count * 2);
            Array.Resize(ref marks, count < usual ? Math.Min(room, usual) : room);
        }

        origins.Add(at, marks.Length);
        marks[count++] = KeyValuePair.Create(criterion, mark);
        built = null;
    }

    /// <summary>Hands the marks over to a sheet, which keeps the very array, so that ten million marks are not held twice. The next mark takes a new one.</summary>
    public ScoreSheet Build()
    {
        if (built is null)
        {
            // By arrival among equals, so that the last mark on a criterion stays the last.
            var order = Enumerable.Range(0, count).ToArray();
            Array.Sort(order, (x, y) => string.CompareOrdinal(marks[x].Key, marks[y].Key) is var byCriterion and not 0 ? byCriterion : x.CompareTo(y));
            marks = Array.ConvertAll(order, i => marks[i]);
            origins.Reorder(order);
            built = ScoreSheet.Owning(assessor, candidate, marks);
        }

        return built;
    }

    /// <summary>Where the last mark on a criterion stood; the last, so that a repeated mark is shown at its repetition. Where there is none, the place of any mark.</summary>
    public Origin OriginOf(string criterion)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (marks[i].Key == criterion)
            {
                return origins[i];
            }
        }

        return count == 0 ? Origin.None : origins[0];
    }
}
