namespace SmartCity.Assessment;

/// <summary>Why a candidate was decided upon as it was, in the same form as a <see cref="Finding"/>: a stable code, arguments, and a text in each language.</summary>
/// <remarks>Equal when code and arguments are equal; no order.</remarks>
public sealed record Reason
{
    private readonly Message message;

    internal Reason(Message message, IEnumerable<string> arguments)
    {
        this.message = message;
        Arguments = new ContentList<string>(arguments);
    }

    /// <summary>The stable code, such as <c>gate.too-low</c>.</summary>
    public string Code => message.Code;

    /// <summary>The figures and words that the text speaks of.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The reason as a sentence.</summary>
    public string Text(Language language) => message.Text(language, Arguments);

    /// <summary>Code and English text.</summary>
    public override string ToString() => $"{Code}: {Text(Language.English)}";
}
