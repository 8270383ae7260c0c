using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace SmartCity.Assessment.Cli;

/// <summary>Exact numbers as texts.</summary>
internal static partial class Figures
{
    private const int LongestInFiles = 100;
    private const int LongestOnPages = 24;
    private const int MostSignificant = 4;
    private const int LongestInTexts = 40;

    /// <summary>The exact number up to a hundred characters, otherwise twelve decimals after a tilde.</summary>
    public static string InFile(Exact number) => Short(number, LongestInFiles, Rounding.HalfEven(12), "~");

    /// <summary>The exact number while it is easy to read, otherwise eight decimals after ≈, cut off as in sentences.</summary>
    public static string OnPage(Exact number) => Short(number, LongestOnPages, Rounding.Down(8), "≈ ");

    /// <summary>The same, with four decimals behind a fraction.</summary>
    public static string Readable(Exact number)
    {
        var text = OnPage(number);
        return text.Contains('/', StringComparison.Ordinal) ? $"{text} ≈ {number.ToString(Rounding.HalfEven(4))}" : text;
    }

    /// <summary>The same, with a plus sign before what is above zero.</summary>
    public static string Signed(Exact number) => number.Sign > 0 ? "+" + Readable(number) : Readable(number);

    /// <summary>The exact number while it is easy to read, otherwise its first four digits that are not zero, after ≈: a small number does not become zero.</summary>
    public static string Significant(Exact number)
    {
        var text = number.ToString();
        if (text.Length <= LongestOnPages && !text.Contains('/', StringComparison.Ordinal))
        {
            return text;
        }

        var about = "≈ " + (Magnitude(number) is var magnitude && magnitude >= MostSignificant - 1 - Rounding.MaxDigits
            ? number.ToString(Rounding.HalfEven(Math.Max(0, MostSignificant - 1 - magnitude)))
            : Scientific(number, magnitude));
        return text.Length <= LongestOnPages ? $"{text} {about}" : about;
    }

    /// <summary>
    /// A text in which figures of more digits than anybody reads stand with eight decimals after ≈, and are no longer called exact.
    /// Cut off, not rounded: what is less than 4 must not be shown as 4.
    /// </summary>
    public static string InText(string text) => LongNumber().Replace(text, found =>
        found.Groups["figure"] is { Length: > LongestInTexts } figure && Exact.TryParse(figure.Value, out var number) ? "≈ " + number.ToString(Rounding.Down(8)) : found.Value);

    [GeneratedRegex("(eksak )?(?<figure>-?[0-9]+[/.][0-9]+)( exactly)?")]
    private static partial Regex LongNumber();

    /// <summary>The power of ten of the first digit that is not zero.</summary>
    private static int Magnitude(Exact number)
    {
        var (numerator, denominator) = (BigInteger.Abs(number.Numerator), number.Denominator);
        var guess = numerator.ToString(CultureInfo.InvariantCulture).Length - denominator.ToString(CultureInfo.InvariantCulture).Length;
        return Scaled(numerator, -guess) >= Scaled(denominator, guess) ? guess : guess - 1;
    }

    private static string Scientific(Exact number, int magnitude)
    {
        // Cut off rather than rounded: no digit can carry into the next power.
        var digits = Scaled(BigInteger.Abs(number.Numerator), MostSignificant - 1 - magnitude) / Scaled(number.Denominator, magnitude - MostSignificant + 1);
        var text = digits.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(number.Sign < 0 ? "-" : string.Empty)}{text[..1]}.{text[1..]}e{magnitude}");
    }

    /// <summary>Times a power of ten that is above one, else as it is.</summary>
    private static BigInteger Scaled(BigInteger number, int power) => power > 0 ? number * BigInteger.Pow(10, power) : number;

    private static string Short(Exact number, int longest, Rounding rounding, string about) =>
        number.ToString() is { } text && text.Length <= longest ? text : about + number.ToString(rounding);
}
