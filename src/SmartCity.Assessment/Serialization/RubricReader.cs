namespace SmartCity.Assessment;

/// <summary>Reads the rubrics of a scheme file.</summary>
internal sealed class RubricReader(DraftReading reading)
{
    private static readonly RubricDraftValidator RubricValidator = new();
    private static readonly LevelDraftValidator LevelValidator = new();
    private static readonly ValueDraftValidator ValueValidator = new();
    private static readonly KnotDraftValidator KnotValidator = new();

    public Dictionary<string, Rubric> Read(Dictionary<string, RubricDraft?> drafts)
    {
        var rubrics = new Dictionary<string, Rubric>(StringComparer.Ordinal);
        foreach (var (code, draft) in drafts)
        {
            var path = $"rubrics.{code}";
            foreach (var finding in CodeRules.Check(code, path))
            {
                reading.Add(finding);
            }

            if (draft is null)
            {
                reading.Add(TextMessages.JsonType.At(path, "null"));
            }
            else
            {
                var rubric = Read(draft, path);
                rubrics.Add(code, CodeRules.Check(code, path).Any() ? rubric : rubric.Named(code));
            }
        }

        return rubrics;
    }

    private Rubric Read(RubricDraft draft, string path)
    {
        var before = reading.Findings.Count;
        reading.Check(RubricValidator, draft, path);
        var levels = draft.Levels is null ? null : reading.Each(draft.Levels, $"{path}.levels", Level).ToArray();
        var rubric = Rubric.Unchecked(
            DraftReading.Number(draft.From), DraftReading.Number(draft.To), DraftReading.Number(draft.Step), levels, draft.Value is null ? null : Value(draft.Value, $"{path}.value"));
        // Where the shape is wrong a stand-in was read, about which nothing is to be said.
        var isWhole = reading.Findings.Skip(before).All(f => f.Code == TextMessages.JsonUnknownProperty.Code);
        foreach (var finding in isWhole ? rubric.Check(mustHaveLevels: draft.Levels is not null) : [])
        {
            reading.Add(finding.Under(path));
        }

        return rubric;
    }

    private Level? Level(LevelDraft draft, string path)
    {
        reading.Check(LevelValidator, draft, path);
        return string.IsNullOrWhiteSpace(draft.Code)
            ? null
            : new Level(draft.Code, DraftReading.Number(draft.Points, 0), reading.Text(draft.Names, path + ".names"), reading.Text(draft.Descriptors, path + ".descriptors"));
    }

    private ValueFunction Value(ValueDraft draft, string path)
    {
        reading.Check(ValueValidator, draft, path);
        var (worst, best) = (DraftReading.Number(draft.Worst, 1), DraftReading.Number(draft.Best, 2));
        var cap = Words.Caps.Read(draft.Cap, Cap.None);
        var digits = reading.Rounding(draft.Quantised, path + ".quantised") ?? Rounding.HalfEven(0);
        var function = Words.ValueKinds.Read(draft.Kind, ValueKind.Identity) switch
        {
            ValueKind.Linear => new LinearValue(worst, best, cap),
            ValueKind.Logarithmic => new LogarithmicValue(worst, best, cap, digits),
            ValueKind.Piecewise => new PiecewiseValue(reading.Each(draft.Knots, path + ".knots", Knot).Select(k => new Knot(k.Points, k.Value))),
            ValueKind.LowestOverOwn => ValueFunction.LowestOverOwn(),
            ValueKind.OwnOverHighest => ValueFunction.OwnOverHighest(),
            ValueKind.ShareOfMean => ValueFunction.ShareOfMean(),
            ValueKind.MinMax => ValueFunction.MinMax(Words.Betters.Read(draft.Better, Better.Higher), DraftReading.Number(draft.WhenAllEqual)),
            _ => ValueFunction.Identity,
        };
        return function.TimesUnchecked(DraftReading.Number(draft.Times, 1));
    }

    private ReadKnot? Knot(KnotDraft draft, string path)
    {
        reading.Check(KnotValidator, draft, path);
        return new ReadKnot(DraftReading.Number(draft.Points, 0), DraftReading.Number(draft.Value, 0));
    }

    private sealed record ReadKnot(decimal Points, decimal Value);
}
