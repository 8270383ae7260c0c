using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>A stable code for something that can be said about a file itself, with its text in every language.</summary>
internal sealed record FileMessage(string Code, FindingKind Kind, string English, string Indonesian)
{
    public Notice At(string path, params object[] arguments) => new(
        Kind,
        path,
        Code,
        string.Format(CultureInfo.InvariantCulture, English, arguments),
        string.Format(CultureInfo.InvariantCulture, Indonesian, arguments));
}
