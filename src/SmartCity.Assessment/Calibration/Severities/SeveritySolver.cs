using System.Diagnostics;
using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The leniencies of assessors by exact least squares. What depends on who marked whom alone is worked out once, and kept for other marks.</summary>
internal sealed class SeveritySolver
{
    private const int FirstAttempt = 4;

    private readonly SeveritySystem system;
    private readonly DixonLifting lifting;

    /// <param name="graph">Who marked whom; connected.</param>
    /// <param name="shrinkage">Numerator of the shrinkage; zero for none.</param>
    /// <param name="over">Its denominator.</param>
    public SeveritySolver(MarkGraph graph, long shrinkage, long over)
    {
        system = new SeveritySystem(graph, shrinkage, over);
        lifting = DixonLifting.Of(system);
    }

    /// <summary>The leniency of every assessor: positive for the milder; they sum to zero.</summary>
    /// <param name="marks">The marks in the order of the graph.</param>
    public Rational[] Solve(ReadOnlySpan<decimal> marks)
    {
        var (limbs, unit) = Limbs.Of(marks);
        var total = new BigInteger[system.Graph.Markers.Length];
        var denominator = BigInteger.One;
        for (var i = 0; i < limbs.Length; i++)
        {
            var (numerators, below) = Solve(limbs[i]);
            for (var a = 0; a < total.Length; a++)
            {
                total[a] = (total[a] * below) + ((numerators[a] * denominator) << (i * Limbs.Bits));
            }

            denominator *= below;
        }

        // Without shrinkage the first leniency is zero by choice; what is asked for sums to zero. With shrinkage the sum is zero already.
        var sum = total.Aggregate(BigInteger.Zero, (s, t) => s + t);
        return Array.ConvertAll(total, t => Rational.Of((t * total.Length) - sum, denominator * unit * total.Length));
    }

    private (BigInteger[] Numerators, BigInteger Denominator) Solve(long[] marks)
    {
        var digits = new List<uint[]>();
        var mostDigits = (system.BitsOf(marks.Max(Math.Abs)) / BitOperations.Log2(lifting.Prime)) + FirstAttempt;
        var attempt = FirstAttempt;
        foreach (var digit in lifting.Digits(marks))
        {
            digits.Add(digit);
            if (digits.Count == attempt)
            {
                if (Read(digits) is var (unknown, denominator) && system.IsSolvedBy(unknown, denominator, marks))
                {
                    return (unknown, denominator);
                }

                // Stryker disable once Arithmetic: when the digits are read again decides nothing else
                attempt += (attempt / 2) + 1;
            }

            if (digits.Count > 2 * mostDigits)
            {
                break;
            }
        }

        throw new UnreachableException("By Hadamard's bound the digits determine the solution.");
    }

    /// <summary>The leniencies that the digits so far are, or null when they do not determine any.</summary>
    private (BigInteger[] Numerators, BigInteger Denominator)? Read(List<uint[]> digits)
    {
        var places = Places.Of(lifting.Prime, digits.Count);
        return Reconstruction.Of(Enumerable.Range(0, system.Unknowns).Select(a => places.Value(digits, a)), places.Modulus) is var (numerators, denominator)
            ? ([.. Enumerable.Repeat(BigInteger.Zero, system.First), .. numerators], denominator)
            : null;
    }
}
