using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V64 = System.Runtime.Intrinsics.Vector64;
using V128 = System.Runtime.Intrinsics.Vector128;
using V256 = System.Runtime.Intrinsics.Vector256;
using V512 = System.Runtime.Intrinsics.Vector512;

namespace SmartCity.Assessment;

/// <summary>Codes of 8 bits summed in 16.</summary>
internal readonly struct ByteToUInt16 : ILoad<byte, ushort>
{
    public static ushort One(ref byte first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<ushort> Vector128(ref byte first, nuint at) =>
        V128.WidenLower(V64.LoadUnsafe(ref first, at).ToVector128Unsafe());

    public static Vector256<ushort> Vector256(ref byte first, nuint at) =>
        V256.WidenLower(V128.LoadUnsafe(ref first, at).ToVector256Unsafe());

    public static Vector512<ushort> Vector512(ref byte first, nuint at) =>
        V512.WidenLower(V256.LoadUnsafe(ref first, at).ToVector512Unsafe());
}

/// <summary>Codes of 16 bits summed in 16.</summary>
internal readonly struct UInt16ToUInt16 : ILoad<ushort, ushort>
{
    public static ushort One(ref ushort first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<ushort> Vector128(ref ushort first, nuint at) => V128.LoadUnsafe(ref first, at);

    public static Vector256<ushort> Vector256(ref ushort first, nuint at) => V256.LoadUnsafe(ref first, at);

    public static Vector512<ushort> Vector512(ref ushort first, nuint at) => V512.LoadUnsafe(ref first, at);
}

/// <summary>Codes of 8 bits summed in 32.</summary>
internal readonly struct ByteToInt32 : ILoad<byte, int>
{
    public static int One(ref byte first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<int> Vector128(ref byte first, nuint at)
    {
        var four = V64.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, at))).AsByte();
        return V128.WidenLower(V128.WidenLower(four.ToVector128Unsafe())).AsInt32();
    }

    public static Vector256<int> Vector256(ref byte first, nuint at) =>
        V256.WidenLower(V128.WidenLower(V64.LoadUnsafe(ref first, at).ToVector128Unsafe()).ToVector256Unsafe()).AsInt32();

    public static Vector512<int> Vector512(ref byte first, nuint at) =>
        V512.WidenLower(V256.WidenLower(V128.LoadUnsafe(ref first, at).ToVector256Unsafe()).ToVector512Unsafe()).AsInt32();
}

/// <summary>Codes of 16 bits summed in 32.</summary>
internal readonly struct UInt16ToInt32 : ILoad<ushort, int>
{
    public static int One(ref ushort first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<int> Vector128(ref ushort first, nuint at) =>
        V128.WidenLower(V64.LoadUnsafe(ref first, at).ToVector128Unsafe()).AsInt32();

    public static Vector256<int> Vector256(ref ushort first, nuint at) =>
        V256.WidenLower(V128.LoadUnsafe(ref first, at).ToVector256Unsafe()).AsInt32();

    public static Vector512<int> Vector512(ref ushort first, nuint at) =>
        V512.WidenLower(V256.LoadUnsafe(ref first, at).ToVector512Unsafe()).AsInt32();
}

/// <summary>Codes of 32 bits summed in 32.</summary>
internal readonly struct Int32ToInt32 : ILoad<int, int>
{
    public static int One(ref int first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<int> Vector128(ref int first, nuint at) => V128.LoadUnsafe(ref first, at);

    public static Vector256<int> Vector256(ref int first, nuint at) => V256.LoadUnsafe(ref first, at);

    public static Vector512<int> Vector512(ref int first, nuint at) => V512.LoadUnsafe(ref first, at);
}

/// <summary>Codes of 8 bits summed in 64.</summary>
internal readonly struct ByteToInt64 : ILoad<byte, long>
{
    public static long One(ref byte first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<long> Vector128(ref byte first, nuint at) =>
        V128.WidenLower(V128.WidenLower(V128.WidenLower(V64.CreateScalarUnsafe(Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref first, at))).AsByte().ToVector128Unsafe()))).AsInt64();

    public static Vector256<long> Vector256(ref byte first, nuint at) =>
        V256.WidenLower(V128.WidenLower(V128.WidenLower(V64.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, at))).AsByte().ToVector128Unsafe())).ToVector256Unsafe()).AsInt64();

    public static Vector512<long> Vector512(ref byte first, nuint at) =>
        V512.WidenLower(V256.WidenLower(V128.WidenLower(V64.LoadUnsafe(ref first, at).ToVector128Unsafe()).ToVector256Unsafe()).ToVector512Unsafe()).AsInt64();
}

/// <summary>Codes of 16 bits summed in 64.</summary>
internal readonly struct UInt16ToInt64 : ILoad<ushort, long>
{
    public static long One(ref ushort first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<long> Vector128(ref ushort first, nuint at)
    {
        var two = V64.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref first, at)))).AsUInt16();
        return V128.WidenLower(V128.WidenLower(two.ToVector128Unsafe())).AsInt64();
    }

    public static Vector256<long> Vector256(ref ushort first, nuint at) =>
        V256.WidenLower(V128.WidenLower(V64.LoadUnsafe(ref first, at).ToVector128Unsafe()).ToVector256Unsafe()).AsInt64();

    public static Vector512<long> Vector512(ref ushort first, nuint at) =>
        V512.WidenLower(V256.WidenLower(V128.LoadUnsafe(ref first, at).ToVector256Unsafe()).ToVector512Unsafe()).AsInt64();
}

/// <summary>Codes of 32 bits summed in 64.</summary>
internal readonly struct Int32ToInt64 : ILoad<int, long>
{
    public static long One(ref int first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<long> Vector128(ref int first, nuint at) => V128.WidenLower(V64.LoadUnsafe(ref first, at).ToVector128Unsafe());

    public static Vector256<long> Vector256(ref int first, nuint at) => V256.WidenLower(V128.LoadUnsafe(ref first, at).ToVector256Unsafe());

    public static Vector512<long> Vector512(ref int first, nuint at) => V512.WidenLower(V256.LoadUnsafe(ref first, at).ToVector512Unsafe());
}

/// <summary>Codes of 64 bits summed in 64.</summary>
internal readonly struct Int64ToInt64 : ILoad<long, long>
{
    public static long One(ref long first, nuint at) => Unsafe.Add(ref first, at);

    public static Vector128<long> Vector128(ref long first, nuint at) => V128.LoadUnsafe(ref first, at);

    public static Vector256<long> Vector256(ref long first, nuint at) => V256.LoadUnsafe(ref first, at);

    public static Vector512<long> Vector512(ref long first, nuint at) => V512.LoadUnsafe(ref first, at);
}
