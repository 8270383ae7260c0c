namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A node of the tree: a leaf or a branch.</summary>
internal abstract record PlainNode(string Code)
{
    public PlainRoundings Roundings { get; init; } = PlainRoundings.None;

    public Rounding? Publish { get; init; }

    /// <summary>This node and all beneath it, each before its children.</summary>
    public abstract IEnumerable<PlainNode> AndBelow();

    public abstract IEnumerable<string> Lines(string indent);

    /// <summary>Whether somebody else's points have a say in it.</summary>
    public bool IsRelative => AndBelow().OfType<PlainLeaf>().Any(l => l.Value.IsRelative);

    protected string Own =>
        (Roundings == PlainRoundings.None ? string.Empty : $" {Roundings}") + (Publish is null ? string.Empty : $" published {Publish}");
}
