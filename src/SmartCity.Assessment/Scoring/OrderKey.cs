using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>A score as it is compared: the Degree-th root of Radicand. Comparing powers keeps geometric means exact where their digits are rounded.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1036", Justification = "Compared by sorting only; equality by fields would contradict the order.")]
internal readonly struct OrderKey(Rational rounded, Rational radicand, int degree) : IComparable<OrderKey>
{
    private static readonly Rounding Fine = Rounding.Floor(Rounding.MaxDigits);

    /// <summary>The root, or what it is after a rounding that is the same for all candidates; where that differs, the order is known.</summary>
    public Rational Rounded { get; } = rounded;

    public Rational Radicand { get; } = radicand;

    public int Degree { get; } = degree;

    public int CompareTo(OrderKey other)
    {
        if (Degree == 1 && other.Degree == 1)
        {
            return Radicand.CompareTo(other.Radicand);
        }

        if (Rounded.CompareTo(other.Rounded) is not 0 and var known)
        {
            return known;
        }

        if (Degree == other.Degree)
        {
            return Radicand.CompareTo(other.Radicand);
        }

        // Powers of unlike degrees grow with the product of both, so they come last.
        var fine = Roots.Root(Radicand, Degree, Fine).CompareTo(Roots.Root(other.Radicand, other.Degree, Fine));
        if (fine != 0)
        {
            return fine;
        }

        var divisor = (int)BigInteger.GreatestCommonDivisor(Degree, other.Degree);
        return Radicand.Pow(other.Degree / divisor).CompareTo(other.Radicand.Pow(Degree / divisor));
    }
}
