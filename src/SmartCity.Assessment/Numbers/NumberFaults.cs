using System.Globalization;
using System.Text;

namespace SmartCity.Assessment;

/// <summary>Tells why a text is no number. Runs only after a text was refused, so it may look several times.</summary>
internal static class NumberFaults
{
    private const string GroupMarks = ",.' \u00A0\u2009\u202F\u2019\u066C";

    public static NumberFault Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return NumberFault.Empty;
        }

        if (IsUnseen(text[0]) || IsUnseen(text[^1]))
        {
            return NumberFault.Blank;
        }

        var signed = text[0] is '+' or '-';
        var body = signed ? text[1..] : text;
        var fault = OfBody(body);
        return text[0] == '+' && fault is not (NumberFault.NotANumber or NumberFault.NotFinite) ? NumberFault.PlusSign : fault;
    }

    /// <returns>What is wrong apart from a sign; <see cref="NumberFault.None"/> if nothing is.</returns>
    private static NumberFault OfBody(ReadOnlySpan<char> body)
    {
        if (IsNotFinite(body))
        {
            return NumberFault.NotFinite;
        }

        if (HasForeignDigits(body))
        {
            return NumberFault.NotDecimalDigits;
        }

        if (IsGrouped(body))
        {
            return NumberFault.ThousandsSeparator;
        }

        if (IsNumber(body, ','))
        {
            return NumberFault.DecimalComma;
        }

        if (IsExponent(body))
        {
            return NumberFault.Exponent;
        }

        return IsNumber(body, '.') ? NumberFault.None : NumberFault.NotANumber;
    }

    private static bool IsUnseen(char letter) =>
        char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static bool IsNotFinite(ReadOnlySpan<char> body) =>
        body is "∞"
        || body.Equals("nan", StringComparison.OrdinalIgnoreCase)
        || body.Equals("inf", StringComparison.OrdinalIgnoreCase)
        || body.Equals("infinity", StringComparison.OrdinalIgnoreCase);

    private static bool HasForeignDigits(ReadOnlySpan<char> body)
    {
        foreach (var rune in body.EnumerateRunes())
        {
            if (!rune.IsAscii && Rune.IsNumber(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One to three digits, then groups of three (in India of two before the last), then perhaps a fraction.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> body)
    {
        var first = DigitsAtStart(body);
        if (first is 0 or > 3 || first == body.Length || !GroupMarks.AsSpan().Contains(body[first]))
        {
            return false;
        }

        var mark = body[first];
        var rest = body[first..];
        var (groups, last) = (0, 0);
        while (rest is [var next, ..] && next == mark)
        {
            last = DigitsAtStart(rest[1..]);
            if (last is not (2 or 3))
            {
                return false;
            }

            groups++;
            rest = rest[(1 + last)..];
        }

        // "0,125" is a decimal comma and "0.125" a number, for nobody groups a leading zero; nor does "1.000" alone prove a group.
        var maybeFraction = groups == 1 && rest.IsEmpty && (mark == '.' || (mark == ',' && body[0] == '0'));
        return last == 3 && !maybeFraction && (rest.IsEmpty || IsFraction(rest));
    }

    private static bool IsNumber(ReadOnlySpan<char> body, char mark)
    {
        var whole = DigitsAtStart(body);
        var rest = body[whole..];
        return whole > 0 && (rest.IsEmpty || (rest[0] == mark && IsFraction(rest)));
    }

    private static bool IsFraction(ReadOnlySpan<char> rest) =>
        rest[0] is '.' or ',' && rest.Length > 1 && DigitsAtStart(rest[1..]) == rest.Length - 1;

    private static bool IsExponent(ReadOnlySpan<char> body)
    {
        var mark = body.IndexOfAny('e', 'E');
        if (mark < 0 || !(IsNumber(body[..mark], '.') || IsNumber(body[..mark], ',')))
        {
            return false;
        }

        var power = body[(mark + 1)..];
        power = power is ['+' or '-', ..] ? power[1..] : power;
        return power is not [] && DigitsAtStart(power) == power.Length;
    }

    private static int DigitsAtStart(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
