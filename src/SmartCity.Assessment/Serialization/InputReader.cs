namespace SmartCity.Assessment;

/// <summary>From the draft of an input to the input, by way of the builder that every other host uses.</summary>
internal sealed class InputReader(AssessmentScheme scheme)
{
    private readonly DraftReading reading = new();
    private readonly InputBuilder builder = new(scheme);

    public Validated<AssessmentInput> Read(InputDraft draft, IReadOnlyList<Finding> faults)
    {
        reading.Unknown(draft, string.Empty);
        if (draft.Format != InputJson.Format)
        {
            reading.Add(TextMessages.JsonFormat.At("format", draft.Format ?? "–", InputJson.Format));
        }

        foreach (var (item, path) in Items(draft.Candidates, "candidates"))
        {
            Candidate(item, path);
        }

        foreach (var (item, path) in Items(draft.Assessors, "assessors"))
        {
            Assessor(item, path);
        }

        foreach (var (item, path) in Items(draft.ScoreSheets, "scoreSheets"))
        {
            Sheet(item, path);
        }

        var built = builder.Build();
        return new Validated<AssessmentInput>(built.TryGetValue(out var input) ? input : null, faults.Concat(reading.Findings).Concat(built.Findings));
    }

    private IEnumerable<(T Item, string Path)> Items<T>(List<T?>? list, string path)
        where T : class, IDraft
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            var own = $"{path}[{i.ToText()}]";
            if (list![i] is { } item)
            {
                reading.Unknown(item, own);
                yield return (item, own);
            }
            else
            {
                reading.Add(TextMessages.JsonType.At(own, "null"));
            }
        }
    }

    private IEnumerable<(string Code, T Value)> Values<T>(Dictionary<string, T?>? values, string path)
        where T : class
    {
        foreach (var (code, value) in values ?? [])
        {
            if (value is null)
            {
                reading.Add(TextMessages.JsonType.At($"{path}.{code}", "null"));
            }
            else
            {
                yield return (code, value);
            }
        }
    }

    private bool Has(string? code, string path, string property)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            reading.Add(TextMessages.Required.At($"{path}.{property}", property));
            return false;
        }

        return true;
    }

    private void Candidate(CandidateDraft draft, string path)
    {
        if (!Has(draft.Code, path, "code"))
        {
            return;
        }

        builder.AddCandidate(draft.Code!, draft.Name, Origin.None);
        foreach (var (fact, text) in Values(draft.Facts, path + ".facts"))
        {
            builder.AddFact(draft.Code!, fact, text.Text, Origin.None);
        }

        foreach (var (criterion, text) in Values(draft.Measured, path + ".measured"))
        {
            builder.AddMeasured(draft.Code!, criterion, text.Text, Origin.None);
        }

        foreach (var (aspect, text) in Values(draft.Declared, path + ".declared"))
        {
            builder.AddDeclared(draft.Code!, aspect, text.Text, Origin.None);
        }
    }

    private void Assessor(AssessorDraft draft, string path)
    {
        if (!Has(draft.Code, path, "code"))
        {
            return;
        }

        var conflicts = new List<Conflict>();
        foreach (var (item, own) in Items(draft.Conflicts, path + ".conflicts"))
        {
            Conflict? conflict = item switch
            {
                { Candidate: { } code, Institution: null, Fact: null, Value: null } => ConflictText.Of(ConflictKind.Candidate, string.Empty, code),
                { Institution: { } code, Candidate: null, Fact: null, Value: null } => ConflictText.Of(ConflictKind.Institution, string.Empty, code),
                { Fact: { } fact, Value: { } value, Candidate: null, Institution: null } => ConflictText.Of(ConflictKind.Fact, fact, value),
                _ => null,
            };
            if (conflict is null)
            {
                reading.Add(TextMessages.OneOf.At(own, "candidate, institution, fact + value"));
            }
            else
            {
                conflicts.Add(conflict);
            }
        }

        if (draft.Weight is { Length: 0 })
        {
            reading.Add(TextMessages.NumberEmpty.At(path + ".weight"));
        }

        builder.AddAssessor(draft.Code!, draft.Name, InstitutionOf(draft, path), draft.Weight, conflicts, Origin.None);
    }

    /// <summary>The institution, or null where none is named. A name without a code names none, and must not be lost without a word.</summary>
    private Institution? InstitutionOf(AssessorDraft draft, string path)
    {
        if (!string.IsNullOrWhiteSpace(draft.Institution))
        {
            return new Institution(draft.Institution, draft.InstitutionName);
        }

        if (draft.Institution is not null)
        {
            reading.Add(InputMessages.CodeEmpty.At(path + ".institution"));
        }
        else if (draft.InstitutionName is not null)
        {
            reading.Add(TextMessages.Required.At(path + ".institution", "institution"));
        }

        return null;
    }

    private void Sheet(SheetDraft draft, string path)
    {
        if (!Has(draft.Assessor, path, "assessor") | !Has(draft.Candidate, path, "candidate"))
        {
            return;
        }

        if (!builder.TryAddSheet(draft.Assessor!, draft.Candidate!))
        {
            return;
        }

        foreach (var (criterion, mark) in Values(draft.Marks, path + ".marks"))
        {
            foreach (var name in mark.Unknown.Select(DraftRules.Shown))
            {
                reading.Add(TextMessages.JsonUnknownProperty.At($"{path}.marks.{criterion}.{name}", name));
            }

            builder.AddMark(draft.Assessor!, draft.Candidate!, criterion, mark.Mark ?? string.Empty, mark.State, mark.Note, Origin.None);
        }
    }
}
