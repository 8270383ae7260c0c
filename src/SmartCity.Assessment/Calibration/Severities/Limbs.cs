using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Decimals as whole numbers of one decimal unit, cut into pieces of so few bits that sums of very many of them fit 64.</summary>
internal sealed class Limbs
{
    public const int Bits = 32;

    private Limbs(long[][] pieces, int digits) => (Pieces, Digits) = (pieces, digits);

    /// <summary>Pieces whose sum, piece i shifted by i × <see cref="Bits"/>, is each decimal times the unit. There is at least one.</summary>
    public long[][] Pieces { get; }

    /// <summary>How many digits behind the point the unit has: as many as any of the decimals.</summary>
    public int Digits { get; }

    /// <summary>How many units are one.</summary>
    public BigInteger Unit => Powers.OfTen(Digits);

    public static Limbs Of(ReadOnlySpan<decimal> values)
    {
        var digits = 0;
        foreach (var value in values)
        {
            digits = Math.Max(digits, value.Scale);
        }

        var piece = new long[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (!TryShort(values[i], digits, out piece[i]))
            {
                return new Limbs(Long(values, digits), digits);
            }
        }

        return new Limbs([piece], digits);
    }

    /// <summary>The decimals that stand at places.</summary>
    public Limbs At(int[] places) => new(Array.ConvertAll(Pieces, piece => Array.ConvertAll(places, p => piece[p])), Digits);

    /// <summary>The same with other decimals at some places, or null where the pieces have no room for one.</summary>
    public Limbs? With(IEnumerable<(int Place, decimal Value)> others)
    {
        if (Pieces.Length > 1)
        {
            return null;
        }

        long[] piece = [.. Pieces[0]];
        foreach (var (place, value) in others)
        {
            if (!TryShort(value, Digits, out piece[place]))
            {
                return null;
            }
        }

        return new Limbs([piece], Digits);
    }

    /// <summary>The everyday case: a mark that fits one piece.</summary>
    private static bool TryShort(decimal value, int digits, out long units) => DecimalParts.TryUnits(value, digits, out units) && Math.Abs(units) <= uint.MaxValue;

    private static long[][] Long(ReadOnlySpan<decimal> values, int digits)
    {
        var whole = new BigInteger[values.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            var (negative, magnitude, scale) = DecimalParts.Of(values[i]);
            whole[i] = magnitude * Powers.OfTen(digits - scale) * (negative ? -1 : 1);
        }

        var pieces = new List<long[]>();
        do
        {
            pieces.Add(Array.ConvertAll(whole, w => (long)(BigInteger.Abs(w) & uint.MaxValue) * w.Sign));
            whole = Array.ConvertAll(whole, w => (BigInteger.Abs(w) >> Bits) * w.Sign);
        }
        while (Array.Exists(whole, w => !w.IsZero));

        return [.. pieces];
    }
}
