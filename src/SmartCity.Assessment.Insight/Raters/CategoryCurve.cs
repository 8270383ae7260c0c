using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The probabilities of the categories at a location: P_k ∝ exp(kη + ψ_k), where ψ_k = −(F_1 + … + F_k) and ψ = −∞ for a category that nobody used.
/// Andrich (1978), Psychometrika 43, 561–573.
/// </summary>
/// <remarks>Four categories at a time in a fixed order of additions, whatever the width of the machine's vectors.</remarks>
internal sealed class CategoryCurve
{
    /// <summary>exp of less than this neither overflows nor, summed over a few hundred categories, comes near it.</summary>
    private const double Safe = 600;

    private readonly double[] weights;
    private readonly double bound;

    /// <param name="psi">One for each category from the lowest used to the highest; read only where used.</param>
    /// <param name="counts">How often each category was used.</param>
    public CategoryCurve(ReadOnlySpan<double> psi, int[] counts)
    {
        Count = counts.Length;
        Width = (Count + 3) / 4 * 4;
        (weights, Psi) = (new double[Width], new double[Width]);
        Psi.AsSpan().Fill(double.NegativeInfinity);
        for (var k = 0; k < Count; k++)
        {
            if (counts[k] > 0)
            {
                (Psi[k], weights[k], bound) = (psi[k], Math.Exp(psi[k]), Math.Max(bound, Math.Abs(psi[k])));
            }
        }
    }

    /// <summary>How many categories there are from the lowest used to the highest.</summary>
    public int Count { get; }

    /// <summary>The least multiple of four that holds them.</summary>
    public int Width { get; }

    public double[] Psi { get; }

    /// <summary>Writes the probabilities and returns the logarithm of the sum of their terms.</summary>
    /// <param name="eta">Any finite number.</param>
    /// <param name="p"><see cref="Width"/> long.</param>
    /// <returns>ln Σ exp(kη + ψ_k).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Fill(double eta, Span<double> p)
    {
        // the padding has powers too, and zero times infinity is not zero
        if ((Math.Abs(eta) * Width) + bound > Safe)
        {
            return FillSlowly(eta, p);
        }

        var x = Math.Exp(eta);
        var (square, sum) = (x * x, Vector256<double>.Zero);
        var (power, four) = (Vector256.Create(1, x, square, x * square), Vector256.Create(square * square));
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var target = ref MemoryMarshal.GetReference(p);
        for (nuint k = 0; k < (nuint)Width; k += 4)
        {
            var term = Vector256.LoadUnsafe(ref weight, k) * power;
            term.StoreUnsafe(ref target, k);
            sum += term;
            power *= four;
        }

        var total = Vector256.Sum(sum);
        var inverse = Vector256.Create(1 / total);
        for (nuint k = 0; k < (nuint)Width; k += 4)
        {
            (Vector256.LoadUnsafe(ref target, k) * inverse).StoreUnsafe(ref target, k);
        }

        return Math.Log(total);
    }

    /// <summary>Mean, variance and the central moments at a location.</summary>
    /// <param name="eta">Any finite number.</param>
    /// <param name="p">Room for <see cref="Width"/> probabilities.</param>
    public CategoryMoments At(double eta, Span<double> p)
    {
        Fill(eta, p);
        var mean = 0.0;
        for (var k = 0; k < Count; k++)
        {
            mean += k * p[k];
        }

        var (second, third, fourth) = (0.0, 0.0, 0.0);
        for (var k = 0; k < Count; k++)
        {
            var from = k - mean;
            var square = from * from * p[k];
            second += square;
            third += square * from;
            fourth += square * from * from;
        }

        return new CategoryMoments(mean, second, third, fourth);
    }

    /// <summary>For locations so far out that powers would leave the range of a double.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private double FillSlowly(double eta, Span<double> p)
    {
        var highest = double.NegativeInfinity;
        for (var k = 0; k < Count; k++)
        {
            highest = Math.Max(highest, (k * eta) + Psi[k]);
        }

        var total = 0.0;
        for (var k = 0; k < Width; k++)
        {
            p[k] = Math.Exp((k * eta) + Psi[k] - highest);
            total += p[k];
        }

        for (var k = 0; k < Width; k++)
        {
            p[k] /= total;
        }

        return highest + Math.Log(total);
    }
}
