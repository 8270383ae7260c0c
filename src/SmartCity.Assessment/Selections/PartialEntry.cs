namespace SmartCity.Assessment;

/// <summary>A candidate in a <see cref="PartialSelection"/>. The default has no code and a score of zero.</summary>
/// <remarks>Equal by content; no order.</remarks>
public readonly record struct PartialEntry
{
    internal PartialEntry(string code, Exact score) => (Code, Score) = (code, score);

    /// <summary>Its code; unique among all parts.</summary>
    public string Code { get; }

    /// <summary>Its exact score.</summary>
    public Exact Score { get; }
}
