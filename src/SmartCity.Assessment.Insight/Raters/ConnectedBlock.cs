namespace SmartCity.Assessment.Insight;

/// <summary>Candidates and assessors whom marks join; none of them shares a mark with anybody outside.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class ConnectedBlock
{
    internal ConnectedBlock(string[] candidates, string[] assessors) =>
        (Candidates, Assessors) = (Array.AsReadOnly(candidates), Array.AsReadOnly(assessors));

    /// <summary>The candidates, in the order of the marks' names; at least one.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>The assessors, in the order of the marks' names; at least one.</summary>
    public IReadOnlyList<string> Assessors { get; }

    /// <summary>The names, assessors first.</summary>
    public override string ToString() => $"assessors {string.Join(", ", Assessors)} with candidates {string.Join(", ", Candidates)}";

    /// <summary>Several blocks in every language.</summary>
    internal static LocalText Named(IEnumerable<ConnectedBlock> blocks)
    {
        string In(string assessors, string with) => string.Join("; ", blocks.Select(b => $"{assessors} {string.Join(", ", b.Assessors)} {with} {string.Join(", ", b.Candidates)}"));
        return LocalText.Of(("en", In("assessors", "with candidates")), ("id", In("asesor", "dengan kandidat")));
    }
}
