using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>Why a figure cannot be given: a stable code, arguments, and a text in each language. Equal when code and arguments are equal; no order.</summary>
public sealed record Undefined
{
    private readonly Message message;
    private readonly LocalText[] arguments;

    internal Undefined(Message message, LocalText[] arguments)
    {
        (this.message, this.arguments) = (message, arguments);
        Arguments = Array.AsReadOnly(Texts(Language.English));
    }

    /// <summary>The stable code, such as <c>agreement.no-pair</c>.</summary>
    public string Code => message.Code;

    /// <summary>The figures and words that the text speaks of, in English where they read otherwise in each language.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The reason, as the end of a sentence that begins with "undefined because".</summary>
    public string Text(Language language) =>
        string.Format(CultureInfo.InvariantCulture, language == Language.Indonesian ? message.Indonesian : message.English, [.. Texts(language)]);

    /// <summary>Whether code and arguments are equal.</summary>
    public bool Equals(Undefined? other) => other is not null && Code == other.Code && arguments.SequenceEqual(other.arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, arguments.Length == 0 ? null : arguments[0]);

    /// <summary>The English text.</summary>
    public override string ToString() => Text(Language.English);

    /// <summary>The text in every language, for the reason of something that hangs on this one.</summary>
    internal LocalText InAll => LocalText.Of(("en", Text(Language.English)), ("id", Text(Language.Indonesian)));

    /// <summary>The same with every argument cut that lists half the panel.</summary>
    internal Undefined Short(int longest)
    {
        string Cut(string text) => text.Length <= longest ? text : text[..longest] + "…";
        return new Undefined(message, [.. arguments.Select(a => LocalText.From(a.All.Select(t => KeyValuePair.Create(t.Key, Cut(t.Value)))))]);
    }

    private string[] Texts(Language language) => Array.ConvertAll(arguments, a => a.In(language, string.Empty));
}
