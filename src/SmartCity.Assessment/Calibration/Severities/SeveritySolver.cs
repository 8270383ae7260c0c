using System.Diagnostics;
using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The leniencies of assessors by exact least squares. What depends on who marked whom alone is worked out once, and kept for other marks.</summary>
internal sealed class SeveritySolver
{
    /// <summary>Fewer digits leave no room to tell a fraction from any other number.</summary>
    private const int FirstAttempt = 4;

    private readonly SeveritySystem system;
    private readonly DixonLifting lifting;
    private readonly ReducedLifting? reduced;
    private readonly Lazy<SeverityInverse>? inverse;
    private int solved;
    private volatile Served served = new(BigInteger.One, FirstAttempt);

    /// <param name="graph">Who marked whom; connected.</param>
    /// <param name="shrinkage">Numerator of the shrinkage; zero for none.</param>
    /// <param name="over">Its denominator.</param>
    public SeveritySolver(MarkGraph graph, long shrinkage, long over)
    {
        system = new SeveritySystem(graph, shrinkage, over);
        lifting = DixonLifting.Of(system);
        reduced = lifting as ReducedLifting;
        inverse = reduced is null ? null
            : new Lazy<SeverityInverse>(() => new SeverityInverse(reduced, [.. Enumerable.Range(0, system.Unknowns).Select(u => Lift(reduced.DigitsOfOne(u), largest: 1))]));
    }

    /// <summary>The leniency of every assessor: positive for the milder; they sum to zero.</summary>
    /// <param name="marks">The marks in the order of the graph.</param>
    public Rational[] Solve(Limbs marks)
    {
        // Whether fractions are long shows when the first marks are solved exactly: those of complete and balanced panels are short, and worked out at once.
        if (Rational.IsLong(served.Denominator * marks.Unit * system.Graph.Markers.Length) && marks.Pieces is [var piece] && reduced?.Enclosed(piece) is { } unknown)
        {
            var later = new Leniencies(this, marks);
            return [.. Near(unknown, marks.Unit).Select((near, a) => Rational.Later(later, a, near))];
        }

        var (above, below) = Exactly(marks);
        return Array.ConvertAll(above, a => Rational.Over(a, below));
    }

    /// <summary>Between which doubles the leniencies lie.</summary>
    /// <param name="unknown">The unknowns, in units.</param>
    /// <param name="unit">How many units are one.</param>
    private Enclosure[] Near(Enclosure[] unknown, BigInteger unit)
    {
        var (sum, all) = (default(EnclosedSum), new Enclosure[system.Graph.Markers.Length]);
        unknown.CopyTo(all, system.First);
        Array.ForEach(unknown, u => sum.Add(u));
        var (mean, one) = (sum.Total / all.Length, Enclosure.Of(BigInteger.One, unit));
        return Array.ConvertAll(all, u => (u - mean) * one);
    }

    /// <summary>The numerators of all leniencies over one denominator.</summary>
    private (BigInteger[] Above, BigInteger Below) Exactly(Limbs marks)
    {
        var total = new BigInteger[system.Graph.Markers.Length];
        var denominator = BigInteger.One;
        for (var i = 0; i < marks.Pieces.Length; i++)
        {
            var (numerators, below) = Solve(marks.Pieces[i]);
            for (var a = 0; a < total.Length; a++)
            {
                total[a] = (total[a] * below) + ((numerators[a] * denominator) << (i * Limbs.Bits));
            }

            denominator *= below;
        }

        // Without shrinkage the first leniency is zero by choice; what is asked for sums to zero. With shrinkage the sum is zero already.
        var sum = total.Aggregate(BigInteger.Zero, (s, t) => s + t);
        denominator *= marks.Unit * total.Length;
        return (Array.ConvertAll(total, t => (t * total.Length) - sum), denominator);
    }

    private (BigInteger[] Numerators, BigInteger Denominator) Solve(long[] marks)
    {
        if (system.Unknowns == 0)
        {
            return (new BigInteger[system.Graph.Markers.Length], BigInteger.One);
        }

        // An inverse costs as much as solving once for every unknown: whoever has come that often will come again.
        // Stryker disable all: which way is quicker decides nothing else, the leniencies are the same
        var (unknown, denominator) = inverse is not null && Interlocked.Increment(ref solved) > system.Unknowns
            ? inverse.Value.Solve(marks)
            : Lift(lifting.Digits(marks), marks.Max(Math.Abs));
        // Stryker restore all
        var all = new BigInteger[system.Graph.Markers.Length];
        unknown.CopyTo(all, system.First);
        return (all, denominator);
    }

    /// <summary>The unknowns whose digits come one by one.</summary>
    /// <param name="all">The digits.</param>
    /// <param name="largest">The magnitude of the largest mark on the right-hand side.</param>
    private (BigInteger[] Numerators, BigInteger Denominator) Lift(IEnumerable<uint[]> all, long largest)
    {
        var (digits, before) = (new List<uint[]>(), served);
        var (attempt, most) = (before.Digits, 2 * (DigitsOf(system.BitsOf(largest)) + before.Digits));
        foreach (var digit in all)
        {
            digits.Add(digit);
            if (digits.Count == attempt)
            {
                if (Read(digits, before.Denominator, largest) is var (unknown, denominator))
                {
                    // Stryker disable once all: what is kept makes other marks quicker, not other leniencies
                    Keep(before, denominator, LargestOf(unknown), largest);
                    return (unknown, denominator);
                }

                // Stryker disable once Arithmetic: when the digits are read again decides nothing else
                attempt += (attempt / 2) + 1;
            }

            if (digits.Count > most)
            {
                break;
            }
        }

        throw new UnreachableException("Twice the digits of Hadamard's bound determine the solution, be its right-hand side multiplied or not.");
    }

    /// <summary>The leniencies that the digits so far are, over a denominator that served before or else any; null when they do not determine any.</summary>
    private (BigInteger[] Numerators, BigInteger Denominator)? Read(List<uint[]> digits, BigInteger before, long largestMark)
    {
        var places = Places.Of(lifting.Prime, digits.Count);
        // Read one after another: that there are not enough digits mostly shows at the first.
        var residues = Enumerable.Range(0, system.Unknowns).Select(a => places.Value(digits, a));
        bool IsProved(BigInteger[] numerators, BigInteger denominator) => system.Bound(LargestOf(numerators), denominator, largestMark) <= places.Modulus;
        // Stryker disable once all: over no denominator that served before leniencies are hardly ever whole; trying decides nothing else
        if (!before.IsOne && Reconstruction.Over(residues, before, places.Modulus) is var over && IsProved(over, before))
        {
            return (over, before);
        }

        return Reconstruction.Of(residues, places.Modulus) is var (numerators, denominator) && IsProved(numerators, denominator) ? (numerators, denominator) : null;
    }

    /// <summary>Keeps the denominator for other marks, with the digits that such leniencies take over it. It always divides the determinant, so that it grows but a few times; of threads that write at once any may win.</summary>
    private void Keep(Served before, BigInteger denominator, BigInteger largest, long largestMark)
    {
        // Stryker disable all: what is kept makes other marks quicker, not other leniencies
        var common = Multiples.Common(before.Denominator, denominator);
        var digits = Math.Max(FirstAttempt, DigitsOf((long)system.Bound(largest * (common / denominator), common, largestMark).GetBitLength()));
        if (common != before.Denominator || digits > before.Digits)
        {
            served = new Served(common, digits);
        }
        // Stryker restore all
    }

    private int DigitsOf(long bits) => (int)(bits / BitOperations.Log2(lifting.Prime)) + 1;

    private static BigInteger LargestOf(BigInteger[] numerators) => numerators.Max(BigInteger.Abs);

    /// <summary>The leniencies for some marks, worked out when somebody asks for one.</summary>
    private sealed class Leniencies(SeveritySolver solver, Limbs marks) : ILater
    {
        private readonly Lazy<(BigInteger[] Above, BigInteger Below)> all = new(() => solver.Exactly(marks));

        public (BigInteger Above, BigInteger Below) PartsAt(int place) => (all.Value.Above[place], all.Value.Below);
    }

    /// <summary>What leniencies for other marks were found over, and how many digits it took.</summary>
    private sealed record Served(BigInteger Denominator, int Digits);
}
