using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>Between which codes the rows of a column lie.</summary>
internal readonly record struct CodeRange<T>(long Lowest, long Highest, bool HasReserved)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Looks at every code once; empty columns lie between zero and zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static CodeRange<T> Of(ReadOnlySpan<T> codes, bool reservedIsAbsent)
    {
        var (lowest, highest, reserved) = (Vector<T>.Zero + new Vector<T>(T.MaxValue), new Vector<T>(T.MinValue), new Vector<T>(T.MaxValue));
        var (least, most) = (T.MaxValue, T.MinValue);
        var isFound = Vector<T>.Zero;
        var whole = MemoryMarshal.Cast<T, Vector<T>>(codes);
        foreach (var lane in whole)
        {
            var isReserved = Vector.Equals(lane, reserved);
            isFound |= isReserved;
            lowest = Vector.Min(lowest, lane);
            highest = Vector.Max(highest, reservedIsAbsent ? Vector.AndNot(lane, isReserved) : lane);
        }

        var hasReserved = isFound != Vector<T>.Zero;
        for (var i = 0; i < Vector<T>.Count && whole.Length > 0; i++)
        {
            (least, most) = (T.Min(least, lowest[i]), T.Max(most, highest[i]));
        }

        foreach (var code in codes[(whole.Length * Vector<T>.Count)..])
        {
            hasReserved |= code == T.MaxValue;
            least = T.Min(least, code);
            most = reservedIsAbsent && code == T.MaxValue ? most : T.Max(most, code);
        }

        return codes.Length == 0 || least > most
            ? new CodeRange<T>(0, 0, reservedIsAbsent && hasReserved)
            : new CodeRange<T>(long.CreateTruncating(least), long.CreateTruncating(most), reservedIsAbsent && hasReserved);
    }
}
