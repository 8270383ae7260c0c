namespace SmartCity.Assessment.Insight;

/// <summary>Marks by candidate, criterion and assessor as categories of one declared scale, with the names of all three for reports.</summary>
/// <remarks>
/// Any cell may be empty; a cell may hold several marks, each of which counts. The order in which marks are given does not matter.
/// Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class MarkSet
{
    private readonly CategoryMark[] marks;

    private MarkSet(CategoryScale scale, string[] candidates, string[] criteria, string[] assessors, CategoryMark[] marks)
    {
        (Scale, Candidates, Criteria, Assessors, this.marks) = (
            scale, Array.AsReadOnly(candidates), Array.AsReadOnly(criteria), Array.AsReadOnly(assessors), marks);
        Array.Sort(marks, Compare);
    }

    /// <summary>The declared categories.</summary>
    public CategoryScale Scale { get; }

    /// <summary>The names of the candidates; each once.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>The names of the criteria; each once.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>The names of the assessors; each once.</summary>
    public IReadOnlyList<string> Assessors { get; }

    /// <summary>The marks by candidate, then assessor, then criterion.</summary>
    public IReadOnlyList<CategoryMark> Marks => Array.AsReadOnly(marks);

    /// <summary>Takes marks over.</summary>
    /// <param name="scale">The declared categories.</param>
    /// <param name="candidates">Their names; each once.</param>
    /// <param name="criteria">Their names; each once.</param>
    /// <param name="assessors">Their names; each once.</param>
    /// <param name="marks">The marks in any order.</param>
    /// <exception cref="ArgumentException">A name is blank or repeated, or a mark has no such place or category.</exception>
    public static MarkSet Of(
        CategoryScale scale, IEnumerable<string> candidates, IEnumerable<string> criteria, IEnumerable<string> assessors, IEnumerable<CategoryMark> marks)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(marks);
        var (who, what, by, list) = (
            Names(candidates, nameof(candidates)), Names(criteria, nameof(criteria)), Names(assessors, nameof(assessors)), marks.ToArray());
        foreach (var mark in list)
        {
            if (!IsPlace(mark.Candidate, who.Length) || !IsPlace(mark.Criterion, what.Length) || !IsPlace(mark.Assessor, by.Length) || !IsPlace(mark.Category, scale.Count))
            {
                throw new ArgumentException($"There is no such place or category: {mark}.", nameof(marks));
            }
        }

        return new MarkSet(scale, who, what, by, list);
    }

    /// <summary>The scored marks of a panel as written.</summary>
    /// <param name="panel">The panel; candidates, criteria and assessors keep its order and their codes.</param>
    /// <param name="criteria">Which marked criteria to take; all when none is named.</param>
    /// <returns>The marks, or why they have no common categories: rubrics that differ in bounds or step, or have no step.</returns>
    /// <exception cref="ArgumentException">There is no such criterion, it is named twice, or it is measured.</exception>
    public static Fitted<MarkSet> Of(Panel panel, params IEnumerable<string> criteria)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var taken = PanelScale.Criteria(panel, criteria);
        var (scale, reason) = PanelScale.Of(taken);
        if (scale is null)
        {
            return new Fitted<MarkSet>(reason!);
        }

        var marks = new List<CategoryMark>();
        for (var criterion = 0; criterion < taken.Length; criterion++)
        {
            foreach (var mark in panel.ScoredOn(taken[criterion].Code))
            {
                marks.Add(new CategoryMark(mark.Candidate, criterion, mark.Assessor, scale.TryCategoryOf(mark.Written, out var category)
                    ? category : throw new InvalidOperationException("A panel holds only marks on its rubrics.")));
            }
        }

        return new Fitted<MarkSet>(new MarkSet(
            scale, [.. panel.Roster.Candidates.Select(c => c.Code)], [.. taken.Select(c => c.Code)], [.. panel.Assessors.Select(a => a.Code)], [.. marks]));
    }

    /// <summary>How many there are of what.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{marks.Length} marks of {Candidates.Count} candidates on {Criteria.Count} criteria by {Assessors.Count} assessors");

    internal ReadOnlySpan<CategoryMark> Span => marks;

    internal IReadOnlyList<string> NamesOf(Facet facet) => facet switch
    {
        Facet.Candidate => Candidates,
        Facet.Criterion => Criteria,
        _ => Assessors,
    };

    private static bool IsPlace(int place, int count) => place >= 0 && place < count;

    internal static string[] Names(IEnumerable<string> names, string argument)
    {
        ArgumentNullException.ThrowIfNull(names, argument);
        var (list, seen) = (names.ToArray(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var name in list)
        {
            if (string.IsNullOrWhiteSpace(name) || !seen.Add(name))
            {
                throw new ArgumentException($"A name is blank or repeated: '{name}'.", argument);
            }
        }

        return list;
    }

    private static int Compare(CategoryMark a, CategoryMark b) =>
        (a.Candidate, a.Assessor, a.Criterion, a.Category).CompareTo((b.Candidate, b.Assessor, b.Criterion, b.Category));
}
