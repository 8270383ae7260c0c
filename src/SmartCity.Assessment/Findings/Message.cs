namespace SmartCity.Assessment;

/// <summary>A stable code with its text in every language; <c>{0}</c>, <c>{1}</c> … stand for the arguments, counted nouns as in <see cref="CountFormat"/>.</summary>
internal sealed record Message(string Code, FindingKind Kind, string English, string Indonesian)
{
    public Finding At(string path, params string[] arguments) => new(this, path, arguments);

    public Reason Because(params string[] arguments) => new(this, arguments);

    /// <summary>The text with its arguments in place.</summary>
    public string Text(Language language, IReadOnlyList<string> arguments) =>
        string.Format(CountFormat.Instance, language == Language.Indonesian ? Indonesian : English, [.. arguments]);
}
