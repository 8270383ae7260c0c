using System.Text.Json;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Schemes as JSON. The format is described in docs/formats.md.</summary>
public static class SchemeJson
{
    internal const string Format = "smartcity-assessment/scheme/1";

    /// <summary>Reads a scheme.</summary>
    /// <returns>The scheme, or everything that is wrong: first with the shape of the file, then with what it says.</returns>
    public static Validated<AssessmentScheme> Read(string json)
    {
        Guard.Against.Null(json);
        if (!DraftText.TryRead(json, DraftContext.Default.SchemeDraft, out var draft, out var faults))
        {
            return new Validated<AssessmentScheme>(null, faults);
        }

        var reader = new SchemeReader();
        var parts = reader.Read(draft);
        var shape = faults.Concat(reader.Findings).ToArray();
        var scheme = parts is null ? new Validated<AssessmentScheme>(null, []) : AssessmentScheme.Of(parts);

        // Where the shape is wrong a stand-in was read, about which nothing is to be said.
        var meaning = scheme.Findings.Where(f => !shape.Any(s => Touches(s.Path, f.Path)) && !f.Arguments.Any(reader.DoubtfulFacts.Contains));
        return new Validated<AssessmentScheme>(shape.Length == 0 ? scheme.TryGetValue(out var value) ? value : null : null, shape.Concat(meaning));
    }

    /// <summary>Writes a scheme: the same text for the same scheme, properties in the order of the format, defaults left out.</summary>
    public static string Write(AssessmentScheme scheme) =>
        JsonSerializer.Serialize(SchemeWriter.Write(Guard.Against.Null(scheme)), DraftContext.Default.SchemeDraft);

    /// <summary>Whether what is wrong at one path may be the cause of what is wrong at another: it lies above, or it is a weight, or a whole entry, of the list that is spoken of.</summary>
    private static bool Touches(string shape, string meaning) =>
        (shape.Length > 0 && meaning.StartsWith(shape, StringComparison.Ordinal))
        || (shape.StartsWith(meaning, StringComparison.Ordinal)
            && (shape.EndsWith(']') || shape.EndsWith(".code", StringComparison.Ordinal) || shape.EndsWith(".weight", StringComparison.Ordinal)));
}
