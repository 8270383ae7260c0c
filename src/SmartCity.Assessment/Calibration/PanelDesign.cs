namespace SmartCity.Assessment;

/// <summary>Who marked whom on a criterion, as far as it decides what can be compared: the graph of candidates and assessors, joined by scored marks.</summary>
/// <remarks>
/// What is marked on other criteria joins nobody here. D. L. Weeks and D. R. Williams, A note on the determination of connectedness in an N-way cross classification,
/// Technometrics 6 (1964) 319–324. Equal by content; no order.
/// </remarks>
public sealed record PanelDesign
{
    internal PanelDesign(bool isComplete, IEnumerable<DesignBlock> blocks, IEnumerable<Candidate> bridges, IEnumerable<Assessor> fewMarks, IEnumerable<ExtraMark> extraMarks)
    {
        IsComplete = isComplete;
        Blocks = new ContentList<DesignBlock>(blocks);
        Bridges = new ContentList<Candidate>(bridges);
        FewMarks = new ContentList<Assessor>(fewMarks);
        ExtraMarks = new ContentList<ExtraMark>(extraMarks);
    }

    /// <summary>With fewer marks than this an assessor's severity is hardly known.</summary>
    public static int EnoughMarks => 5;

    /// <summary>Whether every assessor who gave a mark marked every candidate who got one.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether all candidates with marks can be compared.</summary>
    public bool IsConnected => Blocks.Count <= 1;

    /// <summary>What hangs together, ordered by the first candidate of each. Candidates and assessors without a mark are in none.</summary>
    public IReadOnlyList<DesignBlock> Blocks { get; }

    /// <summary>The candidates whose marks alone hold some assessors together with the others.</summary>
    public IReadOnlyList<Candidate> Bridges { get; }

    /// <summary>The assessors with fewer than <see cref="EnoughMarks"/> marks.</summary>
    public IReadOnlyList<Assessor> FewMarks { get; }

    /// <summary>The fewest marks more that would join all blocks, none of them against a conflict; one fewer than blocks, unless conflicts forbid it.</summary>
    public IReadOnlyList<ExtraMark> ExtraMarks { get; }
}
