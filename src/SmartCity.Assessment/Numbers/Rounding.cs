using System.Diagnostics;
using System.Globalization;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A declared rounding: how many decimals are kept and where the rest goes. Two are equal when digits and mode are.</summary>
/// <example><c>Rounding.HalfUp(2)</c> takes 3.315 to 3.32 and −3.315 to −3.32.</example>
public sealed record Rounding
{
    /// <summary>The largest number of decimals that can be declared; <see cref="decimal"/> carries no more.</summary>
    public const int MaxDigits = 28;

    private Rounding(int digits, RoundingMode mode)
    {
        Digits = Guard.Against.OutOfRange(digits, nameof(digits), 0, MaxDigits);
        Mode = Guard.Against.EnumOutOfRange(mode);
    }

    /// <summary>Decimals after the point, 0 to <see cref="MaxDigits"/>.</summary>
    public int Digits { get; }

    /// <summary>Where a number between two roundable neighbours goes.</summary>
    public RoundingMode Mode { get; }

    /// <summary>Nearest, the middle away from zero.</summary>
    /// <param name="digits">Decimals kept, 0 to <see cref="MaxDigits"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of bounds.</exception>
    public static Rounding HalfUp(int digits) => new(digits, RoundingMode.HalfUp);

    /// <summary>Nearest, the middle to the even neighbour.</summary>
    /// <inheritdoc cref="HalfUp" path="/param|/exception"/>
    public static Rounding HalfEven(int digits) => new(digits, RoundingMode.HalfEven);

    /// <summary>Nearest, the middle toward zero.</summary>
    /// <inheritdoc cref="HalfUp" path="/param|/exception"/>
    public static Rounding HalfDown(int digits) => new(digits, RoundingMode.HalfDown);

    /// <summary>Toward zero: the remaining decimals are cut off.</summary>
    /// <inheritdoc cref="HalfUp" path="/param|/exception"/>
    public static Rounding Down(int digits) => new(digits, RoundingMode.Down);

    /// <summary>Away from zero.</summary>
    /// <inheritdoc cref="HalfUp" path="/param|/exception"/>
    public static Rounding Up(int digits) => new(digits, RoundingMode.Up);

    /// <summary>Toward negative infinity.</summary>
    /// <inheritdoc cref="HalfUp" path="/param|/exception"/>
    public static Rounding Floor(int digits) => new(digits, RoundingMode.Floor);

    /// <summary>Toward positive infinity.</summary>
    /// <inheritdoc cref="HalfUp" path="/param|/exception"/>
    public static Rounding Ceiling(int digits) => new(digits, RoundingMode.Ceiling);

    /// <summary>The rounding as it is written in files and reports: <c>halfUp(4)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word}({Digits})");

    internal static Rounding Of(int digits, RoundingMode mode) => new(digits, mode);

    /// <summary>
    /// Whether a number that is not roundable itself goes to its neighbour away from zero rather than to the one toward zero.
    /// Every rounding in the library, of fractions, roots and logarithms alike, is settled by this one rule.
    /// </summary>
    /// <param name="negative">The number is below zero.</param>
    /// <param name="half">Its distance from the neighbour toward zero compared with half a step: negative, zero or positive.</param>
    /// <param name="odd">The last digit of the neighbour toward zero is odd.</param>
    internal bool GoesAway(bool negative, int half, bool odd) => Mode switch
    {
        RoundingMode.HalfUp => half >= 0,
        RoundingMode.HalfEven => half > 0 || (half == 0 && odd),
        RoundingMode.HalfDown => half > 0,
        RoundingMode.Down => false,
        RoundingMode.Up => true,
        RoundingMode.Floor => negative,
        RoundingMode.Ceiling => !negative,
        _ => throw new UnreachableException(),
    };

    private string Word => Mode switch
    {
        RoundingMode.HalfUp => "halfUp",
        RoundingMode.HalfEven => "halfEven",
        RoundingMode.HalfDown => "halfDown",
        RoundingMode.Down => "down",
        RoundingMode.Up => "up",
        RoundingMode.Floor => "floor",
        RoundingMode.Ceiling => "ceiling",
        _ => throw new UnreachableException(),
    };
}
