namespace SmartCity.Assessment;

/// <summary>One thing that is wrong or notable in an input.</summary>
/// <remarks>Two findings are equal when code, path and arguments are equal. Findings have no order of their own; lists of them come in one fixed order, whatever the order of input.</remarks>
public sealed record Finding
{
    private readonly Message message;

    internal Finding(Message message, string path, IEnumerable<string> arguments)
    {
        this.message = message;
        Path = path;
        Arguments = new ContentList<string>(arguments);
    }

    /// <summary>The stable code, such as <c>weights.wrong-sum</c>. Programs may rely on it; texts may change.</summary>
    public string Code => message.Code;

    /// <summary>How much it matters.</summary>
    public FindingKind Kind => message.Kind;

    /// <summary>Where: a file with line and column (<c>scores.csv:214:mark</c>) or a property (<c>aspects.children[2].weight</c>). Empty when it concerns the whole input.</summary>
    public string Path { get; }

    /// <summary>The figures and words that the text speaks of, in the order of its placeholders.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The finding as a sentence.</summary>
    public string Text(Language language) => message.Text(language, Arguments);

    /// <summary>Path, code and English text.</summary>
    public override string ToString() => Path.Length == 0 ? $"{Code}: {Text(Language.English)}" : $"{Path}: {Code}: {Text(Language.English)}";

    internal Finding MovedTo(string path) => path == Path ? this : new(message, path, Arguments);

    internal Finding Under(string prefix) => new(message, Path.Length == 0 ? prefix : $"{prefix}.{Path}", Arguments);
}
