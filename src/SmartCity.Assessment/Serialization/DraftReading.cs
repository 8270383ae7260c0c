using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What the readers of drafts share: the findings so far, and how texts, numbers and roundings are taken from a draft.</summary>
internal sealed class DraftReading
{
    private static readonly RoundingDraftValidator RoundingValidator = new();

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public void Add(Finding finding) => findings.Add(finding);

    public void AddRange(IEnumerable<Finding> more) => findings.AddRange(more);

    public void Check<T>(AbstractValidator<T> validator, T draft, string path)
        where T : class, IDraft => findings.AddRange(DraftFindings.Of(validator, draft, path));

    public void Unknown(IDraft draft, string path) => findings.AddRange(DraftFindings.Unknown(draft, path));

    /// <summary>Reads every entry of a list; an entry that is null, or of which nothing can be made, is reported or was.</summary>
    public IEnumerable<TResult> Each<TDraft, TResult>(List<TDraft?>? list, string path, Func<TDraft, string, TResult?> read)
        where TDraft : class
        where TResult : class
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            if (list![i] is not { } draft)
            {
                findings.Add(TextMessages.JsonType.At($"{path}[{i.ToText()}]", "null"));
            }
            else if (read(draft, $"{path}[{i.ToText()}]") is { } result)
            {
                yield return result;
            }
        }
    }

    /// <summary>A number that was already checked, or a stand-in.</summary>
    public static decimal Number(string? text, decimal otherwise) => text is not null && NumberText.TryParse(text, out var number, out _) ? number : otherwise;

    public static decimal? Number(string? text) => text is not null && NumberText.TryParse(text, out var number, out _) ? number : null;

    public LocalText Text(Dictionary<string, string?>? texts, string path)
    {
        var known = new List<KeyValuePair<string, string>>();
        foreach (var (language, text) in texts ?? [])
        {
            if (text is null || string.IsNullOrWhiteSpace(language))
            {
                findings.Add(TextMessages.JsonType.At(DraftFindings.Join(path, language), text ?? "null"));
            }
            else
            {
                known.Add(KeyValuePair.Create(language, text));
            }
        }

        return LocalText.From(known);
    }

    public Rounding? Rounding(RoundingDraft? draft, string path)
    {
        if (draft is null)
        {
            return null;
        }

        Check(RoundingValidator, draft, path);
        return Assessment.Rounding.Of(Math.Clamp(draft.Digits ?? 0, 0, Assessment.Rounding.MaxDigits), Words.RoundingModes.Read(draft.Mode, RoundingMode.HalfUp));
    }
}
