namespace SmartCity.Assessment;

/// <summary>From the draft of a part to the part.</summary>
internal sealed class PartReader(string format)
{
    private readonly DraftReading reading = new();

    public Validated<PartialRanking> Ranking(string json)
    {
        var entries = Read(json, out var draft, (entry, path) => entry.Count is null or < 1 ? TextMessages.Required.At($"{path}.count", "count") : null);
        var previous = default(Exact?);
        foreach (var (entry, score) in entries)
        {
            if (previous <= score)
            {
                reading.Add(TextMessages.JsonType.At("entries", entry.Score!));
            }

            previous = score;
        }

        return Result(() => new PartialRanking(draft!.Scheme!, entries.Select(e => new ScoreCount(e.Score, e.Entry.Count!.Value))));
    }

    public Validated<PartialSelection> Selection(string json)
    {
        var entries = Read(json, out var draft, (entry, path) => string.IsNullOrWhiteSpace(entry.Code) ? TextMessages.Required.At($"{path}.code", "code") : null);
        if (draft is { Places: null or < 0 })
        {
            reading.Add(TextMessages.Required.At("places", "places"));
        }

        foreach (var twice in entries.GroupBy(e => e.Entry.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            reading.Add(InputMessages.CandidateDuplicate.At("entries", twice.Key!));
        }

        return Result(() => new PartialSelection(draft!.Scheme!, draft.Places!.Value, entries.Select(e => new PartialEntry(e.Entry.Code!, e.Score))));
    }

    private (PartEntryDraft Entry, Exact Score)[] Read(string json, out PartDraft? draft, Func<PartEntryDraft, string, Finding?> check)
    {
        if (!DraftText.TryRead(json, DraftContext.Default.PartDraft, out draft, out var faults))
        {
            Report(faults);
            return [];
        }

        Report(faults);
        reading.Unknown(draft, string.Empty);
        if (draft.Format != format)
        {
            reading.Add(TextMessages.JsonFormat.At("format", draft.Format ?? "–", format));
        }

        if (draft.Scheme is null)
        {
            reading.Add(TextMessages.Required.At("scheme", "scheme"));
        }

        var entries = new List<(PartEntryDraft Entry, Exact Score)>();
        foreach (var (entry, path) in reading.Each(draft.Entries, "entries", (e, path) => Tuple.Create(e, path)))
        {
            reading.Unknown(entry, path);
            if (check(entry, path) is { } fault)
            {
                reading.Add(fault);
            }
            else if (Exact.TryParse(entry.Score, out var score))
            {
                entries.Add((entry, score));
            }
            else
            {
                reading.Add(TextMessages.JsonType.At($"{path}.score", entry.Score ?? "null"));
            }
        }

        return [.. entries];
    }

    private void Report(IEnumerable<Finding> faults)
    {
        foreach (var fault in faults)
        {
            reading.Add(fault);
        }
    }

    private Validated<T> Result<T>(Func<T> make)
        where T : class => new(reading.Findings.Any(f => f.Kind == FindingKind.Error) ? null : make(), reading.Findings);
}
