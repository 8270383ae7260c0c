using System.Text.Json;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Results as JSON. The format is described in docs/formats.md.</summary>
public static class ResultJson
{
    internal const string Format = "smartcity-assessment/result/1";

    /// <summary>Writes a result: the same bytes for the same result and language.</summary>
    public static string Write(AssessmentResult result, Language language = Language.English) =>
        JsonSerializer.Serialize(ResultWriter.Write(Guard.Against.Null(result), language), ResultContext.Default.ResultDraft);

    /// <summary>Writes a result as UTF-8 without a byte order mark.</summary>
    public static void Write(AssessmentResult result, Stream stream, Language language = Language.English) =>
        JsonSerializer.Serialize(Guard.Against.Null(stream), ResultWriter.Write(Guard.Against.Null(result), language), ResultContext.Default.ResultDraft);

    /// <summary>Writes a document that was read, as it was written.</summary>
    public static string Write(ResultDocument document) => JsonSerializer.Serialize(Guard.Against.Null(document).Draft, ResultContext.Default.ResultDraft);

    /// <summary>Reads what <see cref="Write(AssessmentResult, Language)"/> wrote.</summary>
    /// <returns>The document, or everything that is wrong with its shape.</returns>
    public static Validated<ResultDocument> Read(string json)
    {
        Guard.Against.Null(json);
        if (!DraftText.TryRead(json, ResultContext.Default.ResultDraft, out var draft, out var faults))
        {
            return new Validated<ResultDocument>(null, faults);
        }

        var findings = faults.Concat(ResultRules.Check(draft)).ToArray();
        return new Validated<ResultDocument>(findings.Length == 0 ? new ResultDocument(draft) : null, findings);
    }
}
