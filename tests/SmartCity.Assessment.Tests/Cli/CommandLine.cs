using System.Text;
using SmartCity.Assessment.Cli;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>The tool in this process, in a folder of its own that is gone afterwards.</summary>
internal sealed class CommandLine : IDisposable
{
    public CommandLine() => Folder = Directory.CreateTempSubdirectory("smartcity-assess-").FullName;

    public string Folder { get; }

    /// <summary>A folder <c>in</c> with a small sound assessment: marked, measured and declared values, facts, conflicts, a gate, a break.</summary>
    public static CommandLine WithInput()
    {
        var line = new CommandLine();
        Directory.CreateDirectory(Path.Combine(line.Folder, "in"));
        foreach (var (name, text) in SoundInput.Files)
        {
            line.Write(name, text);
        }

        return line;
    }

    public string PathTo(string file) => Path.Combine(Folder, "in", file);

    public void Write(string file, string text) => File.WriteAllText(PathTo(file), text);

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(PathTo(file), bytes);

    /// <summary>Replaces a text that must be there.</summary>
    public void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(PathTo(file));
        Xunit.Assert.Contains(from, text, StringComparison.Ordinal);
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public Answer Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        using (var terminal = new Terminal(output, error, Folder))
        {
            code = Tool.Run(arguments, terminal);
        }

        return new Answer(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Every file and folder in a folder, hidden ones included.</summary>
    public string[] List(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(Path.Combine(Folder, folder)).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
