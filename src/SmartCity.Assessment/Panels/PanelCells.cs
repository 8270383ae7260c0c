namespace SmartCity.Assessment;

/// <summary>The marks of a panel by candidate and criterion, in one row for each candidate: room is counted first and filled afterwards.</summary>
internal sealed class PanelCells
{
    private readonly int width;
    private readonly int[] offsets;
    private readonly int[] filled;
    private readonly PanelMark[][] rows;

    /// <summary>Makes room for every mark on the sheets whose candidate and criterion are known.</summary>
    public PanelCells(AspectTree tree, Roster roster, ReadOnlySpan<ScoreSheet> sheets)
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
        rows = new PanelMark[roster.Count][];
        for (var candidate = 0; candidate < rows.Length; candidate++)
        {
            rows[candidate] = new PanelMark[offsets[(candidate + 1) * width] - offsets[candidate * width]];
        }
    }

    private PanelCells(PanelCells other)
    {
        (width, offsets, filled) = (other.width, other.offsets, other.filled);
        rows = [.. other.rows];
    }

    /// <summary>Adds a mark behind those already in its cell.</summary>
    public void Add(int candidate, int criterion, PanelMark mark)
    {
        var cell = (candidate * width) + criterion;
        rows[candidate][offsets[cell] - offsets[candidate * width] + filled[cell]++] = mark;
    }

    /// <summary>The same cells with other marks in the place of those of the same assessors; rows without any are shared.</summary>
    public PanelCells With(IEnumerable<(int Candidate, int Criterion, PanelMark Mark)> marks)
    {
        var copy = new PanelCells(this);
        foreach (var (candidate, criterion, mark) in marks)
        {
            if (ReferenceEquals(copy.rows[candidate], rows[candidate]))
            {
                copy.rows[candidate] = [.. rows[candidate]];
            }

            var cell = copy.In(candidate, criterion);
            var place = 0;
            while (cell[place].Assessor != mark.Assessor)
            {
                place++;
            }

            cell[place] = mark;
        }

        return copy;
    }

    public ReadOnlySpan<PanelMark> Of(int candidate, int criterion) => In(candidate, criterion);

    /// <summary>The candidates whose rows other cells do not share, or null when these were not made of those by other marks alone.</summary>
    public int[]? ChangedSince(PanelCells earlier) => ReferenceEquals(offsets, earlier.offsets)
        ? [.. Enumerable.Range(0, rows.Length).Where(c => !ReferenceEquals(rows[c], earlier.rows[c]))]
        : null;

    /// <summary>The marks that an assessor gave after one of their own in the same cell.</summary>
    public IEnumerable<(int Candidate, int Criterion, int Assessor)> Repeated()
    {
        for (var cell = 0; cell < filled.Length; cell++)
        {
            for (var i = 1; i < filled[cell]; i++)
            {
                var (candidate, criterion) = (cell / width, cell % width);
                if (In(candidate, criterion)[i].Assessor == In(candidate, criterion)[i - 1].Assessor)
                {
                    yield return (candidate, criterion, In(candidate, criterion)[i].Assessor);
                }
            }
        }
    }

    private Span<PanelMark> In(int candidate, int criterion)
    {
        var cell = (candidate * width) + criterion;
        return rows[candidate].AsSpan(offsets[cell] - offsets[candidate * width], filled[cell]);
    }
}
