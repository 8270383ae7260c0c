namespace SmartCity.Assessment.Tests.Cli;

/// <summary>What the tool answered: exit code, output and error stream.</summary>
internal sealed record Answer(int Code, string Output, string Error)
{
    /// <summary>Path and code of everything that was found, in order.</summary>
    public IReadOnlyList<string> Found =>
    [
        .. Error.Split('\n')
            .Where(l => l.StartsWith("error: ", StringComparison.Ordinal) || l.StartsWith("warning: ", StringComparison.Ordinal) || l.StartsWith("note: ", StringComparison.Ordinal))
            .Select(l => l[(l.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            .Select(l => string.Join(": ", l.Split(": ").Take(l.Contains(':', StringComparison.Ordinal) && Path(l) ? 2 : 1))),
    ];

    private static bool Path(string line) => line.Split(": ") is [var first, ..] && (first.Contains(".csv", StringComparison.Ordinal) || first.Contains(".json", StringComparison.Ordinal));
}
