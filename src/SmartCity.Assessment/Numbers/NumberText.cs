using System.Globalization;

namespace SmartCity.Assessment;

/// <summary>
/// Numbers as texts, the same in every culture: an optional minus, digits, and optionally a point followed by digits.
/// Whatever could be read in two ways is refused rather than guessed.
/// </summary>
internal static class NumberText
{
    // A ulong holds any 19 digits.
    private const int DigitsInULong = 19;

    /// <summary>Reads a number exactly, keeping its trailing zeros where a decimal has room for them.</summary>
    /// <param name="text">The whole text of a cell.</param>
    /// <param name="value">The number, or zero when refused.</param>
    /// <param name="fault">Why the text was refused; <see cref="NumberFault.None"/> when it was not.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value, out NumberFault fault)
    {
        var negative = text is ['-', ..];
        var digits = negative ? text[1..] : text;
        value = 0;
        fault = NumberFault.None;
        if (!IsPlain(digits, out var point, out var magnitude))
        {
            fault = NumberFaults.Of(text);
            return false;
        }

        var scale = point < 0 ? 0 : digits.Length - point - 1;
        if (digits.Length <= DigitsInULong)
        {
            value = new DecimalParts(negative, magnitude, scale).ToDecimal();
            return true;
        }

        if (!TryLong(point < 0 ? digits : digits[..point], digits[^scale..], negative, out value))
        {
            fault = NumberFault.TooLong;
            return false;
        }

        return true;
    }

    /// <summary>The one text of a value: no trailing zeros, no sign on zero, a point in every culture.</summary>
    public static string ToText(decimal value)
    {
        if (value == 0)
        {
            return "0";
        }

        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        text = text[..length];
        return (text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text).ToString();
    }

    /// <summary>The one text of a count.</summary>
    public static string ToText(this int count) => ToText((long)count);

    /// <inheritdoc cref="ToText(int)"/>
    public static string ToText(this long count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits with at most one point, which has a digit on either side; adds them up as long as a ulong holds them.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, out int point, out ulong magnitude)
    {
        (point, magnitude) = (-1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                magnitude = (magnitude * 10) + digit;
            }
            else if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        // Without a point −1 takes its place, which also refuses the empty text.
        return point != 0 && point != text.Length - 1;
    }

    private static bool TryLong(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, bool negative, out decimal value)
    {
        value = 0;
        var needed = fraction.TrimEnd('0');
        UInt128 magnitude = 0;
        if (needed.Length > DecimalParts.MaxScale || !TryAppend(ref magnitude, whole) || !TryAppend(ref magnitude, needed))
        {
            return false;
        }

        // Trailing zeros say how precisely a value was written; they are kept as far as they fit and are no reason to refuse it.
        var scale = needed.Length;
        while (scale < Math.Min(fraction.Length, DecimalParts.MaxScale) && magnitude * 10 <= DecimalParts.MaxMagnitude)
        {
            magnitude *= 10;
            scale++;
        }

        value = new DecimalParts(negative, magnitude, scale).ToDecimal();
        return true;
    }

    private static bool TryAppend(ref UInt128 magnitude, ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            magnitude = (magnitude * 10) + (uint)(digit - '0');
            if (magnitude > DecimalParts.MaxMagnitude)
            {
                return false;
            }
        }

        return true;
    }
}
