namespace SmartCity.Assessment.Insight;

/// <summary>A small symmetric positive definite system, factored once.</summary>
internal sealed class Cholesky
{
    /// <summary>A pivot this much smaller than its diagonal entry has lost every digit.</summary>
    private const double Lost = 1e-13;

    private readonly double[] factor;
    private readonly int size;

    private Cholesky(double[] factor, int size, double leastPivot) => (this.factor, this.size, LeastPivot) = (factor, size, leastPivot);

    /// <summary>The smallest pivot: the least information that the parameters before it leave one. Positive infinity without parameters.</summary>
    public double LeastPivot { get; }

    /// <summary>Factors the rows and columns that are free.</summary>
    /// <param name="matrix">Row by row; its upper triangle is read.</param>
    /// <param name="stride">The length of a row.</param>
    /// <param name="free">Which rows and columns, ascending.</param>
    /// <returns>Null when that part is not positive definite to working precision.</returns>
    public static Cholesky? Of(double[] matrix, int stride, int[] free)
    {
        var (size, lower, least) = (free.Length, new double[free.Length * free.Length], double.PositiveInfinity);
        for (var r = 0; r < size; r++)
        {
            var row = lower.AsSpan(r * size, size);
            for (var c = 0; c <= r; c++)
            {
                var other = lower.AsSpan(c * size, size);
                var value = matrix[(free[c] * stride) + free[r]];
                var whole = value;
                for (var k = 0; k < c; k++)
                {
                    value -= row[k] * other[k];
                }

                if (c < r)
                {
                    row[c] = value / other[c];
                }
                else if (value > Lost * whole)
                {
                    row[c] = Math.Sqrt(value);
                    least = Math.Min(least, value);
                }
                else
                {
                    return null;
                }
            }
        }

        return new Cholesky(lower, size, least);
    }

    /// <summary>The direction in which the matrix says least: along the first parameter to which those before it leave nothing, or else the least.</summary>
    /// <returns>One entry for each of the free; the largest is 1 or −1.</returns>
    public static double[] Weakest(double[] matrix, int stride, int[] free)
    {
        var (weakest, least) = (0, double.PositiveInfinity);
        for (var size = 1; size <= free.Length; size++)
        {
            if (Of(matrix, stride, free[..size]) is not { } factor)
            {
                weakest = size - 1;
                break;
            }

            (weakest, least) = factor.LeastPivot < least ? (size - 1, factor.LeastPivot) : (weakest, least);
        }

        var direction = new double[free.Length];
        if (weakest > 0)
        {
            double[] side = [.. free[..weakest].Select(f => -matrix[(f * stride) + free[weakest]])];
            Of(matrix, stride, free[..weakest])!.Solve(side);
            side.CopyTo(direction, 0);
        }

        direction[weakest] = 1;
        var largest = direction.Max(Math.Abs);
        return [.. direction.Select(d => d / largest)];
    }

    /// <summary>Replaces the right-hand side by the solution.</summary>
    public void Solve(Span<double> side)
    {
        Forward(side);
        for (var r = size - 1; r >= 0; r--)
        {
            var value = side[r];
            for (var k = r + 1; k < size; k++)
            {
                value -= factor[(k * size) + r] * side[k];
            }

            side[r] = value / factor[(r * size) + r];
        }
    }

    /// <summary>vᵀ A⁻¹ v.</summary>
    public double InverseForm(ReadOnlySpan<double> vector)
    {
        var (side, sum) = (vector.ToArray(), 0.0);
        Forward(side);
        foreach (var value in side)
        {
            sum += value * value;
        }

        return sum;
    }

    private void Forward(Span<double> side)
    {
        for (var r = 0; r < size; r++)
        {
            var value = side[r];
            for (var k = 0; k < r; k++)
            {
                value -= factor[(r * size) + k] * side[k];
            }

            side[r] = value / factor[(r * size) + r];
        }
    }
}
