namespace SmartCity.Assessment;

/// <summary>One line of the result: where a candidate stands and what became of it.</summary>
/// <remarks>Two standings are equal by content; their order in <see cref="AssessmentResult.Standings"/> is class, rank, and among equals the code, which means nothing.</remarks>
public sealed record Standing
{
    internal Standing(
        Candidate candidate, string rankingClass, Rank rank, NodeScore total, Band? band, Decision decision, IReadOnlyList<Reason> reasons, Exact? gap)
    {
        Candidate = candidate;
        Class = rankingClass;
        Rank = rank;
        Total = total;
        Band = band;
        Decision = decision;
        Reasons = new ContentList<Reason>(reasons);
        Gap = gap;
    }

    /// <summary>Who.</summary>
    public Candidate Candidate { get; }

    /// <summary>The class in which it is ranked; empty when there is one ranking.</summary>
    public string Class { get; }

    /// <summary>The rank, if it has one.</summary>
    public Rank Rank { get; }

    /// <summary>The score of the root.</summary>
    public NodeScore Total { get; }

    /// <summary>The score as it is shown.</summary>
    public string Published => Total.Published;

    /// <summary>The band of the score, or null when no band holds it or none are declared.</summary>
    public Band? Band { get; }

    /// <summary>What became of it.</summary>
    public Decision Decision { get; }

    /// <summary>Why.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Its score minus the last selected's, or null when there is none of either.</summary>
    public Exact? Gap { get; }
}
