namespace SmartCity.Assessment.Insight;

/// <summary>The marks among those with finite estimates, renumbered without gaps and laid out flat, candidate by candidate.</summary>
internal sealed class RaschDesign
{
    private RaschDesign(MarkSet marks, ExtremeSearch search)
    {
        (Marks, Search) = (marks, search);
        CandidateOf = Places(0, marks.Candidates.Count);
        CriterionOf = Places(1, marks.Criteria.Count);
        AssessorOf = Places(2, marks.Assessors.Count);
        var core = search.Core;
        (Lowest, Highest) = (core.Min(m => m.Category), core.Max(m => m.Category));
        (Criterion, Assessor, Category, Starts) = (new int[core.Length], new int[core.Length], new int[core.Length], new int[CandidateOf.Length + 1]);
        (CategoryCounts, CandidateSums, CriterionSums, AssessorSums) =
            (new int[Highest - Lowest + 1], new int[CandidateOf.Length], new int[CriterionOf.Length], new int[AssessorOf.Length]);
        var (criteria, assessors) = (Inverse(CriterionOf, marks.Criteria.Count), Inverse(AssessorOf, marks.Assessors.Count));
        var candidate = -1;
        for (var m = 0; m < core.Length; m++)
        {
            if (m == 0 || core[m].Candidate != core[m - 1].Candidate)
            {
                Starts[++candidate] = m;
            }

            (Criterion[m], Assessor[m], Category[m]) = (criteria[core[m].Criterion], assessors[core[m].Assessor], core[m].Category - Lowest);
            CategoryCounts[Category[m]]++;
            CandidateSums[candidate] += Category[m];
            CriterionSums[Criterion[m]] += Category[m];
            AssessorSums[Assessor[m]] += Category[m];
        }

        Starts[^1] = core.Length;
    }

    public MarkSet Marks { get; }

    public ExtremeSearch Search { get; }

    /// <summary>The places in <see cref="Marks"/> of the candidates that are left.</summary>
    public int[] CandidateOf { get; }

    public int[] CriterionOf { get; }

    public int[] AssessorOf { get; }

    /// <summary>The lowest and the highest category used; the model's categories are counted from the lowest.</summary>
    public int Lowest { get; }

    public int Highest { get; }

    /// <summary>The criterion of each mark.</summary>
    public int[] Criterion { get; }

    public int[] Assessor { get; }

    public int[] Category { get; }

    /// <summary>Where each candidate's marks begin; one more entry for the end.</summary>
    public int[] Starts { get; }

    public int[] CategoryCounts { get; }

    public int[] CandidateSums { get; }

    public int[] CriterionSums { get; }

    public int[] AssessorSums { get; }

    /// <summary>The design, or why these marks have none.</summary>
    public static (RaschDesign? Design, Undefined? Reason) Of(MarkSet marks, bool keepCandidates)
    {
        ArgumentNullException.ThrowIfNull(marks);
        if (Connection.Of(marks).Obstacle is { } obstacle)
        {
            return (null, obstacle);
        }

        var search = new ExtremeSearch(marks, keepCandidates);
        if (search.Core.Length == 0)
        {
            return (null, marks.Marks.All(m => m.Category == marks.Marks[0].Category)
                ? RaterMessages.EveryMarkSame
                : RaterMessages.AllExtreme);
        }

        return search.Core.Length < marks.Marks.Count && Connection.Of(marks, search.Core).Obstacle is { } left
            ? (null, RaterMessages.AmongFinite.Because(left.InAll))
            : (new RaschDesign(marks, search), null);
    }

    private static int[] Inverse(int[] places, int count)
    {
        var inverse = new int[count];
        for (var i = 0; i < places.Length; i++)
        {
            inverse[places[i]] = i;
        }

        return inverse;
    }

    private int[] Places(int facet, int count) =>
        [.. Enumerable.Range(0, count).Where(p => Search.States[Search.Offsets[facet] + p] == FacetState.Estimated)];
}
