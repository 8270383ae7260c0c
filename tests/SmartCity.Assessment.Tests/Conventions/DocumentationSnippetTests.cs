using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>
/// Every C# block of README.md and docs/ is a region of a file in Documentation/, which the compiler has seen; the ones that are the body of a method
/// are run, and print the <c>text</c> block that comes next in the document. A block with a file's name behind its language is that file in
/// Documentation/Data/, where snippets find it.
/// </summary>
[Collection(AloneOnTheConsole.Name)]
public sealed class DocumentationSnippetTests
{
    [Fact]
    public void Every_snippet_is_a_region_in_Documentation()
    {
        var snippets = Snippet.All().ToList();
        Offenders.AreNone(
            "These blocks equal no #region in tests/SmartCity.Assessment.Tests/Documentation:",
            from block in Documents.Blocks("csharp")
            where !snippets.Any(snippet => snippet.Is(block))
            select $"{block.Place}: {block.Text.Split('\n')[0]} …");
    }

    [Fact]
    public void Every_region_is_named_after_its_method_or_type() =>
        Offenders.AreNone(
            "These regions are named neither after a static method without parameters of their file's class nor after a type:",
            from snippet in Snippet.All()
            where snippet.Method is null && !snippet.DeclaresType
            select $"{snippet.File}: {snippet.Name}");

    [Fact]
    public void Every_snippet_runs_and_prints_what_the_document_shows()
    {
        var snippets = Snippet.All().ToList();
        var offenders = new List<string>();
        foreach (var (block, next) in Documents.Blocks().Zip(Documents.Blocks().Skip(1).Append(null)))
        {
            if (block.Language != "csharp" || snippets.FirstOrDefault(snippet => snippet.Is(block)) is not { Method: { } method })
                continue;
            var printed = Snippet.Run(method);
            var shown = next is { Language: "text" } && next.Document == block.Document ? next.Text : string.Empty;
            if (shown != printed)
                offenders.Add($"{block.Place} shows\n{shown}\nbut the snippet prints\n{printed}");
        }

        Offenders.AreNone("These documents show something else than what their snippet prints:", offenders);
    }

    [Fact]
    public void Every_region_is_shown()
    {
        var blocks = Documents.Blocks("csharp").ToList();
        Offenders.AreNone("No document shows these regions:", from snippet in Snippet.All() where !blocks.Any(snippet.Is) select $"{snippet.File}: {snippet.Name}");
    }

    [Fact]
    public void Every_file_is_shown_as_snippets_read_it()
    {
        var shown = Documents.Blocks().Where(block => block.File is not null).ToLookup(block => block.File!, block => block.Text);
        var kept = Directory.EnumerateFiles(Repository.PathOf(Snippet.Data)).ToDictionary(path => Path.GetFileName(path)!, path => Snippet.Dedented(Repository.Lines(path)));
        Offenders.AreNone(
            $"No document shows these files of {Snippet.Data}, or not as they are:",
            kept.Where(file => !shown.Contains(file.Key) || shown[file.Key].Any(text => text != file.Value)).Select(file => file.Key));
        Offenders.AreNone($"These files are shown, but not kept in {Snippet.Data}:", shown.Select(file => file.Key).Where(name => !kept.ContainsKey(name)));
    }
}
