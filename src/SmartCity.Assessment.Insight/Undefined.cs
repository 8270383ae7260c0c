namespace SmartCity.Assessment.Insight;

/// <summary>Why a figure cannot be given. Equal by content; no order.</summary>
public sealed record Undefined
{
    internal Undefined(string reason) => Reason = reason;

    /// <summary>The reason in a sentence.</summary>
    public string Reason { get; }
}
