using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>
/// The normal equations of mark = worth of the candidate + leniency of the assessor, by least squares, with shrinkage × leniency² added for each assessor:
/// for a candidate Σ (worth + leniency) = Σ mark over its marks; for an assessor the same, with shrinkage × leniency added on the left.
/// </summary>
/// <remarks>
/// All coefficients are small whole numbers, the assessors' equations being multiplied by the denominator of the shrinkage. Without shrinkage the leniency of the first
/// assessor is set to zero, since worths and leniencies are known only up to one constant. Candidates are eliminated where it is done modulo a prime; the exact residual
/// keeps them, so that no denominator ever grows.
/// </remarks>
internal sealed class SeveritySystem
{
    private readonly MarkGraph graph;
    private readonly long shrinkage;
    private readonly long over;

    /// <param name="graph">Who marked whom; connected, unless there is shrinkage.</param>
    /// <param name="shrinkage">Numerator of the shrinkage; zero for none.</param>
    /// <param name="over">Its denominator.</param>
    public SeveritySystem(MarkGraph graph, long shrinkage, long over)
    {
        this.graph = graph;
        this.shrinkage = shrinkage;
        this.over = over;
        First = shrinkage == 0 ? 1 : 0;
    }

    public MarkGraph Graph => graph;

    /// <summary>The first assessor whose leniency is an unknown.</summary>
    public int First { get; }

    public int Unknowns => graph.Markers.Length - First;

    public long Over => over;

    /// <summary>What an assessor's own leniency is multiplied by in their equation.</summary>
    public Int128 Weight(int assessor) => ((Int128)over * graph.MarksOf[assessor]) + shrinkage;

    /// <summary>More bits than numerator and denominator of a solution have together: by Hadamard's bound the determinant is at most the product of the diagonal, which is positive definite.</summary>
    public long BitsOf(long largestMark)
    {
        var bits = 0L;
        for (var c = 0; c < graph.Candidates.Length; c++)
        {
            bits += BitOperations.Log2((uint)graph.AssessorsOf(c).Length) + 1;
        }

        for (var a = First; a < graph.Markers.Length; a++)
        {
            bits += (long)Int128.Log2(Weight(a)) + 1;
        }

        return (2 * bits) + (2 * (BitOperations.Log2((ulong)largestMark + 1) + BitOperations.Log2((uint)graph.Marks) + BitOperations.Log2((ulong)over) + 8));
    }

    /// <summary>The assessors' equations modulo a prime after the candidates are eliminated: the entries of each row up to its diagonal.</summary>
    public uint[][] Eliminated(PrimeField modulo)
    {
        var rows = new uint[Unknowns][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new uint[i + 1];
            rows[i][i] = modulo.Of(Weight(i + First));
        }

        for (var c = 0; c < graph.Candidates.Length; c++)
        {
            var assessors = graph.AssessorsOf(c);
            var share = modulo.Times(modulo.Of(over), modulo.Inverse((uint)assessors.Length));
            foreach (var a in assessors)
            {
                foreach (var b in assessors)
                {
                    if (a >= b && b >= First)
                    {
                        ref var entry = ref rows[a - First][b - First];
                        entry = modulo.Minus(entry, share);
                    }
                }
            }
        }

        return rows;
    }

    /// <summary>Whether leniencies solve the equations exactly: A·x = b by substitution.</summary>
    /// <param name="numerators">The leniency of each assessor, times the denominator.</param>
    /// <param name="denominator">Their common denominator.</param>
    /// <param name="marks">The marks in the order of the graph.</param>
    public bool IsSolvedBy(BigInteger[] numerators, BigInteger denominator, ReadOnlySpan<long> marks)
    {
        // Σ over a candidate's marks of (mark − leniency), times the denominator, is its number of marks times its worth. Candidates with equally many marks are
        // put together, so that one division by that number is left for each assessor.
        var (given, worths) = (new BigInteger[numerators.Length], new BigInteger[numerators.Length]);
        var sizes = Enumerable.Range(0, graph.Candidates.Length).GroupBy(c => graph.AssessorsOf(c).Length).ToArray();
        var common = sizes.Aggregate(BigInteger.One, (lcm, g) => lcm / BigInteger.GreatestCommonDivisor(lcm, g.Key) * g.Key);
        foreach (var size in sizes)
        {
            var ofSize = new BigInteger[numerators.Length];
            foreach (var c in size)
            {
                var assessors = graph.AssessorsOf(c);
                var start = graph.Start(c);
                var (sum, lenient) = (0L, BigInteger.Zero);
                for (var i = 0; i < assessors.Length; i++)
                {
                    sum += marks[start + i];
                    lenient += numerators[assessors[i]];
                    given[assessors[i]] += marks[start + i];
                }

                var worth = (sum * denominator) - lenient;
                foreach (var a in assessors)
                {
                    ofSize[a] += worth;
                }
            }

            for (var a = 0; a < worths.Length; a++)
            {
                worths[a] += ofSize[a] * (common / size.Key);
            }
        }

        return Enumerable.Range(First, Unknowns).All(a =>
            ((given[a] * denominator * over) - ((BigInteger)Weight(a) * numerators[a])) * common == worths[a] * over);
    }
}
