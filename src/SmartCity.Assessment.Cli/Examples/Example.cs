using System.Reflection;
using System.Text;

namespace SmartCity.Assessment.Cli;

/// <summary>An example that comes with the tool.</summary>
internal sealed class Example : InputSource
{
    public const string Default = "kapuas-villages-2024";

    private const string Generated = "smart-city-2019";

    private static readonly Assembly Home = typeof(Example).Assembly;

    private readonly Dictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);

    public Example(string name)
    {
        var prefix = name + "/";
        foreach (var resource in Home.GetManifestResourceNames().Where(r => r.StartsWith(prefix, StringComparison.Ordinal)))
        {
            files.Add(resource[prefix.Length..], () => Home.GetManifestResourceStream(resource)!);
        }

        if (name == Generated)
        {
            foreach (var (file, text) in SmartCity2019Generator.Files())
            {
                files.Add(file, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    /// <summary>The names of all examples, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [Default, "diving-2000", "hdi-2021", Generated];

    /// <summary>The names of the files.</summary>
    public override IReadOnlyCollection<string> FileNames => files.Keys;

    public void CopyTo(string file, Stream destination)
    {
        using var source = Open(file);
        source.CopyTo(destination);
    }

    protected override Stream Open(string name) => files[name]();
}
