using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>Texts from files as they may stand on a screen: a control character in a name must neither steer a terminal nor break a line, an unseen one not make two names look the same.</summary>
internal static class Printable
{
    public static string Of(string text) => text.Any(IsUnprintable) ? string.Concat(text.Select(c => IsUnprintable(c) ? '\uFFFD' : c)) : text;

    private static bool IsUnprintable(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'
        or '\u200B' or '\u200E' or '\u200F' or '\u061C' or (>= '\u2060' and <= '\u2064') or '\uFEFF';
}
