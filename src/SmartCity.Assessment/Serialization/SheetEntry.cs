namespace SmartCity.Assessment;

/// <summary>A score sheet while its marks are still coming in, with the line on which each stood.</summary>
internal sealed class SheetEntry(Assessor assessor, string candidate, string? file)
{
    private readonly List<KeyValuePair<string, Mark>> marks = [];
    private readonly List<int> lines = [];

    public void Add(string criterion, Mark mark, int line)
    {
        marks.Add(KeyValuePair.Create(criterion, mark));
        lines.Add(line);
    }

    public ScoreSheet Build() => new(assessor, candidate, marks);

    /// <summary>Where the last mark on a criterion stood; the last, so that a repeated mark is shown at its repetition.</summary>
    public Origin OriginOf(string criterion)
    {
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            if (marks[i].Key == criterion)
            {
                return At(lines[i]);
            }
        }

        return lines.Count > 0 ? At(lines[0]) : Origin.None;
    }

    private Origin At(int line) => file is null ? Origin.None : new Origin(file, line);
}
