using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Everything that came of applying a scheme to an input: table, scores, gates, ranking, selection, ledger, findings.</summary>
/// <remarks>Immutable; may be used from several threads. Equal to another result only by reference: compare fingerprints for content.</remarks>
public sealed class AssessmentResult
{
    private readonly Lazy<IReadOnlyList<Standing>> standings;
    private readonly Lazy<Validated<AssessmentResult>?> uncorrected;

    internal AssessmentResult(AssessmentScheme scheme, Selection selection, AssessmentInput input, ContentList<Finding>? ofCandidates, IEnumerable<Finding> findings)
    {
        Scheme = scheme;
        Selection = selection;
        Input = input;
        OfCandidates = ofCandidates;
        Findings = new ContentList<Finding>(findings);
        Ledger = Ledger.Of(selection);
        standings = new Lazy<IReadOnlyList<Standing>>(MakeStandings);
        uncorrected = new Lazy<Validated<AssessmentResult>?>(() => Table.Calibrated.Criteria.Any(c => c.Corrections.Count > 0)
            ? new AssessmentRun(Scheme.With(calibration: Calibration.None)).From(Input, Table.Calibrated)
            : null);
    }

    /// <summary>The rules.</summary>
    public AssessmentScheme Scheme { get; }

    /// <summary>What they were applied to; assessed once more by the same rules it gives the same result. Where a table of points was assessed it holds those points.</summary>
    public AssessmentInput Input { get; }

    /// <summary>Candidate × criterion: points or a typed absence.</summary>
    public PerformanceTable Table => Scores.Table;

    /// <summary>The score of every node for every candidate.</summary>
    public ScoreBoard Scores => Screening.Board;

    /// <summary>The verdicts of the gates, and the Field.</summary>
    public Screening Screening => Ranking.Screening;

    /// <summary>The weak order, by score alone and after the breaks.</summary>
    public Ranking Ranking => Selection.Ranking;

    /// <summary>The decision on every candidate.</summary>
    public Selection Selection { get; }

    /// <summary>The exact decomposition of every score.</summary>
    public Ledger Ledger { get; }

    /// <summary>Warnings and notes, ordered by kind, code and path.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>One line a candidate: by class, by rank, then those without a rank.</summary>
    public IReadOnlyList<Standing> Standings => standings.Value;

    /// <summary>The codes of the criteria whose values depend on the Field; a selection that reads them is relative to who applied.</summary>
    public IReadOnlyList<string> Relative => [.. Scheme.Tree.CriterionNodes.Where(n => n.IsRelative).Select(n => n.Aspect.Code)];

    /// <summary>The nodes whose irrational values were rounded, with the declared digits: <c>hdi: halfEven(12)</c>.</summary>
    public IReadOnlyList<string> Quantised =>
    [
        .. Scheme.Tree.Nodes.Select(n => (n.Aspect.Code, Digits: n.Criterion?.Rubric.Value.Quantised ?? n.Composite?.Quantised))
            .Where(n => n.Digits is not null).Select(n => $"{n.Code}: {n.Digits}"),
    ];

    /// <summary>What the same input comes to when no mark is corrected, ranked in the same blocks; null where none was.</summary>
    public Validated<AssessmentResult>? Uncorrected => uncorrected.Value;

    /// <summary>
    /// The candidates to whom calibration gave another rank or another decision than their marks as written; in the order of the standings.
    /// Empty where <see cref="Uncorrected"/> was refused.
    /// </summary>
    public IReadOnlyList<CalibrationMove> Moves => Uncorrected is not { } other || !other.TryGetValue(out var without)
        ? []
        : [.. Standings.Join(without.Standings, s => s.Candidate.Code, s => s.Candidate.Code, (with, raw) => new CalibrationMove(with, raw), StringComparer.Ordinal)
            .Where(m => m.With.Rank != m.Without.Rank || m.With.Decision != m.Without.Decision)];

    /// <summary>Neighbours in a ranking by exact scores whose published scores do not show who is better, with the exact difference.</summary>
    public IReadOnlyList<HiddenGap> HiddenGaps
    {
        get
        {
            var (root, column) = (Scheme.Tree.Nodes[0], Scores.Column(Scheme.Tree.Nodes[0]));
            return
            [
                .. Ranking.Ranked.SelectMany(c => c.ByScore.Zip(c.ByScore.Skip(1)))
                    .Select(pair => (Better: pair.First[0], Worse: pair.Second[0]))
                    .Where(p => Scores.Get(root, p.Better).Published == Scores.Get(root, p.Worse).Published)
                    .Select(p => new HiddenGap(Ranking.Roster[p.Better], Ranking.Roster[p.Worse], new Exact(column[p.Better] - column[p.Worse]))),
            ];
        }
    }

    /// <summary>What is to be said of the candidates whatever anybody marked, or null where the result came of a table that was made elsewhere.</summary>
    internal ContentList<Finding>? OfCandidates { get; }

    /// <summary>What the same rules say when some sheets are others: <see cref="AssessmentScheme.Assess(AssessmentInput)"/> of the changed input, to the last byte, in a fraction of its time.</summary>
    /// <remarks>
    /// Each sheet takes the place of everything that the same assessor wrote about the same candidate, or comes beside the others where that was nothing.
    /// Candidates, and whatever the marks on these sheets do not touch, are not looked at again. Most is saved where marks are other figures or states on the criteria
    /// that were marked before; anything else costs what a new assessment does.
    /// </remarks>
    /// <param name="sheets">The sheets, in any order.</param>
    /// <returns>The result, or everything that is wrong with the changed input.</returns>
    /// <exception cref="ArgumentException">A sheet is null.</exception>
    /// <exception cref="InvalidOperationException">The result came of a table of points, behind which there are no sheets.</exception>
    public Validated<AssessmentResult> Reassess(params IEnumerable<ScoreSheet> sheets)
    {
        var exchanged = new ContentList<ScoreSheet>(Guard.Against.Null(sheets), nameof(sheets));
        if (Table.IsOfPoints)
        {
            throw new InvalidOperationException("The result came of a table of points: there are no sheets to exchange.");
        }

        var input = Input.Exchange(exchanged);
        return new AssessmentRun(Scheme, OfCandidates is not null && ReferenceEquals(input.Assessors, Input.Assessors) ? this : null).From(input);
    }

    /// <summary>Explains a candidate: <see cref="Ledger.Explain"/>.</summary>
    /// <exception cref="ArgumentException">There is no such candidate.</exception>
    public Explanation Explain(string candidate) => Ledger.Explain(candidate);

    private ContentList<Standing> MakeStandings()
    {
        var ranked = Ranking.Ranked.SelectMany(c => c.Groups).SelectMany(g => g).ToArray();
        var others = Enumerable.Range(0, Ranking.Roster.Count).Except(ranked)
            .OrderBy(p => Ranking.ClassAt(p), StringComparer.Ordinal).ThenBy(Selection.DecisionAt);
        return new ContentList<Standing>(ranked.Concat(others).Select(StandingAt));
    }

    private Standing StandingAt(int place)
    {
        var root = Scheme.Tree.Nodes[0];
        var band = Scheme.Bands is { } bands && Scores.Read(root, place, bands.Reading) is { } figure ? bands.Find(figure) : null;
        Exact? gap = Ledger.GapAt(place) is { } points ? new Exact(points) : null;
        return new Standing(
            Ranking.Roster[place], Ranking.ClassAt(place), Ranking.RankAt(place), Scores.Get(root, place), band, Selection.DecisionAt(place), Selection.ReasonsAt(place), gap);
    }
}
