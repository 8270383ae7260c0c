namespace SmartCity.Assessment.Tests.Cli;

/// <summary>A stretch of a file replaced by something else, over and over.</summary>
internal sealed record FuzzEdit(string Name, int At, int Length, byte[] Text, int Copies)
{
    public byte[] Apply(byte[] file)
    {
        var from = file.Length == 0 ? 0 : At % (file.Length + 1);
        var to = Math.Min(file.Length, from + Length);
        return [.. file[..from], .. Enumerable.Repeat(Text, Copies).SelectMany(t => t), .. file[to..]];
    }

    public override string ToString() => $"{Name} at {At}, {Length} bytes, {Copies} × {Convert.ToHexString(Text)}";
}
