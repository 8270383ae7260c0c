using System.Text;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A whole small contest as plain data: the rules, who takes part, and every mark.</summary>
/// <remarks>The oracle and the library are both given this and nothing else.</remarks>
internal sealed record Instance
{
    public required PlainNode Root { get; init; }

    public required IReadOnlyList<PlainCandidate> Candidates { get; init; }

    public IReadOnlyList<PlainAssessor> Assessors { get; init; } = [];

    /// <summary>What stands on a sheet; what is not here stands on none.</summary>
    public IReadOnlyList<PlainMark> Marks { get; init; } = [];

    public PlainConsensus Consensus { get; init; } = PlainConsensus.Mean;

    public PlainRoundings Roundings { get; init; } = PlainRoundings.None;

    public IReadOnlyList<PlainGate> Gates { get; init; } = [];

    public PlainRanking Ranking { get; init; } = PlainRanking.Standard;

    public PlainPlaces? Places { get; init; }

    /// <summary>Every node, each before its children.</summary>
    public IReadOnlyList<PlainNode> Nodes => [.. Root.AndBelow()];

    public IReadOnlyList<PlainLeaf> Leaves => [.. Root.AndBelow().OfType<PlainLeaf>()];

    public string ClassOf(PlainCandidate candidate) => Ranking.WithinSize ? candidate.Size : string.Empty;

    public PlainNode Node(string code) => Nodes.Single(n => n.Code == code);

    /// <summary>The branch above a node, and the branch above that, up to the root.</summary>
    public IEnumerable<PlainBranch> Above(string code) =>
        Nodes.OfType<PlainBranch>().Reverse().Where(b => b.Code != code && b.AndBelow().Any(n => n.Code == code));

    public PlainMark? MarkOf(string assessor, string candidate, string criterion) =>
        Marks.SingleOrDefault(m => (m.Assessor, m.Candidate, m.Criterion) == (assessor, candidate, criterion));

    /// <summary>Everything that a failing test must show.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().AppendLine();
        foreach (var line in Root.Lines(string.Empty))
        {
            text.AppendLine(line);
        }

        text.AppendLine($"consensus {Consensus}; {Roundings}; {Ranking}; places {Places}");
        text.AppendLine($"gates: {string.Join(" | ", Gates)}");
        text.AppendLine($"assessors: {string.Join(" | ", Assessors)}");
        foreach (var candidate in Candidates)
        {
            text.AppendLine($"{candidate}: {string.Join(" ", Marks.Where(m => m.Candidate == candidate.Code))}");
        }

        return text.ToString();
    }
}
