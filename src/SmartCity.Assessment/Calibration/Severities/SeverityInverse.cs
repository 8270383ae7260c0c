using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The inverse of the assessors' equations after the candidates are eliminated, exact, over one denominator: with it other marks cost a product instead of a lifting.</summary>
internal sealed class SeverityInverse
{
    /// <summary>The square of the unknowns is kept and multiplied for every solution, and each of them lifted once before: few who ask come often enough for more.</summary>
    private const int MostUnknowns = 48;

    /// <summary>A right-hand side is over × Σ (multiple × mark − multiple × mean), each difference below 2 × multiple × 2^32: it fits 64 bits when over × multiple × marks is below this.</summary>
    private const long MostTimesMarks = 1L << (61 - Limbs.Bits);

    private readonly SeveritySystem system;
    private readonly long multiple;
    private readonly ProductSum[] rows;
    private readonly BigInteger denominator;

    /// <param name="system">The equations; suited.</param>
    /// <param name="columns">For each unknown the solution when its equation says one and all others zero.</param>
    public SeverityInverse(SeveritySystem system, (BigInteger[] Numerators, BigInteger Denominator)[] columns)
    {
        this.system = system;
        multiple = (long)system.Multiple;
        var common = columns.Aggregate(BigInteger.One, (all, c) => Multiples.Common(all, c.Denominator));
        rows = [.. Enumerable.Range(0, columns.Length).Select(row => new ProductSum(Array.ConvertAll(columns, c => c.Numerators[row] * (common / c.Denominator))))];
        denominator = common * multiple;
    }

    /// <summary>Whether a product is the faster way, and the right-hand sides fit 64 bits.</summary>
    public static bool Suits(SeveritySystem system) => system.Unknowns is > 0 and <= MostUnknowns && system.Multiple * system.Over * system.Graph.MarksOf.Max() < MostTimesMarks;

    /// <summary>The unknown leniencies over one denominator.</summary>
    /// <param name="marks">The marks in the order of the graph.</param>
    public (BigInteger[] Numerators, BigInteger Denominator) Solve(long[] marks)
    {
        var right = RightHandSide(marks);
        var numerators = Array.ConvertAll(rows, row =>
        {
            var sum = row.Empty();
            for (var k = 0; k < right.Length; k++)
            {
                row.Add(sum, k, right[k]);
            }

            return row.Total(sum);
        });
        return (numerators, denominator);
    }

    /// <summary>What is left of the assessors' marks when those of each candidate are taken from their mean, times the multiple.</summary>
    private long[] RightHandSide(long[] marks)
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
}
