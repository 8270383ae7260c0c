namespace SmartCity.Assessment;

/// <summary>An inverse in doubles, with a bound on what it is off: products with it enclose a solution, whatever was lost in making it.</summary>
/// <remarks>
/// Where E is the identity less inverse × coefficients, the solution is the product of the inverse with the right-hand side, and E times the solution more; in the maximum norm that is at most
/// |E| ÷ (1 − |E|) times the product. S. M. Rump, Verification methods: rigorous results using floating-point arithmetic, Acta Numerica 19 (2010) 287–449, 10.
/// </remarks>
internal sealed class NearInverse
{
    /// <summary>With more than this lost an enclosure would tell little.</summary>
    private const double MostOff = 1e-6;

    private readonly int unknowns;
    private readonly double[] inverse;
    private readonly double off;

    private NearInverse(int unknowns, double[] inverse, double off) => (this.unknowns, this.inverse, this.off) = (unknowns, inverse, off);

    /// <summary>Null where doubles lose too much.</summary>
    /// <param name="coefficients">Row by row; positive definite, each of so few digits that it is a double.</param>
    /// <param name="unknowns">How many rows there are.</param>
    public static NearInverse? Of(ReadOnlySpan<long> coefficients, int unknowns)
    {
        var rows = new double[coefficients.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = coefficients[i];
        }

        var inverse = Inverted(rows, unknowns);
        var lost = Lost(inverse, rows, unknowns);
        // Rounded up once more than the operations round down.
        return lost <= MostOff ? new NearInverse(unknowns, inverse, Math.BitIncrement(lost / (1 - (2 * MostOff)))) : null;
    }

    /// <summary>Between which doubles each unknown lies.</summary>
    /// <param name="right">The right-hand side.</param>
    public Enclosure[] Solve(ReadOnlySpan<long> right)
    {
        var (solution, largest) = (new Enclosure[unknowns], 0.0);
        for (var row = 0; row < unknowns; row++)
        {
            var sum = default(EnclosedSum);
            for (var k = 0; k < unknowns; k++)
            {
                var entry = inverse[(row * unknowns) + k];
                // Every whole number of so many bits is a double.
                if (Math.Abs(right[k]) < 1L << 53)
                {
                    sum.Add(entry, right[k]);
                }
                else
                {
                    sum.Add(new Enclosure(entry, entry), Enclosure.Of(right[k], 1));
                }
            }

            solution[row] = sum.Total;
            largest = Math.Max(largest, solution[row].Magnitude);
        }

        var by = Math.BitIncrement(off * largest);
        return Array.ConvertAll(solution, s => s.Widened(by));
    }

    /// <summary>By elimination without exchanging rows, which positive definite coefficients do not need.</summary>
    private static double[] Inverted(double[] coefficients, int unknowns)
    {
        var (left, right) = (coefficients.ToArray(), new double[coefficients.Length]);
        for (var i = 0; i < unknowns; i++)
        {
            right[(i * unknowns) + i] = 1;
        }

        for (var pivot = 0; pivot < unknowns; pivot++)
        {
            var (of, under) = (pivot * unknowns, left[(pivot * unknowns) + pivot]);
            for (var k = 0; k < unknowns; k++)
            {
                left[of + k] /= under;
                right[of + k] /= under;
            }

            for (var row = 0; row < unknowns; row++)
            {
                var by = left[(row * unknowns) + pivot];
                for (var k = 0; row != pivot && k < unknowns; k++)
                {
                    left[(row * unknowns) + k] -= by * left[of + k];
                    right[(row * unknowns) + k] -= by * right[of + k];
                }
            }
        }

        return right;
    }

    /// <summary>No less than the maximum norm of the identity less inverse × coefficients; no number where it is none.</summary>
    private static double Lost(double[] inverse, double[] coefficients, int unknowns)
    {
        var most = 0.0;
        for (var row = 0; row < unknowns; row++)
        {
            var lost = 0.0;
            for (var column = 0; column < unknowns; column++)
            {
                var sum = default(EnclosedSum);
                sum.Add(row == column ? -1 : 0, 1);
                for (var k = 0; k < unknowns; k++)
                {
                    sum.Add(inverse[(row * unknowns) + k], coefficients[(k * unknowns) + column]);
                }

                lost = Math.BitIncrement(lost + sum.Total.Magnitude);
            }

            most = Math.Max(most, lost);
        }

        return most;
    }
}
