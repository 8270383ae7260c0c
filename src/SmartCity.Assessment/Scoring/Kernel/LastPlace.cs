using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Finds the score of the last place among few rows by halving the range of scores: each step is one pass that counts, and there are at most as many as the scores have bits.</summary>
internal static class LastPlace
{
    /// <param name="sums">At least as many as places.</param>
    /// <param name="places">At least one.</param>
    /// <param name="lowest">No sum is lower.</param>
    /// <param name="highest">No sum is higher.</param>
    public static T Of<T>(ReadOnlySpan<T> sums, int places, T lowest, T highest)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        while (lowest < highest)
        {
            // Rounded up, and without a sum of both that might not fit.
            var middle = highest - ((highest >> 1) - (lowest >> 1));
            middle = middle > highest || middle <= lowest ? highest : middle;
            if (AtLeast(sums, middle) >= places)
            {
                lowest = middle;
            }
            else
            {
                highest = middle - T.One;
            }
        }

        return lowest;
    }

    private static int AtLeast<T>(ReadOnlySpan<T> sums, T least)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (count, found) = (0, Vector<T>.Zero);
        var bar = new Vector<T>(least);
        var whole = MemoryMarshal.Cast<T, Vector<T>>(sums);
        foreach (var lane in whole)
        {
            found -= Vector.GreaterThanOrEqual(lane, bar);
        }

        count += int.CreateTruncating(Vector.Sum(found));
        foreach (var sum in sums[(whole.Length * Vector<T>.Count)..])
        {
            count += sum >= least ? 1 : 0;
        }

        return count;
    }
}
