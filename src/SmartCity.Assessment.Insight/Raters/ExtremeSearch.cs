namespace SmartCity.Assessment.Insight;

/// <summary>
/// Sets aside, round by round, whoever has only the highest or only the lowest of the categories used: their likelihood has no maximum.
/// A round may make others extreme, and takes a category out of use when only those set aside had it.
/// </summary>
internal sealed class ExtremeSearch
{
    private readonly int[] counts;
    private readonly int[] sums;

    public ExtremeSearch(MarkSet marks, bool keepCandidates)
    {
        int[] sizes = [marks.Candidates.Count, marks.Criteria.Count, marks.Assessors.Count];
        Offsets = [0, sizes[0], sizes[0] + sizes[1]];
        var all = sizes.Sum();
        (States, counts, sums) = (new FacetState[all], new int[all], new int[all]);
        Array.Fill(States, FacetState.Unmarked);
        foreach (var mark in marks.Span)
        {
            (States[mark.Candidate], States[Offsets[1] + mark.Criterion], States[Offsets[2] + mark.Assessor]) =
                (FacetState.Estimated, FacetState.Estimated, FacetState.Estimated);
        }

        Core = marks.Span.ToArray();
        while (Core.Length > 0 && SetAside(keepCandidates ? Offsets[1] : 0))
        {
            Core = Array.FindAll(Core, m => Places(m, Offsets).All(p => States[p] == FacetState.Estimated));
        }

        Count(0, 0);
        for (var place = 0; place < all; place++)
        {
            States[place] = States[place] == FacetState.Estimated && counts[place] == 0 ? FacetState.Indirect : States[place];
        }
    }

    /// <summary>Where criteria and assessors begin in a list of all candidates, criteria and assessors.</summary>
    public int[] Offsets { get; }

    public FacetState[] States { get; }

    /// <summary>The marks among those who were not set aside.</summary>
    public CategoryMark[] Core { get; private set; }

    public static int[] Places(CategoryMark mark, int[] offsets) => [mark.Candidate, offsets[1] + mark.Criterion, offsets[2] + mark.Assessor];

    private bool SetAside(int first)
    {
        var (lowest, highest) = (int.MaxValue, int.MinValue);
        foreach (var mark in Core)
        {
            (lowest, highest) = (Math.Min(lowest, mark.Category), Math.Max(highest, mark.Category));
        }

        Count(lowest, first);
        var any = false;
        for (var place = first; place < counts.Length; place++)
        {
            var isTop = sums[place] == (highest - lowest) * counts[place];
            if (counts[place] > 0 && (isTop || sums[place] == 0))
            {
                (States[place], any) = (isTop ? FacetState.AtTop : FacetState.AtBottom, true);
            }
        }

        return any;
    }

    private void Count(int lowest, int first)
    {
        Array.Clear(counts);
        Array.Clear(sums);
        foreach (var mark in Core)
        {
            Add(mark.Candidate, mark.Category - lowest);
            Add(Offsets[1] + mark.Criterion, mark.Category - lowest);
            Add(Offsets[2] + mark.Assessor, mark.Category - lowest);
        }

        Array.Clear(counts, 0, first);
    }

    private void Add(int place, int category) => (counts[place], sums[place]) = (counts[place] + 1, sums[place] + category);
}
