namespace SmartCity.Assessment.Insight;

/// <summary>How much less an assessor gives than the panel on the same candidates. Equal by content; no order.</summary>
public sealed record AssessorSeverity
{
    internal AssessorSeverity(string name, int marks, double severity) => (Name, Marks, Severity) = (name, marks, severity);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How many marks they gave.</summary>
    public int Marks { get; }

    /// <summary>−b in points; positive is harsher.</summary>
    public double Severity { get; }
}
