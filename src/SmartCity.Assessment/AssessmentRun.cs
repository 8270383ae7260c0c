namespace SmartCity.Assessment;

/// <summary>The way through the house: each stage takes the one before it, and the first that finds an error ends the run.</summary>
/// <param name="scheme">The rules.</param>
/// <param name="earlier">What they came to for the same candidates and assessors with other marks; each stage takes from it what those marks do not touch.</param>
internal sealed class AssessmentRun(AssessmentScheme scheme, AssessmentResult? earlier = null)
{
    private readonly List<Finding> findings = [];

    /// <summary>Everything from the start.</summary>
    /// <param name="input">Candidates and sheets.</param>
    /// <param name="blocks">In whose blocks candidates are ranked; their own when left out.</param>
    public Validated<AssessmentResult> From(AssessmentInput input, CalibratedPanel? blocks = null)
    {
        if (input.IsOfPoints)
        {
            return FromPoints(input);
        }

        // Whatever is wrong with candidates, the sheets and the values are looked at too, so that one look shows everything.
        var (roster, ofRoster) = earlier?.OfCandidates is { } known ? (earlier.Table.Roster, known) : Look(input.Candidates);
        findings.AddRange(ofRoster);
        var before = earlier?.Table;
        var panel = Note(before is null
            ? Panel.Of(scheme.Tree, roster, input.ScoreSheets, scheme.Conflicts, input.Assessors)
            : Panel.Of(before.Panel, input.ScoreSheets, input.Assessors));
        // Marks that could not all be read say nothing about what joins them.
        var calibrated = panel is null
            ? CalibratedPanel.Uncorrected(Panel.Empty(scheme.Tree, roster))
            : Note(CalibratedPanel.Of(panel, scheme.Calibration, before?.Calibrated)) ?? CalibratedPanel.Uncorrected(panel);
        var table = Note(PerformanceTable.From(blocks is null ? calibrated : calibrated.InBlocksOf(blocks), scheme.Consensus, before));
        return table is null || HasErrors ? Refused() : Go(table, AssessmentInput.Of(table, input.Assessors), ofRoster);
    }

    public Validated<AssessmentResult> From(PerformanceTable table)
    {
        findings.AddRange(NeededFacts.Missing(scheme, table.Roster));
        findings.AddRange(Misspelt(table.Roster));
        findings.AddRange(table.Panel.Findings);
        findings.AddRange(table.Calibrated.Findings);
        findings.AddRange(table.Findings);
        findings.AddRange(DeclaredValues.Check(scheme.Tree, table.Roster));
        return HasErrors ? Refused() : Go(table, AssessmentInput.Of(table, table.Panel.Assessors), null);
    }

    private Validated<AssessmentResult> FromPoints(AssessmentInput input)
    {
        var roster = Roster.Of(input.Candidates, scheme.Facts);
        if (!roster.TryGetValue(out var found))
        {
            findings.AddRange(roster.Findings);
            return Refused();
        }

        var table = input.Points is { } points ? PerformanceTable.OfPoints(scheme.Tree, found, points) : PerformanceTable.OfPoints(scheme.Tree, found);
        if (table.TryGetValue(out var ofPoints))
        {
            return From(ofPoints);
        }

        findings.AddRange(table.Findings);
        return Refused();
    }

    /// <summary>The roster, and all that is to be said before any mark is looked at.</summary>
    private (Roster Roster, ContentList<Finding> Findings) Look(IReadOnlyList<Candidate> candidates)
    {
        var (roster, ofRoster) = Roster.Look(candidates, scheme.Facts);
        return (roster, new ContentList<Finding>([.. ofRoster, .. NeededFacts.Missing(scheme, roster), .. Misspelt(roster), .. DeclaredValues.Check(scheme.Tree, roster)]));
    }

    private bool HasErrors => findings.Any(f => f.Kind == FindingKind.Error);

    /// <summary>What the gates would refuse, told before anything is scored; their warnings come with them.</summary>
    private FindingList Misspelt(Roster roster)
    {
        var misspelt = new FindingList();
        misspelt.AddRange(AskedValues.Check(scheme.Gates, roster).Where(f => f.Kind == FindingKind.Error));
        return misspelt;
    }

    private Validated<AssessmentResult> Go(PerformanceTable table, AssessmentInput input, ContentList<Finding>? ofCandidates)
    {
        if (Note(ScoreBoard.From(table, earlier?.Scores)) is { } board
            && Note(Screening.Of(board, scheme.Gates)) is { } screening
            && Note(Ranking.Of(screening, scheme.Ranking)) is { } ranking
            && Note(Selection.Of(ranking, scheme.Quota)) is { } selection)
        {
            findings.AddRange(DeclaredValues.Compare(screening.Board));
            findings.AddRange(NotRankable(selection));
            findings.AddRange(WithoutBand(screening.Board));
            var sorted = Sorted();
            return new Validated<AssessmentResult>(new AssessmentResult(scheme, selection, input, ofCandidates, sorted), sorted);
        }

        return Refused();
    }

    private Validated<AssessmentResult> Refused() => new(null, Sorted());

    /// <summary>The findings in an order that comes from what they say, not from that of the input.</summary>
    private Finding[] Sorted() =>
    [
        .. findings.OrderBy(f => f.Kind).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)
            .ThenBy(f => string.Join('\n', f.Arguments), StringComparer.Ordinal),
    ];

    private static IEnumerable<Finding> NotRankable(Selection selection)
    {
        var roster = selection.Ranking.Roster;
        var those = Enumerable.Range(0, roster.Count).Where(p => selection.DecisionAt(p) == Decision.NotRankable).ToArray();
        return those.Length == 0 ? [] : [OutcomeMessages.SomeNotRankable.At("candidates", those.Length.ToText(), roster.Named(those))];
    }

    private IEnumerable<Finding> WithoutBand(ScoreBoard board)
    {
        if (scheme.Bands is not { } bands)
        {
            return [];
        }

        var root = board.Tree.Nodes[0];
        var those = Enumerable.Range(0, board.Roster.Count).Where(p => board.Read(root, p, bands.Reading) is { } figure && bands.Find(figure) is null).ToArray();
        return those.Length == 0 ? [] : [OutcomeMessages.SomeWithoutBand.At("bands", those.Length.ToText(), board.Roster.Named(those))];
    }

    private T? Note<T>(Validated<T> stage)
        where T : class
    {
        findings.AddRange(stage.Findings);
        return stage.TryGetValue(out var value) ? value : null;
    }
}
