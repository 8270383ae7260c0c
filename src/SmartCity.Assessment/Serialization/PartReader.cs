using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>From the draft of a part to the part.</summary>
internal sealed class PartReader(string format)
{
    // Far more than scores have: reading, reducing and writing one takes time with the square of its length.
    private const int LongestScore = 10_000;

    private readonly DraftReading reading = new();

    public Validated<PartialRanking> Ranking(string json)
    {
        var entries = Read(json, out var draft, (entry, path) =>
            entry.Code is null ? AtLeastOne(entry.Count, "count", path) : TextMessages.NotHere.At($"{path}.code", "code"));
        if (draft?.Places is not null)
        {
            reading.Add(TextMessages.NotHere.At("places", "places"));
        }

        InOrder(entries, (before, after) => before.Score > after.Score);
        if (entries.Aggregate(BigInteger.Zero, (sum, e) => sum + e.Entry.Count!.Value) > long.MaxValue)
        {
            reading.Add(PartMessages.PartTooMany.At("entries", long.MaxValue.ToText()));
        }

        CheckScheme(draft, isEmpty: draft?.Entries is not { Count: > 0 });
        return Result(() => new PartialRanking(draft!.Scheme!, entries.Select(e => new ScoreCount(e.Score, e.Entry.Count!.Value))));
    }

    public Validated<PartialSelection> Selection(string json)
    {
        var entries = Read(json, out var draft, (entry, path) =>
            entry.Count is null ? CodeRules.Check(entry.Code, $"{path}.code").FirstOrDefault() : TextMessages.NotHere.At($"{path}.count", "count"));
        var isEmpty = draft is { Scheme: "", Places: 0 } && draft.Entries is not { Count: > 0 };
        CheckScheme(draft, isEmpty);
        if (draft is not null && !isEmpty && AtLeastOne(draft.Places, "places", null) is { } fault)
        {
            reading.Add(fault);
        }

        InOrder(entries, (before, after) => before.Score > after.Score || (before.Score == after.Score && string.CompareOrdinal(before.Entry.Code, after.Entry.Code) < 0));
        foreach (var twice in entries.GroupBy(e => e.Entry.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            reading.Add(InputMessages.CandidateDuplicate.At("entries", twice.Key!));
        }

        if (draft?.Places is { } places and > 0 && places < entries.Length)
        {
            var last = entries[places - 1].Score;
            reading.AddRange(entries.Skip(places).Where(e => e.Score < last).Select(e => PartMessages.PartBeyond.At($"{e.Path}.score", e.Entry.Code!)));
        }

        return Result(() => new PartialSelection(draft!.Scheme!, draft.Places!.Value, entries.Select(e => new PartialEntry(e.Entry.Code!, e.Score))));
    }

    private static Finding? AtLeastOne(long? number, string name, string? path)
    {
        var place = path is null ? name : $"{path}.{name}";
        return number is null ? TextMessages.Required.At(place, name)
            : number < 1 ? PartMessages.PartNumber.At(place, name, number.Value.ToText())
            : null;
    }

    private void CheckScheme(PartDraft? draft, bool isEmpty)
    {
        if (draft is { Scheme: { } scheme } && string.IsNullOrWhiteSpace(scheme) && !(isEmpty && scheme.Length == 0))
        {
            reading.Add(PartMessages.PartScheme.At("scheme"));
        }
    }

    private void InOrder(ScoredEntry[] entries, Func<ScoredEntry, ScoredEntry, bool> follows)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (!follows(entries[i - 1], entries[i]))
            {
                reading.Add(PartMessages.PartOrder.At($"{entries[i].Path}.score", entries[i].Entry.Score!));
            }
        }
    }

    private ScoredEntry[] Read(string json, out PartDraft? draft, Func<PartEntryDraft, string, Finding?> check)
    {
        if (!DraftText.TryRead(json, DraftContext.Default.PartDraft, out draft, out var faults))
        {
            reading.AddRange(faults);
            return [];
        }

        reading.AddRange(faults);
        reading.Unknown(draft, string.Empty);
        if (draft.Format != format)
        {
            reading.Add(TextMessages.JsonFormat.At("format", draft.Format ?? "–", format));
        }

        if (draft.Scheme is null)
        {
            reading.Add(TextMessages.Required.At("scheme", "scheme"));
        }

        var entries = new List<ScoredEntry>();
        foreach (var (entry, path) in reading.Each(draft.Entries, "entries", (e, path) => Tuple.Create(e, path)))
        {
            reading.Unknown(entry, path);
            if (check(entry, path) is { } fault)
            {
                reading.Add(fault);
            }
            else if (entry.Score?.Length > LongestScore)
            {
                reading.Add(PartMessages.PartScoreLong.At($"{path}.score", entry.Score.Length.ToText(), LongestScore.ToText()));
            }
            else if (Exact.TryParse(entry.Score, out var score))
            {
                entries.Add(new ScoredEntry(entry, score, path));
            }
            else
            {
                reading.Add(entry.Score is null ? TextMessages.Required.At($"{path}.score", "score") : PartMessages.PartScore.At($"{path}.score", entry.Score));
            }
        }

        return [.. entries];
    }

    private Validated<T> Result<T>(Func<T> make)
        where T : class => new(reading.Findings.Any(f => f.Kind == FindingKind.Error) ? null : make(), reading.Findings);

    private readonly record struct ScoredEntry(PartEntryDraft Entry, Exact Score, string Path);
}
