namespace SmartCity.Assessment;

/// <summary>A result that was read back from its file: what a host needs to show it again, without the rules and marks that made it.</summary>
/// <remarks>Immutable. Equal to another document only by reference: compare <see cref="ResultFingerprint"/>.</remarks>
public sealed class ResultDocument
{
    internal ResultDocument(ResultDraft draft)
    {
        Draft = draft;
        Lines = new ContentList<ResultLine>((draft.Candidates ?? []).Select(c => new ResultLine(c)));
    }

    /// <summary>The code of the scheme.</summary>
    public string SchemeCode => Draft.Scheme?.Code ?? string.Empty;

    /// <summary>Whether the scheme's figures are not official.</summary>
    public bool IsIllustrative => Draft.Scheme?.Illustrative ?? false;

    /// <summary>The fingerprint of the scheme, as written.</summary>
    public string SchemeFingerprint => Draft.Fingerprints?.Scheme ?? string.Empty;

    /// <summary>The fingerprint of the input, as written.</summary>
    public string InputFingerprint => Draft.Fingerprints?.Input ?? string.Empty;

    /// <summary>The fingerprint of the result, as written.</summary>
    public string ResultFingerprint => Draft.Fingerprints?.Result ?? string.Empty;

    /// <summary>One line a candidate, in the order of the file.</summary>
    public IReadOnlyList<ResultLine> Lines { get; }

    internal ResultDraft Draft { get; }
}
