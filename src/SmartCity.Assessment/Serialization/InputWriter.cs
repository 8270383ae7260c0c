namespace SmartCity.Assessment;

/// <summary>From an input to the draft of its file.</summary>
internal static class InputWriter
{
    public static InputDraft Write(AssessmentInput input) => new()
    {
        Format = InputJson.Format,
        Candidates = [.. input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal).Select(Candidate)],
        Assessors = input.Assessors.Count == 0 ? null : [.. input.Assessors.OrderBy(a => a.Code, StringComparer.Ordinal).Select(Assessor)],
        ScoreSheets = input.ScoreSheets.Count == 0
            ? null
            : [.. SheetsByPair.Of(input).Select(Sheet)],
    };

    private static CandidateDraft Candidate(Candidate candidate) => new()
    {
        Code = candidate.Code,
        Name = candidate.Name == candidate.Code ? null : candidate.Name,
        Facts = Pairs(candidate.Facts.Select(f => KeyValuePair.Create(f.Name, f.ToString()))),
        Measured = Pairs(candidate.Measured.Select(m => KeyValuePair.Create(m.Key, m.Value.ToString()))),
        Declared = Pairs(candidate.Declared.Select(d => KeyValuePair.Create(d.Key, NumberText.ToText(d.Value)))),
    };

    private static Dictionary<string, TextDraft?>? Pairs(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var texts = pairs.ToDictionary(p => p.Key, p => (TextDraft?)new TextDraft(p.Value), StringComparer.Ordinal);
        return texts.Count == 0 ? null : texts;
    }

    private static AssessorDraft Assessor(Assessor assessor) => new()
    {
        Code = assessor.Code,
        Name = assessor.Name == assessor.Code ? null : assessor.Name,
        Institution = assessor.Institution?.Code,
        InstitutionName = assessor.Institution is { } institution && institution.Name != institution.Code ? institution.Name : null,
        Weight = assessor.Weight == 1 ? null : NumberText.ToText(assessor.Weight),
        Conflicts = assessor.Conflicts.Count == 0 ? null : [.. assessor.Conflicts.Select(Conflict)],
    };

    private static ConflictDraft Conflict(Conflict conflict) => conflict.Kind switch
    {
        ConflictKind.Candidate => new ConflictDraft { Candidate = conflict.Value },
        ConflictKind.Institution => new ConflictDraft { Institution = conflict.Value },
        _ => new ConflictDraft { Fact = conflict.Name, Value = conflict.Value },
    };

    private static SheetDraft Sheet(SheetsByPair sheet) => new()
    {
        Assessor = sheet.Assessor,
        Candidate = sheet.Candidate,
        Marks = sheet.Marks.ToDictionary(m => m.Key, m => (MarkDraft?)Mark(m.Value), StringComparer.Ordinal),
    };

    private static MarkDraft Mark(Mark mark) => mark.State == MarkState.Scored
        ? new MarkDraft(mark.ToString(), null, mark.Note, [])
        : new MarkDraft(null, mark.ToString(), mark.Note, []);
}
