using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The inverse of the assessors' equations after the candidates are eliminated, exact, over one denominator: with it other marks cost a product instead of a lifting.</summary>
internal sealed class SeverityInverse
{
    private readonly ReducedLifting equations;
    private readonly ProductSum[] rows;
    private readonly BigInteger denominator;

    /// <param name="equations">The equations.</param>
    /// <param name="columns">For each unknown the solution when its equation says one and all others zero.</param>
    public SeverityInverse(ReducedLifting equations, (BigInteger[] Numerators, BigInteger Denominator)[] columns)
    {
        this.equations = equations;
        denominator = columns.Aggregate(BigInteger.One, (all, c) => Multiples.Common(all, c.Denominator));
        rows = [.. Enumerable.Range(0, columns.Length).Select(row => new ProductSum(Array.ConvertAll(columns, c => c.Numerators[row] * (denominator / c.Denominator))))];
    }

    /// <summary>The unknown leniencies over one denominator.</summary>
    /// <param name="marks">The marks in the order of the graph.</param>
    public (BigInteger[] Numerators, BigInteger Denominator) Solve(long[] marks)
    {
        var right = equations.RightHandSide(marks);
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
}
