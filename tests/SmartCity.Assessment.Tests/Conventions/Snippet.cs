using System.Globalization;
using System.Reflection;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>
/// A region of a file in Documentation/. It is named after the static method of the file's class that it is the body of, or after the type that it
/// declares.
/// </summary>
internal sealed record Snippet(string File, string Name, string Text, IReadOnlySet<string> Usings)
{
    private const string Folder = "tests/SmartCity.Assessment.Tests/Documentation";

    /// <summary>The files that documents show and snippets read.</summary>
    internal const string Data = Folder + "/Data";

    private const string UsingOfTheLibrary = "using SmartCity.Assessment;";

    private const string Namespace = "SmartCity.Assessment.Tests.Documentation";

    internal MethodInfo? Method =>
        typeof(Snippet).Assembly.GetType($"{Namespace}.{Path.GetFileNameWithoutExtension(File)}")
            ?.GetMethod(Name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, []);

    internal bool DeclaresType => typeof(Snippet).Assembly.GetTypes().Any(type => type.Namespace == Namespace && type.Name == Name);

    internal static IEnumerable<Snippet> All()
    {
        var folder = Repository.PathOf(Folder);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read)
            : [];
    }

    /// <summary>
    /// Whether a document shows this region. The using lines it begins with may stand at the top of the file instead; that of the library goes without
    /// saying.
    /// </summary>
    internal bool Is(DocumentBlock block)
    {
        var lines = block.Text.Split('\n');
        var body = lines.SkipWhile(line => IsUsing(line) || line.Length == 0);
        return block.Text == Text || (string.Join('\n', body) == Text && lines.Where(IsUsing).All(Usings.Contains));
    }

    /// <summary>
    /// Runs the method and returns what it prints, under the invariant culture as the documents show it, in a folder of its own that holds the files it reads.
    /// </summary>
    internal static string Run(MethodInfo method)
    {
        var (console, culture, folder) = (Console.Out, CultureInfo.CurrentCulture, Environment.CurrentDirectory);
        var own = Directory.CreateTempSubdirectory();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(Data)))
            System.IO.File.Copy(file, Path.Combine(own.FullName, Path.GetFileName(file)));
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(written);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Environment.CurrentDirectory = own.FullName;
        try
        {
            method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [], null);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            CultureInfo.CurrentCulture = culture;
            Console.SetOut(console);
            own.Delete(recursive: true);
        }

        return Dedented(written.ToString().ReplaceLineEndings("\n").Split('\n'));
    }

    /// <summary>Lines without the indentation they share, blanks at their end, and empty lines around them.</summary>
    internal static string Dedented(IReadOnlyCollection<string> lines)
    {
        var indentation = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Trim().Length == 0 ? "" : line[indentation..].TrimEnd())).Trim('\n');
    }

    private static List<Snippet> Read(string path)
    {
        var lines = Repository.Lines(path);
        var usings = lines.Where(IsUsing).Append(UsingOfTheLibrary).ToHashSet();
        var snippets = new List<Snippet>();
        var open = new Stack<(string Name, int Start)>();
        foreach (var (index, line) in lines.Index())
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("#region ", StringComparison.Ordinal))
                open.Push((trimmed["#region ".Length..].Trim(), index + 1));
            else if (trimmed == "#endregion" && open.TryPop(out var region))
                snippets.Add(new Snippet(Repository.RelativePathOf(path), region.Name, Dedented(lines[region.Start..index]), usings));
        }

        return snippets;
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.Contains('(');
}
