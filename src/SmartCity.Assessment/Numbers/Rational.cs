using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>
/// An exact fraction, always in lowest terms over a positive denominator. The default value is zero.
/// </summary>
/// <remarks>
/// Numerator and denominator are held as <see cref="long"/> whenever both fit and as <see cref="BigInteger"/> only when they do not,
/// so that a value has exactly one form: equality and hash need not look at how it came about.
/// Order is the order of the numbers. No operation rounds except <see cref="Round"/> and <see cref="ToFixed"/>.
/// </remarks>
internal readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long numerator;

    // One less than the denominator: all bits zero then reads as 0/1, and default(Rational) needs no special case anywhere.
    private readonly long denominatorLessOne;

    private readonly Wide? wide;

    private Rational(long numerator, long denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    private Rational(Wide wide) => this.wide = wide;

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    public BigInteger Numerator => wide is null ? numerator : wide.Numerator;

    /// <summary>At least one; shares no factor with the numerator.</summary>
    public BigInteger Denominator => wide is null ? SmallDenominator : wide.Denominator;

    public int Sign => wide is null ? Math.Sign(numerator) : wide.Numerator.Sign;

    public bool IsZero => wide is null && numerator == 0;

    public bool IsInteger => wide is null ? denominatorLessOne == 0 : wide.Denominator.IsOne;

    private long SmallDenominator => denominatorLessOne + 1;

    public static implicit operator Rational(int value) => new(value, 1);

    public static implicit operator Rational(long value) => new(value, 1);

    public static implicit operator Rational(BigInteger value) => Coprime(value, BigInteger.One);

    /// <summary>The exact value; trailing zeros of the decimal are not part of it.</summary>
    public static implicit operator Rational(decimal value)
    {
        var (negative, magnitude, scale) = DecimalParts.Of(value);
        return scale <= Powers.OfTenInLong && magnitude <= long.MaxValue
            ? Lowest(negative ? -(long)magnitude : (long)magnitude, Powers.OfTen64(scale))
            : Of(negative ? -(BigInteger)magnitude : magnitude, Powers.OfTen(scale));
    }

    /// <summary>The fraction in lowest terms; a negative denominator moves its sign up.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return divisor.IsOne ? Coprime(numerator, denominator) : Coprime(numerator / divisor, denominator / divisor);
    }

    /// <summary>Takes parts already in lowest terms, the denominator positive.</summary>
    private static Rational Coprime(BigInteger numerator, BigInteger denominator) =>
        denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Wide(numerator, denominator));

    /// <inheritdoc cref="Coprime(BigInteger, BigInteger)"/>
    private static Rational Coprime(Int128 numerator, Int128 denominator) =>
        denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Wide(numerator, denominator));

    /// <summary>Reduces a 128-bit numerator over a positive 64-bit denominator.</summary>
    private static Rational Lowest(Int128 numerator, long denominator)
    {
        if (numerator == (long)numerator)
        {
            // The everyday case, kept apart because 128-bit division is several times slower.
            var shared = CommonDivisor((long)numerator, denominator);
            return new((long)numerator / shared, denominator / shared);
        }

        var divisor = CommonDivisor((long)(numerator % denominator), denominator);
        return Coprime(numerator / divisor, denominator / divisor);
    }

    private static long CommonDivisor(long any, long positive)
    {
        // Every divisor of a positive long fits a long, so the cast back is safe even when the other part is long.MinValue.
        var (left, right) = (any < 0 ? 0UL - (ulong)any : (ulong)any, (ulong)positive);
        while (left != 0)
        {
            (left, right) = (right % left, left);
        }

        return (long)right;
    }

    /// <summary>Parts of which at least one does not fit a long.</summary>
    private sealed class Wide(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
