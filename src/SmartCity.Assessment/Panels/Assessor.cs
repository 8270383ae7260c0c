using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Who marks. Equal by content; no order: renaming or reordering assessors changes no score.</summary>
public sealed record Assessor
{
    /// <summary>Creates an assessor.</summary>
    /// <param name="code">The code by which score sheets refer to them.</param>
    /// <param name="name">The name; the code when left out.</param>
    /// <param name="institution">Who sent them.</param>
    /// <param name="weight">Their weight under a weighted mean; not negative.</param>
    /// <param name="conflicts">Whom they may not mark.</param>
    public Assessor(string code, string? name = null, Institution? institution = null, decimal weight = 1, IEnumerable<Conflict>? conflicts = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = string.IsNullOrWhiteSpace(name) ? code : name;
        Institution = institution;
        Weight = Guard.Against.Negative(weight);
        Conflicts = new ContentList<Conflict>(new ContentList<Conflict>(conflicts, nameof(conflicts)).OrderBy(c => c.ToString(), StringComparer.Ordinal));
    }

    /// <summary>The code by which score sheets refer to them.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Who sent them, if declared.</summary>
    public Institution? Institution { get; }

    /// <summary>Their weight under a weighted mean.</summary>
    /// <value>1.</value>
    public decimal Weight { get; }

    /// <summary>Whom they may not mark.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>This assessor's sheet about one candidate.</summary>
    public ScoreSheet On(string candidate, params IEnumerable<(string Criterion, Mark Mark)> marks) => new(this, candidate, marks);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
