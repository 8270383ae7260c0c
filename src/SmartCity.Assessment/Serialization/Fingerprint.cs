using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>SHA-256 over the canonical form of a scheme, an input or a result: equal content has equal fingerprints, on every machine, whatever the order of input.</summary>
/// <remarks>
/// The canonical form is JSON after RFC 8785 in which figures are texts (plain decimals without trailing zeros, or p/q in lowest terms) and lists that are sets
/// are sorted by code; it is preceded by <c>smartcity-assessment/v1/scheme</c>, <c>input</c> or <c>result</c> and a line feed. Equal by content; no order.
/// </remarks>
public sealed record Fingerprint
{
    private readonly string hex;

    internal Fingerprint(ReadOnlySpan<byte> hash) => hex = Convert.ToHexStringLower(hash);

    /// <summary>The fingerprint of a scheme. The order in which aspects are listed does not count; that of gates and breaks does.</summary>
    public static Fingerprint Of(AssessmentScheme scheme) => CanonicalScheme.Of(Guard.Against.Null(scheme));

    /// <summary>The fingerprint of an input. The order of candidates, assessors, sheets and marks does not count.</summary>
    /// <exception cref="ArgumentException">The input gives a mark, fact or value twice, which no scheme accepts.</exception>
    public static Fingerprint Of(AssessmentInput input) => CanonicalInput.Of(Guard.Against.Null(input));

    /// <summary>The fingerprint of a result: those of its scheme and input, every exact score, rank, decision, reason, tie and finding.</summary>
    public static Fingerprint Of(AssessmentResult result) => CanonicalResult.Of(Guard.Against.Null(result));

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public override string ToString() => hex;
}
