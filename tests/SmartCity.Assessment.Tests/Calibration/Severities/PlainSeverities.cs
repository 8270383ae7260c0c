using System.Numerics;
using Fractions;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

/// <summary>Leniencies by the textbook: the normal equations of all candidates and all assessors written out in full, with Σ leniency = 0 as one more equation.</summary>
internal static class PlainSeverities
{
    /// <summary>The leniency of each assessor, or null when the marks do not determine them.</summary>
    /// <param name="marks">A row for each candidate, a column for each assessor; null where there is no mark.</param>
    /// <param name="shrinkage">What each squared leniency is multiplied by.</param>
    public static Fraction[]? Solve(decimal?[][] marks, decimal shrinkage)
    {
        var (candidates, assessors) = (marks.Length, marks[0].Length);
        var unknowns = candidates + assessors;
        var rows = Enumerable.Range(0, unknowns).Select(_ => new Fraction[unknowns + 1]).ToArray();
        for (var c = 0; c < candidates; c++)
        {
            for (var a = 0; a < assessors; a++)
            {
                if (marks[c][a] is { } mark)
                {
                    foreach (var row in new[] { c, candidates + a })
                    {
                        rows[row][c] += 1;
                        rows[row][candidates + a] += 1;
                        rows[row][unknowns] += (Fraction)mark;
                    }
                }
            }
        }

        for (var a = 0; a < assessors; a++)
        {
            rows[candidates + a][candidates + a] += (Fraction)shrinkage;
        }

        // Worths and leniencies are known up to one constant: any equation of an assessor follows from the others, and Σ leniency = 0 takes its place.
        if (shrinkage == 0)
        {
            rows[^1] = [.. Enumerable.Repeat(Fraction.Zero, candidates), .. Enumerable.Repeat(Fraction.One, assessors), Fraction.Zero];
        }

        var (numerators, determinant) = BareissElimination.Solve(Array.ConvertAll(rows, Whole));
        return determinant.IsZero ? null : [.. numerators.Skip(candidates).Select(n => new Fraction(n, determinant))];
    }

    private static BigInteger[] Whole(Fraction[] row)
    {
        var common = row.Aggregate(BigInteger.One, (lcm, f) => lcm / BigInteger.GreatestCommonDivisor(lcm, f.Denominator) * f.Denominator);
        return Array.ConvertAll(row, f => f.Numerator * (common / f.Denominator));
    }
}
