using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A declared conflict of interest: whom an assessor may not mark. Equal by content; no order.</summary>
public sealed record Conflict
{
    private Conflict(ConflictKind kind, string name, string value) => (Kind, Name, Value) = (kind, name, value);

    /// <summary>What kind of conflict it is.</summary>
    public ConflictKind Kind { get; }

    /// <summary>The fact's name for <see cref="ConflictKind.Fact"/>; otherwise empty.</summary>
    public string Name { get; }

    /// <summary>The candidate's code, the institution's code, or the fact's value.</summary>
    public string Value { get; }

    /// <summary>A conflict with one candidate.</summary>
    public static Conflict WithCandidate(string code) => new(ConflictKind.Candidate, string.Empty, Guard.Against.NullOrWhiteSpace(code));

    /// <summary>A conflict with every candidate of an institution; which fact names a candidate's institution is declared in the <see cref="ConflictRule"/>.</summary>
    public static Conflict WithInstitution(string code) => new(ConflictKind.Institution, string.Empty, Guard.Against.NullOrWhiteSpace(code));

    /// <summary>A conflict with every candidate whose text fact has a value, such as a region.</summary>
    public static Conflict WithFact(string name, string value) =>
        new(ConflictKind.Fact, Guard.Against.NullOrWhiteSpace(name), Guard.Against.Null(value));

    /// <summary>The conflict in the form of the files: <c>fact:region=Bali</c>.</summary>
    public override string ToString() => Kind switch
    {
        ConflictKind.Candidate => $"candidate:{Value}",
        ConflictKind.Institution => $"institution:{Value}",
        _ => $"fact:{Name}={Value}",
    };
}
