namespace SmartCity.Assessment;

/// <summary>What a result file must look like.</summary>
internal static class ResultRules
{
    private static readonly string[] Decisions = Enum.GetNames<Decision>();
    private static readonly string[] Applied = [.. Enum.GetValues<CalibrationKind>().Where(k => k != CalibrationKind.Auto).Select(Words.CalibrationKinds.Of)];

    public static IEnumerable<Finding> Check(ResultDraft draft)
    {
        if (draft.Format != ResultJson.Format)
        {
            yield return TextMessages.JsonFormat.At("format", draft.Format ?? "–", ResultJson.Format);
        }

        foreach (var (piece, path) in Pieces(draft))
        {
            foreach (var finding in piece is null ? [TextMessages.Required.At(path, path)] : DraftFindings.Unknown(piece, path))
            {
                yield return finding;
            }
        }

        foreach (var (line, path) in Numbered(draft.Candidates, "candidates"))
        {
            foreach (var finding in line is null ? [] : CheckLine(line, path))
            {
                yield return finding;
            }
        }

        foreach (var finding in draft.Calibration is { } calibration ? Check(calibration) : [])
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> CheckLine(StandingDraft line, string path) =>
        [.. Needed(line.Id, path, "id"), .. Known(line.Decision, Decisions, path + ".decision"), .. Checked(line.Rank, path + ".rank")];

    private static IEnumerable<Finding> Check(ResultCalibrationDraft calibration) =>
    [
        .. Numbered(calibration.Criteria, "calibration.criteria").SelectMany(c => c.Item is null ? [] : CheckCriterion(c.Item, c.Path)),
        .. Numbered(calibration.Moves, "calibration.moves").SelectMany(m => m.Item is null ? [] : CheckMove(m.Item, m.Path)),
    ];

    private static IEnumerable<Finding> CheckCriterion(CriterionCalibrationDraft criterion, string path) =>
    [
        .. Needed(criterion.Criterion, path, "criterion"),
        .. Known(criterion.Applied, Applied, path + ".applied"),
        .. Numbered(criterion.Corrections, path + ".corrections").SelectMany(c => c.Item is null ? [] : Needed(c.Item.Assessor, c.Path, "assessor")),
    ];

    private static IEnumerable<Finding> CheckMove(MoveDraft move, string path) =>
    [
        .. Needed(move.Id, path, "id"),
        .. Known(move.DecisionUncorrected, Decisions, path + ".decisionUncorrected"),
        .. Checked(move.RankUncorrected, path + ".rankUncorrected"),
    ];

    private static IEnumerable<Finding> Needed(string? text, string path, string property) =>
        string.IsNullOrEmpty(text) ? [TextMessages.Required.At($"{path}.{property}", property)] : [];

    private static IEnumerable<Finding> Known(string? word, string[] words, string path) =>
        words.Contains(word, StringComparer.Ordinal) ? [] : [TextMessages.WordUnknown.At(path, word ?? "–", string.Join(", ", words))];

    private static IEnumerable<Finding> Checked(decimal? rank, string path) => rank is < 1 ? [TextMessages.NumberNone.At(path, NumberText.ToText(rank.Value))] : [];

    /// <summary>Every object of the file with its path; null where one is missing.</summary>
    private static IEnumerable<(IDraft? Draft, string Path)> Pieces(ResultDraft draft) =>
    [
        (draft, string.Empty),
        (draft.Scheme, "scheme"),
        (draft.Fingerprints, "fingerprints"),
        .. draft.Candidates is null ? [(null, "candidates")] : Numbered(draft.Candidates, "candidates").SelectMany(c =>
            ((IDraft?, string)[])[(c.Item, c.Path), .. All(c.Item?.Reasons, c.Path + ".reasons")]),
        .. Numbered(draft.Places, "places").SelectMany(p =>
            ((IDraft?, string)[])[(p.Item, p.Path), .. p.Item?.LeftOver is { } reason ? [((IDraft?)reason, p.Path + ".leftOver")] : Array.Empty<(IDraft?, string)>()]),
        .. Numbered(draft.Ties, "ties").SelectMany(t => ((IDraft?, string)[])[(t.Item, t.Path), .. All(t.Item?.Steps, t.Path + ".steps")]),
        .. All(draft.Findings, "findings"),
        .. draft.Calibration is { } calibration ? Pieces(calibration) : [],
    ];

    private static IEnumerable<(IDraft? Draft, string Path)> Pieces(ResultCalibrationDraft calibration) =>
    [
        (calibration, "calibration"),
        .. Numbered(calibration.Criteria, "calibration.criteria").SelectMany(c =>
            ((IDraft?, string)[])[(c.Item, c.Path), .. All(c.Item?.Reasons, c.Path + ".reasons"), .. All(c.Item?.Corrections, c.Path + ".corrections")]),
        .. All(calibration.Moves, "calibration.moves"),
    ];

    private static IEnumerable<(IDraft? Draft, string Path)> All<T>(List<T>? list, string path)
        where T : class, IDraft => Numbered(list, path).Select(n => ((IDraft?)n.Item, n.Path));

    private static IEnumerable<(T? Item, string Path)> Numbered<T>(List<T>? list, string path)
        where T : class => (list ?? []).Select((item, i) => ((T?)item, $"{path}[{i.ToText()}]"));
}
