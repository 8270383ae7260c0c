using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Everything a scheme is applied to: candidates with their facts and measured values, assessors, and score sheets.</summary>
/// <remarks>The order of the lists means nothing. Equal to another input only by reference: compare fingerprints for content.</remarks>
public sealed class AssessmentInput
{
    private AssessmentInput(
        IEnumerable<Candidate> candidates, IEnumerable<Assessor> assessors, IEnumerable<ScoreSheet> scoreSheets, bool isOfPoints = false, ColumnTable? points = null)
    {
        (IsOfPoints, Points) = (isOfPoints, points);
        Candidates = new ContentList<Candidate>(candidates, nameof(candidates));
        ScoreSheets = new ContentList<ScoreSheet>(scoreSheets, nameof(scoreSheets));
        // By reference first: an assessor is mostly one object on thousands of sheets, and hashing its content once a sheet would be slow.
        Assessors = new ContentList<Assessor>(assessors.Concat(ScoreSheets.Select(s => s.Assessor)).Distinct(ReferenceEqualityComparer.Instance).Cast<Assessor>().Distinct());
    }

    /// <summary>The candidates.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>The assessors: those named, and those of the sheets.</summary>
    public IReadOnlyList<Assessor> Assessors { get; }

    /// <summary>The score sheets.</summary>
    public IReadOnlyList<ScoreSheet> ScoreSheets { get; }

    /// <summary>
    /// The points that a table was made of by <see cref="PerformanceTable.OfPoints(AspectTree, Roster, ColumnTable)"/>: a row for each candidate, ascending by code, a column for each
    /// criterion of the scheme in its order; null for any other input.
    /// </summary>
    public ColumnTable? Points { get; }

    /// <summary>Whether measured values or columns are the points of every criterion, also of those that assessors would mark.</summary>
    internal bool IsOfPoints { get; }

    /// <summary>What a table was made from.</summary>
    internal static AssessmentInput Of(PerformanceTable table, IEnumerable<Assessor> assessors) =>
        new(table.Roster.Candidates, assessors, table.Panel.Sheets, table.IsOfPoints, table.Given);

    /// <summary>Puts an input together; nothing is checked before it meets a scheme.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="scoreSheets">The score sheets, if there are marks.</param>
    /// <param name="assessors">Assessors who may have written no sheet.</param>
    public static AssessmentInput Of(IEnumerable<Candidate> candidates, IEnumerable<ScoreSheet>? scoreSheets = null, IEnumerable<Assessor>? assessors = null) =>
        new(Guard.Against.Null(candidates), new ContentList<Assessor>(assessors, nameof(assessors)), scoreSheets ?? []);

    /// <summary>The same input with other parts, each kept when left out.</summary>
    /// <param name="candidates">The candidates, all of them.</param>
    /// <param name="scoreSheets">The score sheets, all of them. Who wrote one that is left out is still among the assessors, as somebody who gave no mark.</param>
    /// <param name="assessors">Assessors who may have written no sheet.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public AssessmentInput With(IEnumerable<Candidate>? candidates = null, IEnumerable<ScoreSheet>? scoreSheets = null, IEnumerable<Assessor>? assessors = null) =>
        new(candidates ?? Candidates, new ContentList<Assessor>(assessors ?? Assessors, nameof(assessors)), scoreSheets ?? ScoreSheets);
}
