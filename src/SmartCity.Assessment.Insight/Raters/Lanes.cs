using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment.Insight;

/// <summary>Rows of doubles four at a time. Widths are multiples of four and lie within the rows; multiplication and addition are rounded apart.</summary>
internal static class Lanes
{
    /// <summary>target += factor · source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddScaled(ref double target, ref double source, double factor, int width)
    {
        var times = Vector256.Create(factor);
        for (nuint k = 0; k < (nuint)width; k += 4)
        {
            (Vector256.LoadUnsafe(ref target, k) + (times * Vector256.LoadUnsafe(ref source, k))).StoreUnsafe(ref target, k);
        }
    }

    /// <summary>target += source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref double target, ref double source, int width)
    {
        for (nuint k = 0; k < (nuint)width; k += 4)
        {
            (Vector256.LoadUnsafe(ref target, k) + Vector256.LoadUnsafe(ref source, k)).StoreUnsafe(ref target, k);
        }
    }

    /// <summary>Σ k·p_k and Σ k²·p_k.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (double First, double Second) Moments(ref double p, int width)
    {
        var (place, four) = (Vector256.Create(0.0, 1, 2, 3), Vector256.Create(4.0));
        var (first, second) = (Vector256<double>.Zero, Vector256<double>.Zero);
        for (nuint k = 0; k < (nuint)width; k += 4)
        {
            var term = place * Vector256.LoadUnsafe(ref p, k);
            first += term;
            second += place * term;
            place += four;
        }

        return (Vector256.Sum(first), Vector256.Sum(second));
    }

    /// <summary>target_k = p_k · (k − mean): the covariance of the category with the indicator of k.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Covariances(ref double target, ref double p, double mean, int width)
    {
        var (from, four) = (Vector256.Create(0.0, 1, 2, 3) - Vector256.Create(mean), Vector256.Create(4.0));
        for (nuint k = 0; k < (nuint)width; k += 4)
        {
            (from * Vector256.LoadUnsafe(ref p, k)).StoreUnsafe(ref target, k);
            from += four;
        }
    }
}
