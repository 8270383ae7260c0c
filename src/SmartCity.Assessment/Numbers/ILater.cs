using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Works out fractions of which most are only compared. One serves a whole column; a fraction that nobody has asked for keeps it, and what it works from, until somebody does.</summary>
internal interface ILater
{
    /// <summary>Numerator and positive denominator of a fraction, perhaps not in lowest terms; of the same number whenever they are asked for, from any thread.</summary>
    /// <param name="place">Which of the fractions.</param>
    (BigInteger Above, BigInteger Below) PartsAt(int place);
}
