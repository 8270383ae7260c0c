namespace SmartCity.Assessment.Insight;

/// <summary>What one assessor could have done alone, with any marks that the rubrics allow, to one candidate at a time. Equal only by reference; no order.</summary>
public sealed class AssessorInfluence
{
    internal AssessorInfluence(string assessor, ScoreRange? largest, IEnumerable<string> lifted, IEnumerable<string> dropped)
    {
        (Assessor, Largest) = (assessor, largest);
        Lifted = Array.AsReadOnly(lifted.ToArray());
        Dropped = Array.AsReadOnly(dropped.ToArray());
    }

    /// <summary>The code of the assessor.</summary>
    public string Assessor { get; }

    /// <summary>The candidate whose score they can move furthest, or null when they marked nobody who has a score.</summary>
    public ScoreRange? Largest { get; }

    /// <summary>Who is not selected, and would be if this assessor alone gave the best marks; by code.</summary>
    public IReadOnlyList<string> Lifted { get; }

    /// <summary>Who is selected, and would not be if this assessor alone gave the worst marks; by code.</summary>
    public IReadOnlyList<string> Dropped { get; }
}
