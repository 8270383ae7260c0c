using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Who sends assessors. Equal by content; no order.</summary>
public sealed record Institution
{
    /// <summary>Creates an institution.</summary>
    /// <param name="code">Its code, which conflicts and facts refer to.</param>
    /// <param name="name">Its name; the code when left out.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public Institution(string code, string? name = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = string.IsNullOrWhiteSpace(name) ? code : name;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its name; the code when none was given.</summary>
    public string Name { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
