using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Everything a scheme is applied to: candidates with their facts and measured values, assessors, and score sheets.</summary>
/// <remarks>The order of the lists means nothing. Equal to another input only by reference: compare fingerprints for content.</remarks>
public sealed class AssessmentInput
{
    private readonly ContentList<ScoreSheet> sheets;

    private AssessmentInput(
        IReadOnlyList<Candidate> candidates, IReadOnlyList<Assessor> assessors, ContentList<ScoreSheet> sheets, bool isOfPoints = false, ColumnTable? points = null)
    {
        (IsOfPoints, Points) = (isOfPoints, points);
        Candidates = candidates;
        Assessors = assessors;
        this.sheets = sheets;
    }

    /// <summary>The candidates.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>The assessors: those named, and those of the sheets.</summary>
    public IReadOnlyList<Assessor> Assessors { get; }

    /// <summary>The score sheets.</summary>
    public IReadOnlyList<ScoreSheet> ScoreSheets => sheets;

    /// <summary>
    /// The points that a table was made of by <see cref="PerformanceTable.OfPoints(AspectTree, Roster, ColumnTable)"/>: a row for each candidate, ascending by code, a column for each
    /// criterion of the scheme in its order; null for any other input.
    /// </summary>
    public ColumnTable? Points { get; }

    /// <summary>Whether measured values or columns are the points of every criterion, also of those that assessors would mark.</summary>
    internal bool IsOfPoints { get; }

    /// <summary>What a table was made from.</summary>
    /// <param name="table">The table.</param>
    /// <param name="assessors">Its assessors, in the order in which they came.</param>
    internal static AssessmentInput Of(PerformanceTable table, IReadOnlyList<Assessor> assessors) =>
        new(table.Roster.Candidates, assessors, new ContentList<ScoreSheet>(table.Panel.Sheets), table.IsOfPoints, table.Given);

    /// <summary>Puts an input together; nothing is checked before it meets a scheme.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="scoreSheets">The score sheets, if there are marks.</param>
    /// <param name="assessors">Assessors who may have written no sheet.</param>
    public static AssessmentInput Of(IEnumerable<Candidate> candidates, IEnumerable<ScoreSheet>? scoreSheets = null, IEnumerable<Assessor>? assessors = null) =>
        Of(candidates, scoreSheets, assessors, isOfPoints: false);

    private static AssessmentInput Of(IEnumerable<Candidate> candidates, IEnumerable<ScoreSheet>? scoreSheets, IEnumerable<Assessor>? assessors, bool isOfPoints)
    {
        var (named, sheets) = (new ContentList<Assessor>(assessors, nameof(assessors)), new ContentList<ScoreSheet>(scoreSheets, nameof(scoreSheets)));
        return new AssessmentInput(Listed(Guard.Against.Null(candidates)), All(named, sheets), sheets, isOfPoints);
    }

    /// <summary>Candidates that are listed already keep their list, by which inputs that differ in sheets alone are seen to be of the same candidates.</summary>
    private static ContentList<Candidate> Listed(IEnumerable<Candidate> candidates) => candidates as ContentList<Candidate> ?? new ContentList<Candidate>(candidates, nameof(candidates));

    private static ContentList<Assessor> All(ContentList<Assessor> named, ContentList<ScoreSheet> sheets)
    {
        // By reference first: an assessor is mostly one object on thousands of sheets, and hashing its content once a sheet would be slow.
        var all = named.Concat(sheets.Select(s => s.Assessor)).Distinct(ReferenceEqualityComparer.Instance).Cast<Assessor>().Distinct();
        return new ContentList<Assessor>(all);
    }

    /// <summary>Whether the assessors of all sheets are among those of this input.</summary>
    private bool Knows(ContentList<ScoreSheet> others)
    {
        var own = sheets.Span;
        var coming = others.Span;
        HashSet<Assessor>? known = null;
        Assessor? last = null;
        for (var i = 0; i < coming.Length; i++)
        {
            // Most stand where they stood, and the sheets of one assessor mostly come one after another.
            if ((i < own.Length && ReferenceEquals(coming[i], own[i])) || ReferenceEquals(coming[i].Assessor, last))
            {
                continue;
            }

            known ??= new HashSet<Assessor>(Assessors, ReferenceEqualityComparer.Instance);
            if (!known.Contains(last = coming[i].Assessor))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same input with other parts, each kept when left out.</summary>
    /// <param name="candidates">The candidates, all of them.</param>
    /// <param name="scoreSheets">The score sheets, all of them. Who wrote one that is left out is still among the assessors, as somebody who gave no mark.</param>
    /// <param name="assessors">Assessors who may have written no sheet.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="InvalidOperationException">The points came in columns, whose rows belong to these candidates.</exception>
    public AssessmentInput With(IEnumerable<Candidate>? candidates = null, IEnumerable<ScoreSheet>? scoreSheets = null, IEnumerable<Assessor>? assessors = null)
    {
        if (Points is not null)
        {
            throw new InvalidOperationException("The points came in columns: make a table of other columns.");
        }

        var others = new ContentList<ScoreSheet>(scoreSheets ?? ScoreSheets, nameof(scoreSheets));
        return assessors is null && Knows(others)
            ? new AssessmentInput(Listed(candidates ?? Candidates), Assessors, others, IsOfPoints)
            : Of(candidates ?? Candidates, others, assessors ?? Assessors, IsOfPoints);
    }

    /// <summary>The input of a panel with sheets in the place of those of the same assessor about the same candidate, or beside the others where there were none.</summary>
    internal AssessmentInput Exchange(IEnumerable<ScoreSheet> exchanged)
    {
        ScoreSheet[] coming = [.. exchanged];
        Array.Sort(coming, ScoreSheet.ByPair);
        var (changed, next) = (new List<ScoreSheet>(sheets.Count + coming.Length), 0);
        foreach (var sheet in coming)
        {
            var first = sheets.FirstNot(s => ScoreSheet.ByPair(s, sheet) < 0, next);
            changed.AddRange(sheets.Span[next..first]);
            next = sheets.FirstNot(s => ScoreSheet.ByPair(s, sheet) == 0, first);
            changed.Add(sheet);
        }

        changed.AddRange(sheets.Span[next..]);
        return coming.Select(s => s.Assessor).Distinct(ReferenceEqualityComparer.Instance).Cast<Assessor>().All(Assessors.Contains)
            ? new AssessmentInput(Candidates, Assessors, ContentList<ScoreSheet>.Owning([.. changed]))
            : Of(Candidates, changed, Assessors);
    }
}
