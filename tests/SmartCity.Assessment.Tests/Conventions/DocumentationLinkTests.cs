using System.Text.RegularExpressions;
using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>Links of README.md and docs/ lead somewhere. README.md is also shown by package registries, where paths of the repository lead nowhere.</summary>
public sealed class DocumentationLinkTests
{
    [Fact]
    public void The_readme_links_to_no_path() =>
        Offenders.AreNone(
            "READMEs go into the packages as they are; name these files without a link, or link to an address:",
            Documents.Packages().Select(Repository.RelativePathOf).Prepend("README.md").SelectMany(Links).Where(link => !IsAddress(link) && !link.StartsWith('#')));

    [Fact]
    public void The_advice_and_the_tool_have_a_readme_of_their_own() =>
        Assert.Equal(
            ["src/SmartCity.Assessment.Cli/README.md", "src/SmartCity.Assessment.Insight/README.md"], Documents.Packages().Select(Repository.RelativePathOf).Select(p => p.Replace('\\', '/')));

    [Fact]
    public void Files_that_the_readme_names_are_there() =>
        Offenders.AreNone(
            "README.md names these files, which are not there:",
            Regex.Matches(File.ReadAllText(Repository.PathOf("README.md")), "`((?:docs|benchmarks|src|tests)/[^`\\s]+)`").Select(match => match.Groups[1].Value)
                .Where(path => !File.Exists(Repository.PathOf(path)) && !Directory.Exists(Repository.PathOf(path))));

    [Fact]
    public void Links_in_docs_lead_to_a_file_or_a_heading() =>
        Offenders.AreNone(
            "These links lead nowhere:",
            from document in Documents.Files().Select(Repository.RelativePathOf)
            from link in Links(document)
            where !IsAddress(link) && !LeadsSomewhere(document, link)
            select $"{document}: {link}");

    private static IEnumerable<string> Links(string document) =>
        Regex.Matches(File.ReadAllText(Repository.PathOf(document)), @"\]\(([^)\s]+)\)").Select(match => match.Groups[1].Value);

    private static bool IsAddress(string link) => link.StartsWith("https://", StringComparison.Ordinal);

    private static bool LeadsSomewhere(string document, string link)
    {
        var (path, heading) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        var target = path.Length == 0 ? Repository.PathOf(document) : Path.Combine(Path.GetDirectoryName(Repository.PathOf(document))!, path);
        return (File.Exists(target) || Directory.Exists(target)) && (heading is null || Headings(target).Contains(heading));
    }

    /// <summary>Headings as they are written behind a # of a link: lower case, hyphens for blanks, nothing but letters and digits beside them.</summary>
    private static IEnumerable<string> Headings(string path) =>
        from line in Repository.Lines(path)
        where line.StartsWith('#')
        let letters = line.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-')
        select string.Concat(letters.Where(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'));
}
