using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A fact that candidates carry under a scheme: its name and type. Equal by content; no order.</summary>
public sealed record DeclaredFact
{
    /// <summary>Declares a fact.</summary>
    /// <param name="name">The word by which rules refer to it.</param>
    /// <param name="kind">Its type.</param>
    /// <exception cref="ArgumentException">The name is blank, or the type is none.</exception>
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
