using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>Whatever stands in the files: a result or findings, never a crash, and nothing written when there is no result.</summary>
public sealed class ReaderFuzzTests : IDisposable
{
    private static readonly string[] s_names = [.. SoundInput.Files.Keys];

    private static readonly string[] s_snippets =
    [
        "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "\0", "\uFEFF", "\uFFFD", "é", "e\u0301", "😀", "\u202E", " ", "'", "=", "-", "+",
        "NaN", "1e9", "∞", "1,5", "1.000,5", "99999999999999999999999999999999", "0.0000000000000000000000000000001", "-0", "٣",
        "missing", "abstained", "recused", "notApplicable", "scored", "kapuas", "policy", "total", "code", "candidate", "null", "{}", "[]", "{", "}", "[", "]", ":",
        "fact:region=", "candidate:", "|", "true", "2019-02-30", "\\u0000", "\\ud800",
    ];

    private static readonly byte[][] s_bytes = [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFE, 0xFF], [0x80], [0xC3]];

    private readonly CommandLine line = CommandLine.WithInput();

    public void Dispose() => line.Dispose();

    [Property(MaxTest = 200)]
    public Property Random_bytes_do_no_harm() => Prop.ForAll(Arb.From(Junk()), junk =>
    {
        line.Write(junk.Name, junk.Bytes);
        Holds();
        Restore([junk.Name]);
    });

    [Property(MaxTest = 600)]
    public Property Mutated_files_do_no_harm() => Prop.ForAll(Arb.From(Gen.Choose(1, 4).SelectMany(Edits().ArrayOf)), edits =>
    {
        foreach (var edit in edits)
        {
            line.Write(edit.Name, edit.Apply(File.ReadAllBytes(line.PathTo(edit.Name))));
        }

        Holds();
        Restore(edits.Select(e => e.Name).Distinct());
    });

    private static Gen<FuzzEdit> Edits() =>
        from name in Gen.Elements(s_names)
        from at in Gen.Choose(0, 10_000)
        from length in Gen.Frequency((6, Gen.Choose(0, 3)), (3, Gen.Choose(4, 60)), (1, Gen.Choose(0, 10_000)))
        from text in Gen.Frequency(
            (5, Gen.Elements(s_snippets).Select(Encoding.UTF8.GetBytes)),
            (2, Gen.Elements(s_bytes)),
            (2, Gen.Constant(Array.Empty<byte>())),
            (1, Gen.Choose(1, 3).SelectMany(n => Gen.Elements(s_snippets).ArrayOf(n)).Select(s => Encoding.UTF8.GetBytes(string.Concat(s)))))
        from copies in Gen.Frequency((9, Gen.Constant(1)), (1, Gen.Choose(2, 200)))
        select new FuzzEdit(name, at, length, text, copies);

    private static Gen<(string Name, byte[] Bytes)> Junk() =>
        from name in Gen.Elements(s_names)
        from length in Gen.Choose(0, 400)
        from bytes in Gen.Frequency(
            (1, Gen.Choose(0, 255)),
            (2, Gen.Frequency((1, Gen.Choose(0, 255)), (6, Gen.Elements(Encoding.UTF8.GetBytes("\",;\n\r{}[]:ab01.-").Select(b => (int)b)))))).ArrayOf(length)
        select (name, Array.ConvertAll(bytes, b => (byte)b));

    private void Restore(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            line.Write(name, SoundInput.Files[name]);
        }
    }

    private void Holds()
    {
        var answer = line.Run("assess", "in", "--out", "out");
        Assert.True(answer.Code is 0 or 2, answer.Error);
        var hasOutput = Directory.Exists(Path.Combine(line.Folder, "out"));
        Assert.Equal(answer.Code == 0, hasOutput);
        Assert.Equal(answer.Code == 2, answer.Error.Contains("error: ", StringComparison.Ordinal));
        if (hasOutput)
        {
            Directory.Delete(Path.Combine(line.Folder, "out"), recursive: true);
        }
    }
}
