using System.Globalization;
using System.Numerics;

namespace SmartCity.Assessment;

internal readonly partial struct Rational
{
    private const int NeverEnds = -1;

    /// <summary>Reads what <see cref="ToString"/> writes, and decimals with needless zeros ("12.50"); never asks the culture.</summary>
    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        var digits = text.AsSpan();
        var negative = digits.StartsWith('-');
        digits = negative ? digits[1..] : digits;
        var mark = digits.IndexOfAny('.', '/');
        var first = mark < 0 ? digits : digits[..mark];
        var second = mark < 0 ? "0" : digits[(mark + 1)..];
        if (!AreDigits(first) || !AreDigits(second))
        {
            return false;
        }

        if (mark >= 0 && digits[mark] == '/')
        {
            return TryFraction(first, second, negative, out value);
        }

        var scale = mark < 0 ? 0 : second.Length;
        var numerator = (Whole(first) * Powers.OfTen(scale)) + Whole(second);
        value = Of(negative ? -numerator : numerator, Powers.OfTen(scale));
        return true;
    }

    /// <summary>The exact value: a decimal when it ends ("-0.75", "3"), else the fraction in lowest terms ("-1/3").</summary>
    public override string ToString()
    {
        var places = DecimalPlaces();
        return places == NeverEnds
            ? string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}")
            : Fixed(Numerator * (Powers.OfTen(places) / Denominator), places);
    }

    /// <summary>The rounded value with exactly the declared number of decimals: "3.3150". A rounded zero has no sign.</summary>
    public string ToFixed(Rounding rounding) => Fixed(RoundedUnits(rounding), rounding.Digits);

    /// <summary>The value as a decimal, if a decimal holds it exactly; never rounds.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        var places = DecimalPlaces();
        if (places is NeverEnds or > DecimalParts.MaxScale)
        {
            return false;
        }

        var magnitude = BigInteger.Abs(Numerator) * (Powers.OfTen(places) / Denominator);
        if (magnitude > DecimalParts.MaxMagnitude)
        {
            return false;
        }

        value = new DecimalParts(Sign < 0, (UInt128)magnitude, places).ToDecimal();
        return true;
    }

    /// <summary>How many decimals the value has, or <see cref="NeverEnds"/>.</summary>
    /// <remarks>It ends when the denominator is 2^a · 5^b, after max(a, b) digits.</remarks>
    private int DecimalPlaces()
    {
        var rest = Denominator;
        var twos = (int)BigInteger.TrailingZeroCount(rest);
        rest >>= twos;
        return PowerOfFive(rest) is { } fives ? Math.Max(twos, fives) : NeverEnds;
    }

    /// <summary>The exponent of a power of five, or null for any other number.</summary>
    /// <remarks>Dividing by 5 again and again takes time and memory with the square of the digits; dividing by 5^(2^i), the greatest first, finds the exponent bit by bit.</remarks>
    private static int? PowerOfFive(BigInteger positive)
    {
        var squares = new List<BigInteger>();
        for (BigInteger square = 5; square <= positive; square *= square)
        {
            if (squares.Count == 0 && !(positive % 5).IsZero)
            {
                return null;
            }

            squares.Add(square);
        }

        var exponent = 0;
        for (var i = squares.Count - 1; i >= 0 && !positive.IsOne; i--)
        {
            var quotient = BigInteger.DivRem(positive, squares[i], out var remainder);
            if (remainder.IsZero)
            {
                (positive, exponent) = (quotient, exponent + (1 << i));
            }
        }

        return positive.IsOne ? exponent : null;
    }

    private static string Fixed(BigInteger units, int digits)
    {
        var text = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = units.Sign < 0 ? "-" : "";
        return digits == 0 ? sign + text : $"{sign}{text.AsSpan(0, text.Length - digits)}.{text.AsSpan(text.Length - digits)}";
    }

    private static bool TryFraction(ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool negative, out Rational value)
    {
        var (numerator, denominator) = (Whole(first), Whole(second));
        var readable = first[0] != '0' && second[0] != '0';
        value = readable ? Of(negative ? -numerator : numerator, denominator) : default;

        // One value, one fraction: 2/6 and 1/2 are never written, so they are not read either.
        var canonical = readable && value.Denominator == denominator && value.DecimalPlaces() == NeverEnds;
        value = canonical ? value : default;
        return canonical;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text is not [] && !text.ContainsAnyExceptInRange('0', '9');

    private static BigInteger Whole(ReadOnlySpan<char> digits) =>
        BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
