using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>How a scheme treats conflicts of interest. Equal by content; no order.</summary>
public sealed record ConflictRule
{
    private ConflictRule(OnConflict onMark, string? institutionFact, bool ownInstitution) =>
        (OnMark, InstitutionFact, OwnInstitution) = (onMark, institutionFact, ownInstitution);

    /// <summary>A mark in spite of a conflict is an error.</summary>
    public static ConflictRule Reject { get; } = new(OnConflict.Reject, null, false);

    /// <summary>A mark in spite of a conflict is a warning, and its number is never read.</summary>
    public static ConflictRule Recuse { get; } = new(OnConflict.Recuse, null, false);

    /// <summary>What happens to a mark in spite of a conflict.</summary>
    public OnConflict OnMark { get; }

    /// <summary>The text fact that names a candidate's institution.</summary>
    public string? InstitutionFact { get; }

    /// <summary>Whether every assessor has a conflict with the candidates of their own institution.</summary>
    public bool OwnInstitution { get; }

    /// <summary>The same rule, with the text fact that names a candidate's institution.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="ownInstitution">Whether every assessor has a conflict with the candidates of their own institution.</param>
    public ConflictRule WithInstitutions(string fact, bool ownInstitution = false) =>
        new(OnMark, Guard.Against.NullOrWhiteSpace(fact), ownInstitution);

    internal static ConflictRule Of(OnConflict onMark, string? institutionFact, bool ownInstitution) => new(onMark, institutionFact, ownInstitution);

    /// <summary>The conflict that stands between the two, or null.</summary>
    internal string? Between(Assessor assessor, Candidate candidate)
    {
        var institution = InstitutionFact is null ? null : candidate.Find(InstitutionFact)?.ToString();
        if (OwnInstitution && institution is not null && assessor.Institution?.Code == institution)
        {
            return Conflict.WithInstitution(institution).ToString();
        }

        foreach (var conflict in assessor.Conflicts)
        {
            var other = conflict.Kind switch
            {
                ConflictKind.Candidate => candidate.Code,
                ConflictKind.Institution => institution,
                _ => candidate.Find(conflict.Name)?.ToString(),
            };
            if (other == conflict.Value)
            {
                return conflict.ToString();
            }
        }

        return null;
    }
}
