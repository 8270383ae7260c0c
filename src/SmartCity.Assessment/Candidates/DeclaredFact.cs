using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A fact that candidates carry under a scheme: its name and type. Equal by content; no order.</summary>
public sealed record DeclaredFact
{
    /// <summary>Declares a fact.</summary>
    public DeclaredFact(string name, FactKind kind)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.EnumOutOfRange(kind);
    }

    /// <summary>The word by which rules refer to it.</summary>
    public string Name { get; }

    /// <summary>Its type.</summary>
    public FactKind Kind { get; }
}
