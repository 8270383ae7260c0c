using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>
/// An exact fraction over a positive denominator; whoever asks for its parts sees it in lowest terms. The default value is zero.
/// </summary>
/// <remarks>
/// Numerator and denominator are held as <see cref="long"/> wherever both are known to fit and as <see cref="BigInteger"/> elsewhere. Long fractions are brought to lowest terms
/// only when somebody asks for their parts, and sums of them are not even added before: of the thousands in a column of scores most are only compared and rounded, which two
/// doubles between which they lie mostly decide (<see cref="Enclosure"/>).
/// Equality, hash and order are those of the numbers, however they are held. No operation rounds except <see cref="Round"/> and <see cref="ToFixed"/>.
/// </remarks>
internal readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>Up to how many bits of a denominator a divisor is found in less time than it takes to wonder whether anybody needs it.</summary>
    private const int ShortBits = 128;

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

    public BigInteger Numerator => wide is null ? numerator : wide.InLowestTerms.Above;

    /// <summary>At least one; shares no factor with the numerator.</summary>
    public BigInteger Denominator => wide is null ? SmallDenominator : wide.InLowestTerms.Below;

    /// <summary>The numerator as it is held, perhaps not in lowest terms.</summary>
    public BigInteger Above => wide is null ? numerator : wide.Above;

    /// <summary>The denominator as it is held, at least one.</summary>
    public BigInteger Below => wide is null ? SmallDenominator : wide.Below;

    /// <summary>Whether the parts are held as long numbers.</summary>
    public bool IsWide => wide is not null;

    /// <summary>Whether nobody has asked yet for more than the first digits.</summary>
    public bool IsLeft => wide is { IsWorkedOut: false };

    public int Sign => wide is null ? Math.Sign(numerator) : wide.Near.Sign is not 0 and var sign ? sign : wide.Above.Sign;

    /// <summary>Between which doubles the number lies.</summary>
    public Enclosure Near => wide is null ? Enclosure.Of(numerator, SmallDenominator) : wide.Near;

    public bool IsZero => Sign == 0;

    public bool IsInteger => wide is null ? denominatorLessOne == 0 : wide.InLowestTerms.Below.IsOne;

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

    /// <inheritdoc cref="Of(BigInteger, BigInteger)"/>
    public static Rational Of(long numerator, long denominator) => denominator > 0 ? Lowest(numerator, denominator) : Of((BigInteger)numerator, denominator);

    /// <summary>The fraction, whose parts, when they are long, are brought to lowest terms only when somebody asks for them.</summary>
    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">A positive one.</param>
    public static Rational Over(BigInteger numerator, BigInteger denominator) =>
        IsLong(denominator) ? new(new Wide(numerator, denominator, isLowest: false)) : Of(numerator, denominator);

    /// <summary>Whether fractions over a denominator are left as they are until somebody asks for their parts.</summary>
    public static bool IsLong(BigInteger denominator) => denominator.GetBitLength() > ShortBits;

    /// <summary>A fraction that is worked out only when somebody asks for more than its first digits.</summary>
    /// <param name="source">What works it out.</param>
    /// <param name="place">Which of the source's fractions it is.</param>
    /// <param name="near">Between which doubles it lies.</param>
    public static Rational Later(ILater source, int place, Enclosure near) => new(new Wide(source, place, near));

    /// <summary>Takes parts already in lowest terms, the denominator positive.</summary>
    private static Rational Coprime(BigInteger numerator, BigInteger denominator) =>
        denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Wide(numerator, denominator, isLowest: true));

    /// <inheritdoc cref="Coprime(BigInteger, BigInteger)"/>
    private static Rational Coprime(Int128 numerator, Int128 denominator) =>
        denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Wide(numerator, denominator, isLowest: true));

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
        if (positive == 1)
        {
            return 1;
        }

        // Every divisor of a positive long fits a long, so the cast back is safe even when the other part is long.MinValue.
        var (left, right) = (any < 0 ? 0UL - (ulong)any : (ulong)any, (ulong)positive);
        while (left != 0)
        {
            (left, right) = (right % left, left);
        }

        return (long)right;
    }

    /// <summary>Parts of which at least one does not fit a long, or which are not known to do so in lowest terms; perhaps not even worked out.</summary>
    /// <remarks>Whatever is worked out later is the same number whoever does it, and who comes first is kept, so that threads may do so at once.</remarks>
    private sealed class Wide
    {
        private readonly int place;
        private volatile ILater? source;
        private volatile Parts? held;
        private Wide? lowest;
        private double low;
        private double high;
        private volatile bool isEnclosed;

        public Wide(BigInteger above, BigInteger below, bool isLowest) => (held, IsLowest) = (new Parts(above, below), isLowest);

        public Wide(ILater source, int place, Enclosure near)
        {
            (this.source, this.place) = (source, place);
            (low, high, isEnclosed) = (near.Low, near.High, true);
        }

        public BigInteger Above => Held.Above;

        public BigInteger Below => Held.Below;

        public bool IsLowest { get; }

        public bool IsWorkedOut => held is not null;

        public Wide InLowestTerms => IsLowest ? this : lowest ??= Reduced();

        public Enclosure Near
        {
            get
            {
                if (!isEnclosed)
                {
                    var near = Enclosure.Of(Above, Below);
                    (low, high) = (near.Low, near.High);
                    isEnclosed = true;
                }

                return new Enclosure(low, high);
            }
        }

        private Parts Held => held ?? WorkedOut();

        private Parts WorkedOut()
        {
            // Another thread may have been quicker: what it found was there before it let go of where it found it.
            if (source is not { } work)
            {
                return held!;
            }

            // Parts that others have seen stay: another pair may make the same number over another denominator.
            var (above, below) = work.PartsAt(place);
            var found = new Parts(above, below);
            found = Interlocked.CompareExchange(ref held, found, null) ?? found;
            // What the fraction was worked out from can be a whole panel.
            source = null;
            return found;
        }

        private Wide Reduced()
        {
            var divisor = BigInteger.GreatestCommonDivisor(Above, Below);
            return new Wide(Above / divisor, Below / divisor, isLowest: true);
        }

        private sealed record Parts(BigInteger Above, BigInteger Below);
    }
}
