namespace SmartCity.Assessment;

/// <summary>What a result file must look like.</summary>
internal static class ResultRules
{
    public static IEnumerable<Finding> Check(ResultDraft draft)
    {
        if (draft.Format != ResultJson.Format)
        {
            yield return TextMessages.JsonFormat.At("format", draft.Format ?? "–", ResultJson.Format);
        }

        var top = new (IDraft? Draft, string Path)[] { (draft, string.Empty), (draft.Scheme, "scheme"), (draft.Fingerprints, "fingerprints") };
        var lines = (draft.Candidates ?? []).SelectMany((c, i) => Line(c, $"candidates[{i.ToText()}]"));
        foreach (var (piece, path) in top.Concat(lines))
        {
            foreach (var finding in piece is null ? [TextMessages.Required.At(path, path)] : DraftFindings.Unknown(piece, path))
            {
                yield return finding;
            }
        }

        if (draft.Candidates is null)
        {
            yield return TextMessages.Required.At("candidates", "candidates");
        }

        for (var i = 0; i < (draft.Candidates?.Count ?? 0); i++)
        {
            if (draft.Candidates![i] is { } line && (string.IsNullOrEmpty(line.Id) || !Enum.TryParse<Decision>(line.Decision, out _)))
            {
                yield return TextMessages.WordUnknown.At($"candidates[{i.ToText()}]", line.Decision ?? "–", string.Join(", ", Enum.GetNames<Decision>()));
            }
        }
    }

    private static IEnumerable<(IDraft? Draft, string Path)> Line(StandingDraft? line, string path) =>
        line is null ? [(null, path)] : [(line, path), .. (line.Reasons ?? []).Select((r, i) => ((IDraft?)r, $"{path}.reasons[{i.ToText()}]"))];
}
