namespace SmartCity.Assessment.Cli;

/// <summary>What the tool has to say about its input: a finding of the library, or one about a file.</summary>
internal sealed record Notice(FindingKind Kind, string Path, string Code, string English, string Indonesian)
{
    public static Notice Of(Finding finding, string path) =>
        new(finding.Kind, path, finding.Code, finding.Text(Language.English), finding.Text(Language.Indonesian));

    public string Text(Language language) => language == Language.Indonesian ? Indonesian : English;

    /// <summary>Path, code and text.</summary>
    public string ToLine(Language language) => Path.Length == 0 ? $"{Code}: {Text(language)}" : $"{Path}: {Code}: {Text(language)}";
}
