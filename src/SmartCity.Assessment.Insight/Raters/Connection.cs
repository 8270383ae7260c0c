using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Whether marks allow assessors to be compared: decided on the graph of candidates and assessors and by the rank of the additive design.
/// Criteria that two panels share join nothing: without a candidate in common, a mild panel and a strong field look the same.
/// </summary>
/// <remarks>
/// Weeks and Williams (1964), Technometrics 6, 319–324; Eccleston and Hedayat (1974), Annals of Statistics 2, 1238–1255.
/// Candidates, criteria and assessors without marks are left out. Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class Connection
{
    private Connection(ConnectedBlock[] blocks, string[] weakLinks, int parameters, int rank) =>
        (Blocks, WeakLinks, Parameters, DesignRank) = (Array.AsReadOnly(blocks), Array.AsReadOnly(weakLinks), parameters, rank);

    /// <summary>The connected blocks, each by its first candidate; none without marks.</summary>
    public IReadOnlyList<ConnectedBlock> Blocks { get; }

    /// <summary>Candidates without whose marks a block would fall into several: a comparison that hangs on one candidate.</summary>
    public IReadOnlyList<string> WeakLinks { get; }

    /// <summary>How many candidates, criteria and assessors have marks.</summary>
    public int Parameters { get; }

    /// <summary>The rank of the design of candidate, criterion and assessor effects.</summary>
    public int DesignRank { get; }

    /// <summary>The rank at which every contrast is estimable: two of the three facets have a free centre.</summary>
    public int RankNeeded => Math.Max(0, Parameters - 2);

    /// <summary>Whether there are marks, and all candidates and assessors with marks form one block.</summary>
    public bool IsConnected => Blocks.Count == 1;

    /// <summary>Whether every contrast of candidates, of criteria and of assessors is estimable.</summary>
    public bool IsIdentified => IsConnected && DesignRank == RankNeeded;

    /// <summary>Looks at marks.</summary>
    public static Connection Of(MarkSet marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return Of(marks, marks.Span);
    }

    /// <summary>Looks at points.</summary>
    public static Connection Of(PanelPoints points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Of(points.Candidates, 1, points.Assessors, points.Graph);
    }

    /// <summary>Why the marks cannot be compared, or null.</summary>
    internal Undefined? Obstacle => this switch
    {
        { Parameters: 0 } => RaterMessages.NoMarks,
        { IsConnected: false } => RaterMessages.Blocks.Because(LocalText.Of(("en", Text(Blocks.Count))), ConnectedBlock.Named(Blocks)),
        { IsIdentified: false } => RaterMessages.NotIdentified.Because(Text(DesignRank), Text(RankNeeded)),
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static Connection Of(MarkSet marks, ReadOnlySpan<CategoryMark> some) => Of(marks.Candidates, marks.Criteria.Count, marks.Assessors, some);

    private static Connection Of(IReadOnlyList<string> candidates, int criteria, IReadOnlyList<string> assessors, ReadOnlySpan<CategoryMark> some)
    {
        var graph = new PanelGraph(candidates.Count, assessors.Count, some);
        var blocks = graph.Components().ConvertAll(c => new ConnectedBlock(
            [.. c.Candidates.Select(n => candidates[n])], [.. c.Assessors.Select(a => assessors[a])]));
        var (parameters, rank) = AdditiveDesign.Rank(assessors.Count, criteria, some);
        return new Connection([.. blocks], [.. graph.CutCandidates().Select(n => candidates[n])], parameters, rank);
    }

    /// <summary>Whether assessors can be compared, or why not, and whom that hangs on.</summary>
    public override string ToString() => Obstacle?.ToString()
        ?? "all assessors can be compared" + (WeakLinks.Count == 0 ? "" : $", which hangs on each of {string.Join(", ", WeakLinks)}");
}
