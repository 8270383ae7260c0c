namespace SmartCity.Assessment;

/// <summary>How many bits a column spends on one row.</summary>
public enum ColumnWidth
{
    /// <summary>The numbers fit no integer: every row holds a fraction, and is computed in fractions.</summary>
    Fractions,

    /// <summary>Codes 0 to 254.</summary>
    Bits8,

    /// <summary>Codes 0 to 65,534.</summary>
    Bits16,

    /// <summary>Codes 0 to 2³¹ − 2.</summary>
    Bits32,

    /// <summary>Codes 0 to 2⁶³ − 2.</summary>
    Bits64,
}
