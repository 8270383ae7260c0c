namespace SmartCity.Assessment;

/// <summary>Reads the gates of a scheme file.</summary>
internal sealed class GateReader(DraftReading reading)
{
    private static readonly GateDraftValidator GateValidator = new();
    private static readonly FactTestDraftValidator TestValidator = new();

    public Gate? Read(GateDraft draft, string path)
    {
        reading.Check(GateValidator, draft, path);
        var gate = !string.IsNullOrWhiteSpace(draft.On) ? OnScore(draft, draft.On) : OnFact(draft);
        if (gate is null)
        {
            return null;
        }

        if (draft.When is { } condition)
        {
            reading.Check(TestValidator, condition, path + ".when");
            gate = Test(condition) is { } test ? gate.When(test) : gate;
        }

        var names = reading.Text(draft.Names, path + ".names");
        return string.IsNullOrWhiteSpace(draft.Code) ? gate.WithNames(names) : gate.Named(draft.Code, names);
    }

    private static Gate? OnFact(GateDraft draft) => Test(draft) is { } test ? Gate.On(test) : null;

    private static FactTest? Test(IFactTestDraft draft)
    {
        var (kind, values) = draft switch
        {
            { Is: { } value } => (FactTestKind.Is, [value]),
            { IsNot: { } value } => (FactTestKind.IsNot, [value]),
            { AtLeast: { } value } => (FactTestKind.AtLeast, [value]),
            { AtMost: { } value } => (FactTestKind.AtMost, [value]),
            { Before: { } value } => (FactTestKind.Before, [value]),
            _ => (FactTestKind.OneOf, (draft.OneOf ?? []).Select(v => v ?? string.Empty).ToArray()),
        };
        return string.IsNullOrWhiteSpace(draft.Fact) ? null : new FactTest(draft.Fact, kind, values);
    }

    private static Gate OnScore(GateDraft draft, string on)
    {
        var (bound, at) = draft switch
        {
            { Above: { } text } => (Bound.Above, text),
            { AtMost: { } text } => (Bound.AtMost, text),
            { Below: { } text } => (Bound.Below, text),
            _ => (Bound.AtLeast, draft.AtLeast),
        };
        return Gate.OnScore(on, bound, DraftReading.Number(at, 0)).ReadAs(Words.GateReadings.Read(draft.Read, Reading.Exact));
    }
}
