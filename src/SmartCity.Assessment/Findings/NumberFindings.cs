namespace SmartCity.Assessment;

/// <summary>What to say about a text that is not a number.</summary>
internal static class NumberFindings
{
    private const int LongestShown = 40;

    public static Finding At(string path, NumberFault fault, string text)
    {
        var message = fault switch
        {
            NumberFault.Empty => TextMessages.NumberEmpty,
            NumberFault.DecimalComma => TextMessages.NumberDecimalComma,
            NumberFault.ThousandsSeparator => TextMessages.NumberThousands,
            NumberFault.Exponent => TextMessages.NumberExponent,
            NumberFault.NotFinite => TextMessages.NumberNotFinite,
            NumberFault.PlusSign => TextMessages.NumberPlus,
            NumberFault.Blank => TextMessages.NumberBlank,
            NumberFault.NotDecimalDigits => TextMessages.NumberDigits,
            NumberFault.TooLong => TextMessages.NumberTooLong,
            _ => TextMessages.NumberNone,
        };
        return message.At(path, text.Length > LongestShown ? text[..LongestShown] + "…" : text);
    }
}
