using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>The floor: reading a table of floating-point numbers once, with the widest loads, and doing next to nothing with it.</summary>
internal static class MemoryFloor
{
    public static double Read(double[][] columns)
    {
        var (a, b, c, d) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        foreach (var column in columns)
        {
            ref var first = ref MemoryMarshal.GetArrayDataReference(column);
            for (nuint i = 0; i + 32 <= (nuint)column.Length; i += 32)
            {
                a += Vector512.LoadUnsafe(ref first, i);
                b += Vector512.LoadUnsafe(ref first, i + 8);
                c += Vector512.LoadUnsafe(ref first, i + 16);
                d += Vector512.LoadUnsafe(ref first, i + 24);
            }
        }

        return Vector512.Sum(a + b + c + d);
    }
}
