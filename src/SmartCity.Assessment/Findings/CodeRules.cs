using System.Globalization;
using System.Text;

namespace SmartCity.Assessment;

/// <summary>What a code (of an aspect, a candidate, a fact …) may look like, and when two are too alike to be told apart.</summary>
internal static class CodeRules
{
    public const int LongestCode = 200;

    private static readonly TextInfo CaseOf = CultureInfo.InvariantCulture.TextInfo;

    // Without ICU (globalization-invariant mode) .NET calls every text normalized; combining characters are then refused rather than guessed about.
    private static readonly bool CanNormalize = !"e\u0301".IsNormalized();

    /// <summary>Yields what is wrong with one code.</summary>
    public static IEnumerable<Finding> Check(string? code, string path)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            yield return InputMessages.CodeEmpty.At(path);
        }
        else if (code.Length > LongestCode)
        {
            yield return InputMessages.CodeTooLong.At(path, code[..40] + "…", code.Length.ToText(), LongestCode.ToText());
        }
        else if (char.IsWhiteSpace(code[0]) || char.IsWhiteSpace(code[^1]))
        {
            yield return InputMessages.CodeBlanks.At(path, code);
        }
        else if (code.Any(IsUnseen) || !IsWellFormed(code))
        {
            yield return InputMessages.CodeControl.At(path, Printable(code));
        }
        else if (!code.IsNormalized() || (!CanNormalize && code.Any(IsCombining)))
        {
            yield return InputMessages.CodeNotNormalized.At(path, code);
        }
    }

    /// <summary>Yields a finding for every code that repeats an earlier one, also when only case or Unicode form differ.</summary>
    public static IEnumerable<Finding> Duplicates(IEnumerable<(string Code, string Path)> codes, Message same, Message alike) =>
        Repeated(codes, same, alike).Distinct();

    private static IEnumerable<Finding> Repeated(IEnumerable<(string Code, string Path)> codes, Message same, Message alike)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, path) in codes)
        {
            var key = Fold(code);
            if (!seen.Add(code))
            {
                yield return same.At(path, code, code);
            }
            else if (first.TryGetValue(key, out var earlier))
            {
                yield return alike.At(path, code, earlier);
            }
            else
            {
                first.Add(key, code);
            }
        }
    }

    /// <summary>The code in the form in which alike ones are the same.</summary>
    /// <remarks>Upper case first and lower case then, because some letters (Σ σ ς) meet only there; letters of other widths and ligatures meet by their compatibility form.</remarks>
    public static string Fold(string code) => Compatible(CaseOf.ToLower(CaseOf.ToUpper(Compatible(code))));

    private static string Compatible(string text) => IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKC) : text;

    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Printable(string text) => string.Concat(text.Select(c => IsUnseen(c) || char.IsSurrogate(c) ? '\uFFFD' : c));

    /// <summary>Controls, and format characters that nobody sees; joiners belong to the writing of some languages.</summary>
    private static bool IsUnseen(char letter) => char.IsControl(letter)
        || (char.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is not ('\u200C' or '\u200D'));

    private static bool IsCombining(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || letter is >= '\u1100' and <= '\u11FF';
}
