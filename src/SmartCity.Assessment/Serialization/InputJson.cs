using System.Text.Json;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Inputs as JSON. The format is described in docs/formats.md.</summary>
public static class InputJson
{
    internal const string Format = "smartcity-assessment/input/1";

    /// <summary>Reads an input for a scheme, whose facts and rubrics say how its texts read.</summary>
    /// <returns>The input, or everything that is wrong with its shape. Whether it keeps to the scheme is found when the scheme assesses it.</returns>
    public static Validated<AssessmentInput> Read(string json, AssessmentScheme scheme)
    {
        Guard.Against.Null(json);
        Guard.Against.Null(scheme);
        return DraftText.TryRead(json, DraftContext.Default.InputDraft, out var draft, out var faults)
            ? new InputReader(scheme).Read(draft, faults)
            : new Validated<AssessmentInput>(null, faults);
    }

    /// <summary>Writes an input: candidates, assessors and sheets ascending by code, so that equal inputs have equal texts.</summary>
    /// <exception cref="ArgumentException">The input gives a mark, fact or value twice, which no scheme accepts, or it holds columns of points, which no file carries.</exception>
    public static string Write(AssessmentInput input)
    {
        Guard.Against.Null(input);
        Guard.Against.InvalidInput(input, nameof(input), i => i.Points is null, "Points in columns are not written to a file of input.");
        return JsonSerializer.Serialize(InputWriter.Write(input), DraftContext.Default.InputDraft);
    }
}
