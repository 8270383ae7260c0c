using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>A score as it is compared: the Degree-th root of Radicand. Comparing powers keeps geometric means exact where their digits are rounded.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1036", Justification = "Compared by sorting only; equality by fields would contradict the order.")]
internal readonly struct OrderKey(Rational radicand, int degree) : IComparable<OrderKey>
{
    public Rational Radicand { get; } = radicand;

    public int Degree { get; } = degree;

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
