using System.Numerics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>
/// An exact number as the library hands it out: a fraction in lowest terms. The default value is zero.
/// </summary>
/// <remarks>
/// Equal when the numbers are equal; ordered as numbers are. There is deliberately no arithmetic and no conversion that rounds unasked:
/// a third is no <see cref="decimal"/>, and a host that went on computing in decimals would round without anyone having declared it.
/// Compare exact numbers as they are; round them, by name, to show them.
/// </remarks>
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>
{
    internal Exact(Rational value) => Value = value;

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator => Value.Numerator;

    /// <summary>The denominator: at least one, without a factor in common with the numerator.</summary>
    public BigInteger Denominator => Value.Denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Value.Sign;

    internal Rational Value { get; }

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Exact left, Exact right) => left.Value == right.Value;

    /// <summary>Whether the two are different numbers.</summary>
    public static bool operator !=(Exact left, Exact right) => left.Value != right.Value;

    /// <summary>Whether the first is the lesser number.</summary>
    public static bool operator <(Exact left, Exact right) => left.Value < right.Value;

    /// <summary>Whether the first is the greater number.</summary>
    public static bool operator >(Exact left, Exact right) => left.Value > right.Value;

    /// <summary>Whether the first is not the greater number.</summary>
    public static bool operator <=(Exact left, Exact right) => left.Value <= right.Value;

    /// <summary>Whether the first is not the lesser number.</summary>
    public static bool operator >=(Exact left, Exact right) => left.Value >= right.Value;

    /// <summary>The exact value of a decimal; its trailing zeros are not part of the number.</summary>
    public static Exact From(decimal value) => new(value);

    /// <summary>A fraction, brought to lowest terms; a negative denominator gives its sign to the numerator.</summary>
    /// <exception cref="ArgumentException"><paramref name="denominator"/> is zero.</exception>
    public static Exact Of(BigInteger numerator, BigInteger denominator) =>
        new(Rational.Of(numerator, Guard.Against.InvalidInput(denominator, nameof(denominator), d => !d.IsZero, "A fraction has a denominator other than zero.")));

    /// <summary>Reads what <see cref="ToString()"/> writes, and decimals with needless zeros ("12.50"); never asks the culture.</summary>
    /// <param name="text">A decimal such as "-0.75" or a fraction in lowest terms that no decimal can write, such as "1/3".</param>
    /// <param name="value">The number, or zero when the text is none.</param>
    /// <returns>Whether the text was a number.</returns>
    public static bool TryParse(string? text, out Exact value)
    {
        var parsed = Rational.TryParse(text, out var number);
        value = new(number);
        return parsed;
    }

    /// <summary>The number as the declared rounding has it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public Exact Round(Rounding rounding) => new(Value.Round(Guard.Against.Null(rounding)));

    /// <summary>The number as a decimal, if a decimal holds it exactly.</summary>
    /// <param name="value">The same number, or zero when no decimal holds it.</param>
    /// <returns>Whether a decimal holds it: at most 28 decimals, magnitude below 2^96 without the point.</returns>
    public bool TryToDecimal(out decimal value) => Value.TryToDecimal(out value);

    /// <summary>Negative, zero or positive as this is less than, equal to or greater than the other number.</summary>
    public int CompareTo(Exact other) => Value.CompareTo(other.Value);

    /// <summary>Whether both are the same number.</summary>
    public bool Equals(Exact other) => Value.Equals(other.Value);

    /// <summary>Whether the other is an exact number and the same one.</summary>
    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The exact number: a decimal when it ends ("12.5"), else the fraction in lowest terms ("1/3").</summary>
    public override string ToString() => Value.ToString();

    /// <summary>The rounded number with exactly the declared number of decimals, "3.3150"; a rounded zero has no sign.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public string ToString(Rounding rounding) => Value.ToFixed(Guard.Against.Null(rounding));
}
