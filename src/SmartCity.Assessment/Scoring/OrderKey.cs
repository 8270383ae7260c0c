using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>A score as it is compared: the Degree-th root of Radicand. Comparing powers keeps geometric means exact where their digits are rounded.</summary>
internal readonly record struct OrderKey(Rational Radicand, int Degree) : IComparable<OrderKey>
{
    public int CompareTo(OrderKey other)
    {
        if (Degree == other.Degree)
        {
            return Radicand.CompareTo(other.Radicand);
        }

        var divisor = (int)BigInteger.GreatestCommonDivisor(Degree, other.Degree);
        return Radicand.Pow(other.Degree / divisor).CompareTo(other.Radicand.Pow(Degree / divisor));
    }
}
