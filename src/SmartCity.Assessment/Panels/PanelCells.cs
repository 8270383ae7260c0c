namespace SmartCity.Assessment;

/// <summary>The marks of a panel by candidate and criterion, in one array: room is counted first and filled afterwards.</summary>
internal sealed class PanelCells
{
    private readonly int width;
    private readonly int[] offsets;
    private readonly int[] filled;
    private readonly PanelMark[] marks;

    /// <summary>Makes room for every mark on the sheets whose candidate and criterion are known.</summary>
    public PanelCells(AspectTree tree, Roster roster, ScoreSheet[] sheets)
    {
        width = tree.CriterionNodes.Count;
        offsets = new int[(roster.Count * width) + 1];
        foreach (var sheet in sheets)
        {
            var candidate = roster.Find(sheet.Candidate);
            foreach (var (code, _) in candidate < 0 ? [] : sheet.Marks)
            {
                if (tree.Find(code) is { Criterion: not null } node)
                {
                    offsets[(candidate * width) + node.CriterionIndex + 1]++;
                }
            }
        }

        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        filled = new int[offsets.Length - 1];
        marks = new PanelMark[offsets[^1]];
    }

    /// <summary>Adds a mark behind those already in its cell.</summary>
    public void Add(int candidate, int criterion, PanelMark mark)
    {
        var cell = (candidate * width) + criterion;
        marks[offsets[cell] + filled[cell]++] = mark;
    }

    public ReadOnlySpan<PanelMark> Of(int candidate, int criterion)
    {
        var cell = (candidate * width) + criterion;
        return marks.AsSpan(offsets[cell], filled[cell]);
    }

    /// <summary>The marks that an assessor gave after one of their own in the same cell.</summary>
    public IEnumerable<(int Candidate, int Criterion, int Assessor)> Repeated()
    {
        for (var cell = 0; cell < filled.Length; cell++)
        {
            for (var i = offsets[cell] + 1; i < offsets[cell] + filled[cell]; i++)
            {
                if (marks[i].Assessor == marks[i - 1].Assessor)
                {
                    yield return (cell / width, cell % width, marks[i].Assessor);
                }
            }
        }
    }
}
