namespace SmartCity.Assessment;

/// <summary>The kinds of <see cref="Conflict"/>.</summary>
public enum ConflictKind
{
    /// <summary>With one candidate.</summary>
    Candidate,

    /// <summary>With every candidate of an institution.</summary>
    Institution,

    /// <summary>With every candidate whose text fact has a value.</summary>
    Fact,
}
