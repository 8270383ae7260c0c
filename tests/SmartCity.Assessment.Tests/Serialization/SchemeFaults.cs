using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Asserts what is found in a scheme file.</summary>
internal static class SchemeFaults
{
    /// <param name="path">What is changed in the file that declares every option; taken out when there is no other text.</param>
    /// <param name="json">The text that is put there.</param>
    /// <param name="expected">As for <see cref="Are"/>.</param>
    public static void AreAfter(string path, string? json, string expected) =>
        Are(json is null ? JsonEdit.Remove(EveryOption.Scheme, path) : JsonEdit.Set(EveryOption.Scheme, path, json), expected);

    /// <param name="text">A scheme file.</param>
    /// <param name="expected">Path and code of each finding, separated by semicolons; a last <c>*</c> allows others besides.</param>
    public static void Are(string text, string expected)
    {
        var read = SchemeJson.Read(text);
        var found = read.Findings.Select(f => $"{f.Path} {f.Code}").Order(StringComparer.Ordinal).ToArray();
        var wanted = expected.Split(';').Order(StringComparer.Ordinal).ToArray();
        if (wanted.Contains("*"))
        {
            Assert.Equal([], wanted.Where(w => w != "*" && !found.Contains(w)));
        }
        else
        {
            Assert.Equal(wanted, found);
        }

        Assert.False(read.IsValid);
        Assert.All(read.Findings, f => Assert.Equal(FindingKind.Error, f.Kind));
    }
}
