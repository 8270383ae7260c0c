using System.Numerics;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

/// <summary>Solves whole-number equations without fractions until the end: E. H. Bareiss, Mathematics of Computation 22 (1968) 565–578.</summary>
internal static class BareissElimination
{
    /// <summary>The solution times the determinant, and the determinant; it is zero when there is no single solution.</summary>
    public static (BigInteger[] Numerators, BigInteger Determinant) Solve(BigInteger[][] rows)
    {
        var (n, before) = (rows.Length, BigInteger.One);
        for (var k = 0; k < n; k++)
        {
            var pivot = Array.FindIndex(rows, k, r => !r[k].IsZero);
            if (pivot < 0)
            {
                return ([], BigInteger.Zero);
            }

            (rows[k], rows[pivot]) = (rows[pivot], rows[k]);
            for (var i = 0; i < n; i++)
            {
                for (var j = n; i != k && j >= k; j--)
                {
                    rows[i][j] = ((rows[k][k] * rows[i][j]) - (rows[i][k] * rows[k][j])) / before;
                }
            }

            before = rows[k][k];
        }

        return ([.. rows.Select(r => r[n])], before);
    }
}
