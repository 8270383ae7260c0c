namespace SmartCity.Assessment;

/// <summary>Lifts the assessors' equations after the candidates are eliminated, multiplied by what makes their coefficients whole: a step costs the square of the unknowns, however many marks there are.</summary>
internal sealed class ReducedLifting : DixonLifting
{
    /// <summary>A step costs the square of the unknowns, and so does the inverse: with more unknowns a step over the marks costs less.</summary>
    private const int MostUnknowns = 48;

    /// <summary>
    /// A right-hand side is over × Σ (multiple × mark − multiple × mean), each difference below 2 × multiple × 2^32, and what a digit takes off it is below 2^31 × multiple × the largest
    /// weight: together they fit 64 bits when multiple × weight is below this.
    /// </summary>
    private const long MostTimesWeight = 1L << (61 - Limbs.Bits);

    private readonly SeveritySystem system;
    private readonly long multiple;
    private readonly long[] coefficients;
    private readonly Lazy<NearInverse?> inverse;

    private ReducedLifting(SeveritySystem system, PrimeField modulo, ModularFactor factor, long[] coefficients)
        : base(modulo, factor)
    {
        this.system = system;
        multiple = (long)system.Multiple;
        this.coefficients = coefficients;
        inverse = new Lazy<NearInverse?>(() => NearInverse.Of(coefficients, system.Unknowns));
    }

    /// <summary>Between which doubles the unknown leniencies lie; null where doubles lose too much.</summary>
    /// <param name="marks">The marks in the order of the graph.</param>
    public Enclosure[]? Enclosed(long[] marks) => inverse.Value?.Solve(RightHandSide(marks));

    /// <summary>Whether coefficients are few, and they and the right-hand sides fit 64 bits.</summary>
    public static bool Suits(SeveritySystem system) => system.Unknowns is > 0 and <= MostUnknowns && system.Multiple * system.MostWeight < MostTimesWeight;

    /// <summary>Null when another prime is needed.</summary>
    /// <param name="system">The equations; suited.</param>
    /// <param name="modulo">The prime.</param>
    public static ReducedLifting? Of(SeveritySystem system, PrimeField modulo)
    {
        var coefficients = Coefficients(system);
        var rows = new uint[system.Unknowns][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Array.ConvertAll(coefficients[(i * rows.Length)..((i * rows.Length) + i + 1)], modulo.Of);
        }

        return ModularFactor.Of(modulo, rows) is { } factor ? new ReducedLifting(system, modulo, factor, coefficients) : null;
    }

    public override IEnumerable<uint[]> Digits(long[] marks) => DigitsOf(RightHandSide(marks));

    /// <summary>The digits when the right-hand side is one for one unknown and zero elsewhere.</summary>
    public IEnumerable<uint[]> DigitsOfOne(int unknown)
    {
        var right = new long[system.Unknowns];
        right[unknown] = 1;
        return DigitsOf(right);
    }

    /// <summary>What is left of the assessors' marks when those of each candidate are taken from their mean, times the multiple.</summary>
    public long[] RightHandSide(long[] marks)
    {
        var (graph, right) = (system.Graph, new long[system.Unknowns]);
        for (var c = 0; c < graph.Candidates.Length; c++)
        {
            var assessors = graph.AssessorsOf(c);
            var (start, sum) = (graph.Start(c), 0L);
            for (var i = 0; i < assessors.Length; i++)
            {
                sum += marks[start + i];
            }

            var mean = sum * (multiple / assessors.Length);
            for (var i = 0; i < assessors.Length; i++)
            {
                if (assessors[i] >= system.First)
                {
                    right[assessors[i] - system.First] += system.Over * ((multiple * marks[start + i]) - mean);
                }
            }
        }

        return right;
    }

    private IEnumerable<uint[]> DigitsOf(long[] right)
    {
        while (true)
        {
            var digits = Array.ConvertAll(right, Modulo.Of);
            Factor.Solve(digits);
            for (var a = 0; a < right.Length; a++)
            {
                right[a] = (right[a] - Product(a, digits)) / Prime;
            }

            yield return digits;
        }
    }

    private long Product(int unknown, uint[] digits)
    {
        var row = coefficients.AsSpan(unknown * digits.Length, digits.Length);
        var sum = 0L;
        for (var b = 0; b < row.Length; b++)
        {
            sum += row[b] * digits[b];
        }

        return sum;
    }

    /// <summary>The equations row by row, each times the multiple: what <see cref="SeveritySystem.Eliminated"/> is modulo a prime.</summary>
    private static long[] Coefficients(SeveritySystem system)
    {
        var (graph, unknowns, multiple) = (system.Graph, system.Unknowns, (long)system.Multiple);
        var rows = new long[unknowns * unknowns];
        for (var a = 0; a < unknowns; a++)
        {
            rows[(a * unknowns) + a] = multiple * (long)system.Weight(a + system.First);
        }

        for (var c = 0; c < graph.Candidates.Length; c++)
        {
            var assessors = graph.AssessorsOf(c);
            var share = system.Over * (multiple / assessors.Length);
            foreach (var a in assessors)
            {
                foreach (var b in assessors)
                {
                    if (a >= system.First && b >= system.First)
                    {
                        rows[((a - system.First) * unknowns) + b - system.First] -= share;
                    }
                }
            }
        }

        return rows;
    }
}
