using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The inverse of the assessors' equations after the candidates are eliminated, exact, over one denominator: with it other marks cost a product instead of a lifting.</summary>
internal sealed class SeverityInverse
{
    /// <summary>The square of the unknowns is kept and multiplied for every solution, and each of them lifted once before: few who ask come often enough for more.</summary>
    private const int MostUnknowns = 48;

    private readonly SeveritySystem system;
    private readonly long multiple;
    private readonly BigInteger[][] rows;
    private readonly BigInteger denominator;

    /// <param name="system">The equations; suited.</param>
    /// <param name="columns">For each unknown the solution when its equation says one and all others zero.</param>
    public SeverityInverse(SeveritySystem system, (BigInteger[] Numerators, BigInteger Denominator)[] columns)
    {
        this.system = system;
        multiple = (long)system.Multiple;
        var common = columns.Aggregate(BigInteger.One, (all, c) => Multiples.Common(all, c.Denominator));
        rows = [.. Enumerable.Range(0, columns.Length).Select(row => Array.ConvertAll(columns, c => c.Numerators[row] * (common / c.Denominator)))];
        denominator = common * multiple;
    }

    /// <summary>Whether the right-hand sides fit 128 bits and a product is the faster way.</summary>
    public static bool Suits(SeveritySystem system) => system.Unknowns <= MostUnknowns && system.Multiple <= int.MaxValue;

    /// <summary>The unknown leniencies over one denominator.</summary>
    /// <param name="marks">The marks in the order of the graph.</param>
    public (BigInteger[] Numerators, BigInteger Denominator) Solve(long[] marks)
    {
        var right = Array.ConvertAll(RightHandSide(marks), r => (BigInteger)r);
        var numerators = Array.ConvertAll(rows, row =>
        {
            var sum = BigInteger.Zero;
            for (var k = 0; k < row.Length; k++)
            {
                sum += row[k] * right[k];
            }

            return sum;
        });
        return (numerators, denominator);
    }

    /// <summary>What is left of the assessors' marks when those of each candidate are taken from their mean, times the multiple.</summary>
    private Int128[] RightHandSide(long[] marks)
    {
        var (graph, right) = (system.Graph, new Int128[system.Unknowns]);
        for (var c = 0; c < graph.Candidates.Length; c++)
        {
            var assessors = graph.AssessorsOf(c);
            var (start, sum) = (graph.Start(c), Int128.Zero);
            for (var i = 0; i < assessors.Length; i++)
            {
                sum += marks[start + i];
            }

            var mean = sum * (multiple / assessors.Length);
            for (var i = 0; i < assessors.Length; i++)
            {
                if (assessors[i] >= system.First)
                {
                    right[assessors[i] - system.First] += system.Over * (((Int128)multiple * marks[start + i]) - mean);
                }
            }
        }

        return right;
    }
}
