namespace SmartCity.Assessment;

/// <summary>Why a text was refused as a number. Each asks for a different correction, so each has its own name.</summary>
internal enum NumberFault
{
    /// <summary>Not refused.</summary>
    None = 0,

    /// <summary>No character at all.</summary>
    Empty,

    /// <summary>White space, or a character that cannot be seen, at either end.</summary>
    Blank,

    /// <summary>A leading plus.</summary>
    PlusSign,

    /// <summary>"3,5": a comma where the point belongs.</summary>
    DecimalComma,

    /// <summary>"1,000.5", "1.000,5", "1 000", "1'000". "1,000" is counted here too, though it might be a decimal comma.</summary>
    ThousandsSeparator,

    /// <summary>"1e3".</summary>
    Exponent,

    /// <summary>NaN or an infinity.</summary>
    NotFinite,

    /// <summary>Digits or number signs other than 0 to 9.</summary>
    NotDecimalDigits,

    /// <summary>A number that <see cref="decimal"/> cannot hold exactly.</summary>
    TooLong,

    /// <summary>Anything else.</summary>
    NotANumber,
}
