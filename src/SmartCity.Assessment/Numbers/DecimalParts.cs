namespace SmartCity.Assessment;

/// <summary>What a <see cref="decimal"/> is made of: ± magnitude / 10^scale, magnitude below 2^96, scale 0 to 28.</summary>
internal readonly record struct DecimalParts(bool Negative, UInt128 Magnitude, int Scale)
{
    public const int MaxScale = 28;

    public static UInt128 MaxMagnitude => (UInt128.One << 96) - 1;

    public static DecimalParts Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return new(bits[3] < 0, magnitude, (bits[3] >> 16) & 0xFF);
    }

    /// <summary>How many units of so many digits behind the point a short decimal is: less than 2^62, so that differences fit 64 bits too.</summary>
    /// <returns>False where the decimal has more digits, or is not short.</returns>
    public static bool TryUnits(decimal value, int digits, out long units)
    {
        var (negative, magnitude, scale) = Of(value);
        var isShort = magnitude <= uint.MaxValue && digits - scale is >= 0 and <= Powers.OfTenInInt;
        units = isShort ? (long)magnitude * Powers.OfTen64(digits - scale) * (negative ? -1 : 1) : 0;
        return isShort;
    }

    /// <summary>The decimal with exactly these parts; zero never carries a sign.</summary>
    public decimal ToDecimal()
    {
        var low = (ulong)Magnitude;
        return new decimal((int)low, (int)(low >> 32), (int)(ulong)(Magnitude >> 64), Negative && Magnitude != 0, (byte)Scale);
    }
}
