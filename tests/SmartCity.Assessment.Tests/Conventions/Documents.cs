using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>The fenced blocks of README.md, docs/ and the READMEs of single packages.</summary>
internal static class Documents
{
    internal static IEnumerable<string> Files()
    {
        var readme = Repository.PathOf("README.md");
        var docs = Repository.PathOf("docs");
        return (File.Exists(readme) ? [readme] : Array.Empty<string>())
            .Concat(Directory.Exists(docs) ? Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [])
            .Concat(Packages());
    }

    /// <summary>The READMEs that packages show in place of the repository's.</summary>
    internal static IEnumerable<string> Packages() =>
        Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.Combine(folder, "README.md")).Where(File.Exists).Order(StringComparer.Ordinal);

    /// <summary>All blocks in the order in which a document shows them.</summary>
    internal static IEnumerable<DocumentBlock> Blocks() => Files().SelectMany(Read);

    internal static IEnumerable<DocumentBlock> Blocks(string language) => Blocks().Where(block => block.Language == language);

    private static List<DocumentBlock> Read(string path)
    {
        var blocks = new List<DocumentBlock>();
        var text = new List<string>();
        (int Line, string[] Words, string Fence)? open = null;
        foreach (var (index, line) in Repository.Lines(path).Index())
        {
            var trimmed = line.Trim();
            if (open is null)
            {
                var fence = new string('`', trimmed.TakeWhile(letter => letter == '`').Count());
                if (fence.Length < 3)
                    continue;
                open = (index + 1, trimmed[fence.Length..].Trim().Split(' '), fence);
                text.Clear();
            }
            else if (trimmed == open.Value.Fence)
            {
                var (at, words, _) = open.Value;
                blocks.Add(new DocumentBlock(Repository.RelativePathOf(path), at, words[0], words.ElementAtOrDefault(1), Snippet.Dedented(text)));
                open = null;
            }
            else
            {
                text.Add(line);
            }
        }

        Assert.True(open is null, $"{Repository.RelativePathOf(path)}:{open?.Line}: the block is never closed.");
        return blocks;
    }
}
