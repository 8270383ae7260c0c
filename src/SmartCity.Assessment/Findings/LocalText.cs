using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A name or description in any number of languages. Equal by content; no order.</summary>
public sealed record LocalText
{
    private readonly ContentList<KeyValuePair<string, string>> texts;

    private LocalText(IEnumerable<KeyValuePair<string, string>> texts) =>
        this.texts = new ContentList<KeyValuePair<string, string>>(texts.OrderBy(t => t.Key, StringComparer.Ordinal));

    /// <summary>No text in any language.</summary>
    public static LocalText None { get; } = new([]);

    /// <summary>The texts by language code, ordered by code.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => texts;

    /// <summary>Puts together texts with their language codes, such as <c>("id", "Komitmen")</c>.</summary>
    /// <exception cref="ArgumentException">A language code is empty or given twice.</exception>
    public static LocalText Of(params (string Language, string Text)[] texts) =>
        From(Guard.Against.Null(texts).Select(t => KeyValuePair.Create(t.Language, t.Text)));

    /// <summary>Puts together texts with their language codes.</summary>
    /// <exception cref="ArgumentException">A language code is empty or given twice.</exception>
    public static LocalText From(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = texts.ToArray();
        foreach (var (language, _) in list)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(language, nameof(texts));
            if (!seen.Add(language))
            {
                throw new ArgumentException($"The language '{language}' is given twice.", nameof(texts));
            }
        }

        return list.Length == 0 ? None : new LocalText(list);
    }

    /// <summary>The text in a language, else in English, else in the first language there is, else <paramref name="otherwise"/>.</summary>
    public string In(Language language, string otherwise)
    {
        var code = language == Language.Indonesian ? "id" : "en";
        return Find(code) ?? Find("en") ?? (texts.Count > 0 ? texts[0].Value : otherwise);
    }

    private string? Find(string code)
    {
        foreach (var (language, text) in texts)
        {
            if (language == code)
            {
                return text;
            }
        }

        return null;
    }
}
