using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Works out fractions of which most are only compared: one for a whole column of them, so that none costs more memory than its first digits.</summary>
internal interface ILater
{
    /// <summary>Numerator and positive denominator of a fraction, perhaps not in lowest terms; of the same number whenever they are asked for, from any thread.</summary>
    /// <param name="place">Which of the fractions.</param>
    (BigInteger Above, BigInteger Below) PartsAt(int place);
}
