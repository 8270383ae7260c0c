using System.Text.RegularExpressions;
using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

public sealed class IndonesianTests
{
    /// <summary>An assessor is an asesor, and how harsh they are is keketatan: kekerasan is violence.</summary>
    [Fact]
    public void One_word_is_used_for_one_thing() => Offenders.AreNone(
        "These texts use another word for asesor or keketatan:",
        from folder in new[] { "src", "docs" }
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".md" or ".json" && !Regex.IsMatch(file, @"[/\\](bin|obj)[/\\]")
        from line in File.ReadLines(file)
        where Regex.IsMatch(line, @"\b(kekerasan\w*|keras(nya)?|lunak(nya)?|penilai)\b", RegexOptions.IgnoreCase)
        select $"{Path.GetFileName(file)}: {line.Trim()}");
}
