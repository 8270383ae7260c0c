namespace SmartCity.Assessment.Cli;

/// <summary>Exact numbers as texts.</summary>
internal static class Figures
{
    private const int LongestInFiles = 100;
    private const int LongestOnPages = 24;

    /// <summary>The exact number up to a hundred characters, otherwise twelve decimals after a tilde.</summary>
    public static string InFile(Exact number) => Short(number, LongestInFiles, 12);

    /// <summary>The exact number while it is easy to read, otherwise eight decimals after a tilde.</summary>
    public static string OnPage(Exact number) => Short(number, LongestOnPages, 8);

    /// <summary>The same, with four decimals behind a fraction.</summary>
    public static string Readable(Exact number)
    {
        var text = OnPage(number);
        return text.Contains('/', StringComparison.Ordinal) ? $"{text} ≈ {number.ToString(Rounding.HalfEven(4))}" : text;
    }

    /// <summary>The same, with a plus sign before what is above zero.</summary>
    public static string Signed(Exact number) => number.Sign > 0 ? "+" + Readable(number) : Readable(number);

    private static string Short(Exact number, int longest, int digits) =>
        number.ToString() is { } text && text.Length <= longest ? text : "~" + number.ToString(Rounding.HalfEven(digits));
}
