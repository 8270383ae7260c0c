namespace SmartCity.Assessment;

/// <summary>A score sheet while its marks are still coming in, with the line on which each stood.</summary>
internal sealed class SheetEntry(Assessor assessor, string candidate, string? file)
{
    private readonly List<KeyValuePair<string, Mark>> marks = [];
    private readonly List<(string Criterion, int Line)> lines = [];
    private ScoreSheet? built;

    public void Add(string criterion, Mark mark, int line)
    {
        if (built is not null)
        {
            marks.AddRange(built.Marks);
            built = null;
        }

        marks.Add(KeyValuePair.Create(criterion, mark));
        lines.Add((criterion, line));
    }

    /// <summary>Hands the marks over to a sheet; only their lines stay, so that ten million marks are not held twice.</summary>
    public ScoreSheet Build()
    {
        if (built is null)
        {
            built = ScoreSheet.Owning(assessor, candidate, [.. marks]);
            marks.Clear();
            marks.TrimExcess();
            lines.TrimExcess();
        }

        return built;
    }

    /// <summary>Where the last mark on a criterion stood; the last, so that a repeated mark is shown at its repetition.</summary>
    public Origin OriginOf(string criterion)
    {
        var place = lines.FindLastIndex(l => l.Criterion == criterion);
        return file is null || lines.Count == 0 ? Origin.None : new Origin(file, lines[Math.Max(place, 0)].Line);
    }
}
