using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Two doubles, ends included, between which a number lies. Where nothing is known the ends are infinite or no numbers, and no comparison with them is true.</summary>
/// <remarks>
/// Most comparisons and roundings of long fractions are decided by their first sixteen digits; only where these do not tell are the fractions themselves worked out.
/// Every operation rounds outwards, a sum once at its end (<see cref="EnclosedSum"/>), so that what an enclosure tells is certain. R. E. Moore, Interval Analysis (1966).
/// </remarks>
internal readonly record struct Enclosure(double Low, double High)
{
    // Cutting two long numbers down to doubles and dividing them leaves the quotient less than four units in the last place off; eight are allowed for.
    private const double Error = 8.0 / (1L << 52);

    // Numbers of more bits are no doubles.
    private const int MostBits = 1_000;

    /// <summary>Encloses a fraction.</summary>
    /// <param name="above">Any number.</param>
    /// <param name="below">A positive one.</param>
    public static Enclosure Of(BigInteger above, BigInteger below)
    {
        var shift = Math.Max(above.GetBitLength(), below.GetBitLength()) - MostBits;
        var quotient = shift <= 0 ? (double)above / (double)below : Quotient(above, below, (int)shift);
        var error = Math.Abs(quotient) * Error;
        return new Enclosure(quotient - error, quotient + error);
    }

    /// <inheritdoc cref="Of(BigInteger, BigInteger)"/>
    public static Enclosure Of(long above, long below)
    {
        // Three operations, each of which is at most half a unit in the last place off.
        var near = (double)above / below;
        var error = Math.Abs(near) * Error;
        return new Enclosure(near - error, near + error);
    }

    /// <summary>Encloses a decimal.</summary>
    public static Enclosure Of(decimal value)
    {
        // A decimal becomes a double by at most four operations, each of which is less than a unit in the last place off.
        var near = (double)value;
        var error = Math.Abs(near) * Error;
        return new Enclosure(near - error, near + error);
    }

    public static Enclosure operator *(Enclosure one, Enclosure other)
    {
        var (a, b, c, d) = (one.Low * other.Low, one.Low * other.High, one.High * other.Low, one.High * other.High);
        return new Enclosure(Math.BitDecrement(Math.Min(Math.Min(a, b), Math.Min(c, d))), Math.BitIncrement(Math.Max(Math.Max(a, b), Math.Max(c, d))));
    }

    public static Enclosure operator -(Enclosure one, Enclosure other) => new(Math.BitDecrement(one.Low - other.High), Math.BitIncrement(one.High - other.Low));

    /// <param name="one">Any number.</param>
    /// <param name="times">At least 1.</param>
    public static Enclosure operator /(Enclosure one, int times) => new(Math.BitDecrement(one.Low / times), Math.BitIncrement(one.High / times));

    /// <summary>−1 or 1 where the ends tell which number is the less, else zero.</summary>
    public int CompareTo(Enclosure other) => High < other.Low ? -1 : Low > other.High ? 1 : 0;

    /// <summary>No less than the magnitude of the number.</summary>
    public double Magnitude => Math.Max(Math.Abs(Low), Math.Abs(High));

    /// <summary>The same, wider by as much at both ends.</summary>
    /// <param name="by">Zero or more.</param>
    public Enclosure Widened(double by) => new(Math.BitDecrement(Low - by), Math.BitIncrement(High + by));

    /// <summary>−1 or 1 where the ends tell, else zero.</summary>
    public int Sign => High < 0 ? -1 : Low > 0 ? 1 : 0;

    /// <summary>The number after a rounding, counted in units of the last declared digit, where the ends tell it; else null.</summary>
    public long? Round(Rounding rounding)
    {
        var unit = Powers.OfTen64(rounding.Digits);
        var (low, high) = (Math.BitDecrement(Low * unit), Math.BitIncrement(High * unit));
        var below = Math.Floor(low);
        // Beyond, halves of a unit are no doubles any more.
        if (!(Math.Abs(below) < 1L << 51) || low == below || !(high < below + 1) || !(low > below + 0.5 || high < below + 0.5))
        {
            return null;
        }

        var (isNegative, isBeyondHalf) = (below < 0, low > below + 0.5);
        var towardsZero = (long)below + (isNegative ? 1 : 0);
        return towardsZero + (rounding.GoesAway(isNegative, isBeyondHalf == isNegative ? -1 : 1, towardsZero % 2 != 0) ? isNegative ? -1 : 1 : 0);
    }

    /// <summary>The quotient of numbers of which at least one is too long for a double. Both lose as many bits; one that has few left is lost among infinities and zeros, which tell nothing.</summary>
    private static double Quotient(BigInteger above, BigInteger below, int shift)
    {
        var (up, down) = ((double)(above >> shift), (double)(below >> shift));
        return Math.Abs(up) < 1L << 53 || down < 1L << 53 ? double.NaN : up / down;
    }
}
