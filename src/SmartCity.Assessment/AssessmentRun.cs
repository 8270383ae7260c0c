namespace SmartCity.Assessment;

/// <summary>The way through the house: each stage takes the one before it, and the first that finds an error ends the run.</summary>
internal sealed class AssessmentRun(AssessmentScheme scheme)
{
    private readonly List<Finding> findings = [];

    public Validated<AssessmentResult> From(AssessmentInput input)
    {
        var roster = Note(Roster.Of(input.Candidates, scheme.Facts));
        if (roster is null)
        {
            return new Validated<AssessmentResult>(null, findings);
        }

        findings.AddRange(DeclaredValues.Check(scheme.Tree, roster));
        var panel = Note(Panel.Of(scheme.Tree, roster, input.ScoreSheets, scheme.Conflicts));

        // Measured values are checked even beside a faulty panel, so that one look shows everything that is wrong.
        var table = Note(PerformanceTable.From(panel ?? Panel.Empty(scheme.Tree, roster), scheme.Consensus));
        return panel is null || table is null ? new Validated<AssessmentResult>(null, findings) : From(table, input.Assessors);
    }

    public Validated<AssessmentResult> From(PerformanceTable table, IReadOnlyList<Assessor> assessors)
    {
        if (Note(ScoreBoard.From(table)) is { } board
            && Note(Screening.Of(board, scheme.Gates)) is { } screening
            && Note(Ranking.Of(screening, scheme.Ranking)) is { } ranking
            && Note(Selection.Of(ranking, scheme.Quota)) is { } selection
            && findings.All(f => f.Kind != FindingKind.Error))
        {
            findings.AddRange(DeclaredValues.Compare(screening.Board));
            var sorted = findings.OrderBy(f => f.Kind).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal).ToArray();
            return new Validated<AssessmentResult>(new AssessmentResult(scheme, selection, assessors, sorted), sorted);
        }

        return new Validated<AssessmentResult>(null, findings);
    }

    private T? Note<T>(Validated<T> stage)
        where T : class
    {
        findings.AddRange(stage.Findings);
        return stage.TryGetValue(out var value) ? value : null;
    }
}
