namespace SmartCity.Assessment;

/// <summary>What a result file must look like.</summary>
internal static class ResultRules
{
    private static readonly string Decisions = string.Join(", ", Enum.GetNames<Decision>());

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
    }

    private static IEnumerable<Finding> CheckLine(StandingDraft line, string path)
    {
        if (string.IsNullOrEmpty(line.Id))
        {
            yield return TextMessages.Required.At(path + ".id", "id");
        }

        if (!Enum.GetNames<Decision>().Contains(line.Decision, StringComparer.Ordinal))
        {
            yield return TextMessages.WordUnknown.At(path + ".decision", line.Decision ?? "–", Decisions);
        }

        if (line.Rank is < 1)
        {
            yield return TextMessages.NumberNone.At(path + ".rank", NumberText.ToText(line.Rank.Value));
        }
    }

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
    ];

    private static IEnumerable<(IDraft? Draft, string Path)> All<T>(List<T>? list, string path)
        where T : class, IDraft => Numbered(list, path).Select(n => ((IDraft?)n.Item, n.Path));

    private static IEnumerable<(T? Item, string Path)> Numbered<T>(List<T>? list, string path)
        where T : class => (list ?? []).Select((item, i) => ((T?)item, $"{path}[{i.ToText()}]"));
}
