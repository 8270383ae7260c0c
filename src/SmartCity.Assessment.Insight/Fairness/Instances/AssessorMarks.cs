namespace SmartCity.Assessment.Insight;

/// <summary>The marks of one assessor on one criterion.</summary>
internal sealed class AssessorMarks
{
    private AssessorMarks(string assessor, string criterion, GivenMark[] marks)
    {
        (Assessor, Criterion, Marks) = (assessor, criterion, marks);
        Figures = [.. marks.Select(m => m.Value).Distinct().Order()];
    }

    public string Assessor { get; }

    public string Criterion { get; }

    public IReadOnlyList<GivenMark> Marks { get; }

    /// <summary>The figures that are used, each once, ascending.</summary>
    public IReadOnlyList<decimal> Figures { get; }

    /// <summary>All who marked, criterion by criterion, ascending by codes.</summary>
    public static IEnumerable<AssessorMarks> Of(FairnessInstance instance) => instance.Read.GroupBy(m => (m.Assessor, m.Criterion))
        .OrderBy(g => g.Key.Assessor, StringComparer.Ordinal).ThenBy(g => g.Key.Criterion, StringComparer.Ordinal)
        .Select(g => new AssessorMarks(g.Key.Assessor, g.Key.Criterion, [.. g]));
}
