using FluentValidation;
using FluentValidation.Results;

namespace SmartCity.Assessment;

/// <summary>The rules that drafts share, as FluentValidation rules whose failures carry a finding.</summary>
internal static class DraftRules
{
    private const int LongestShown = 40;

    public static void Required<T, TProperty>(this IRuleBuilderInitial<T, TProperty?> rule) => rule.Custom(static (value, context) =>
    {
        if (value is null)
        {
            context.Fault(TextMessages.Required, CamelCase(context.PropertyPath));
        }
    });

    /// <summary>A code that must be there.</summary>
    public static void Code<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Custom(static (code, context) =>
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            context.Fault(code is null ? TextMessages.Required : InputMessages.CodeEmpty, CamelCase(context.PropertyPath));
        }
    });

    /// <summary>A word that refers to something; when it is given it is not blank.</summary>
    public static void Reference<T>(this IRuleBuilderInitial<T, string?> rule, Message unknown) => rule.Custom((code, context) =>
    {
        if (code is not null && string.IsNullOrWhiteSpace(code))
        {
            context.Fault(unknown, code);
        }
    });

    /// <summary>A list of which no entry is null.</summary>
    public static void NoNulls<T>(this IRuleBuilderInitial<T, List<string?>?> rule) => rule.Custom(static (list, context) =>
    {
        if (list?.Contains(null) == true)
        {
            context.Fault(TextMessages.JsonType, "null");
        }
    });

    public static void PlainNumber<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Custom(static (text, context) =>
    {
        if (text is not null && !NumberText.TryParse(text, out _, out var fault))
        {
            var finding = NumberFindings.At(string.Empty, fault, text);
            context.AddFailure(new ValidationFailure(context.PropertyPath, finding.Code) { CustomState = finding });
        }
    });

    public static void RequiredNumber<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Custom(static (text, context) =>
    {
        if (text is null)
        {
            context.Fault(TextMessages.Required, CamelCase(context.PropertyPath));
        }
        else if (!NumberText.TryParse(text, out _, out var fault))
        {
            var finding = NumberFindings.At(string.Empty, fault, text);
            context.AddFailure(new ValidationFailure(context.PropertyPath, finding.Code) { CustomState = finding });
        }
    });

    public static void Word<T, TWord>(this IRuleBuilderInitial<T, string?> rule, WordList<TWord> words)
        where TWord : struct, Enum => rule.Custom((text, context) =>
    {
        if (text is not null && !words.Contains(text))
        {
            context.Fault(TextMessages.WordUnknown, Shown(text), words.All);
        }
    });

    /// <summary>The properties that are given, of which there must be exactly one.</summary>
    public static void ExactlyOne<T>(this IRuleBuilderInitial<T, T> rule, params (string Name, Func<T, object?> Get)[] properties) => rule.Custom((draft, context) =>
    {
        if (properties.Count(p => p.Get(draft) is not null) != 1)
        {
            context.Fault(TextMessages.OneOf, string.Join(", ", properties.Select(p => p.Name)));
        }
    });

    /// <summary>Properties that mean nothing beside the others.</summary>
    public static void NotHere<T>(this IRuleBuilderInitial<T, T> rule, Func<T, bool> when, params (string Name, Func<T, object?> Get)[] properties) => rule.Custom((draft, context) =>
    {
        foreach (var (name, get) in when(draft) ? properties : [])
        {
            if (get(draft) is not null)
            {
                context.AddFailure(Failure(name, TextMessages.NotHere, name));
            }
        }
    });

    public static void Fault<T>(this ValidationContext<T> context, Message message, params string[] arguments) =>
        context.AddFailure(Failure(context.PropertyPath, message, arguments));

    public static string CamelCase(string path) =>
        string.Join('.', path.Split('.').Select(p => p.Length == 0 ? p : char.ToLowerInvariant(p[0]) + p[1..]));

    public static string Shown(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;

    private static ValidationFailure Failure(string path, Message message, params string[] arguments) =>
        new(path, message.Code) { CustomState = message.At(string.Empty, arguments) };
}
