using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>
/// The normal equations of mark = worth of the candidate + leniency of the assessor, by least squares, with shrinkage × leniency² added for each assessor:
/// for a candidate Σ (worth + leniency) = Σ mark over its marks; for an assessor the same, with shrinkage × leniency added on the left.
/// </summary>
/// <remarks>
/// All coefficients are small whole numbers, the assessors' equations being multiplied by the denominator of the shrinkage. Without shrinkage the leniency of the first
/// assessor is set to zero, since worths and leniencies are known only up to one constant. Candidates are eliminated modulo a prime, or where the
/// coefficients that this makes fit 64 bits (<see cref="ReducedLifting"/>); else what is left over keeps them (<see cref="SparseLifting"/>), so that no denominator ever grows.
/// </remarks>
internal sealed class SeveritySystem
{
    private readonly MarkGraph graph;
    private readonly long shrinkage;
    private readonly long over;
    private readonly BigInteger multiple;

    /// <param name="graph">Who marked whom; connected, unless there is shrinkage.</param>
    /// <param name="shrinkage">Numerator of the shrinkage; zero for none.</param>
    /// <param name="over">Its denominator.</param>
    public SeveritySystem(MarkGraph graph, long shrinkage, long over)
    {
        this.graph = graph;
        this.shrinkage = shrinkage;
        this.over = over;
        First = shrinkage == 0 ? 1 : 0;
        MostMarks = Enumerable.Range(0, graph.Candidates.Length).Select(c => graph.AssessorsOf(c).Length).DefaultIfEmpty().Max();
        multiple = Enumerable.Range(0, graph.Candidates.Length).Select(c => graph.AssessorsOf(c).Length).Distinct()
            .Aggregate(BigInteger.One, (common, size) => Multiples.Common(common, size));
        MostWeight = Enumerable.Range(0, graph.Markers.Length).Select(Weight).DefaultIfEmpty().Max();
    }

    public MarkGraph Graph => graph;

    /// <summary>The first assessor whose leniency is an unknown.</summary>
    public int First { get; }

    public int Unknowns => graph.Markers.Length - First;

    /// <summary>The largest number of marks of a candidate.</summary>
    public int MostMarks { get; }

    public long Over => over;

    /// <summary>The largest of the weights.</summary>
    public BigInteger MostWeight { get; }

    /// <summary>What every number of marks of a candidate divides.</summary>
    public BigInteger Multiple => multiple;

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

        var (times, inverses) = (modulo.Of(over), modulo.Inverses(MostMarks));
        for (var c = 0; c < graph.Candidates.Length; c++)
        {
            var assessors = graph.AssessorsOf(c);
            var share = modulo.Times(times, inverses[assessors.Length]);
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

    /// <summary>
    /// By less than this both sides of an assessor's equation differ, candidates being eliminated and everything multiplied by its denominators, whatever the leniencies of a size.
    /// Leniencies that solve the equations modulo a number that is not less than it therefore solve them: a multiple of it that is smaller than itself is zero.
    /// </summary>
    /// <param name="largest">The magnitude of the largest leniency, times the denominator.</param>
    /// <param name="denominator">The common denominator of the leniencies.</param>
    /// <param name="largestMark">The magnitude of the largest mark.</param>
    public BigInteger Bound(BigInteger largest, BigInteger denominator, long largestMark) =>
        (2 * multiple * MostWeight * ((largestMark * denominator) + largest)) + 1;
}
