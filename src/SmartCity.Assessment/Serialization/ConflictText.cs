using System.Diagnostics.CodeAnalysis;

namespace SmartCity.Assessment;

/// <summary>Conflicts as they are written in files.</summary>
internal static class ConflictText
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Conflict? conflict)
    {
        conflict = null;
        if (text.Split(':', 2) is not [var kind, var rest] || string.IsNullOrWhiteSpace(rest))
        {
            return false;
        }

        conflict = kind switch
        {
            "candidate" => Of(ConflictKind.Candidate, string.Empty, rest),
            "institution" => Of(ConflictKind.Institution, string.Empty, rest),
            "fact" when rest.Split('=', 2) is [var name, var value] => Of(ConflictKind.Fact, name, value),
            _ => null,
        };
        return conflict is not null;
    }

    /// <summary>The conflict, or null where a word is blank.</summary>
    public static Conflict? Of(ConflictKind kind, string name, string value) => kind switch
    {
        ConflictKind.Fact => string.IsNullOrWhiteSpace(name) ? null : Conflict.WithFact(name, value),
        _ when string.IsNullOrWhiteSpace(value) => null,
        ConflictKind.Candidate => Conflict.WithCandidate(value),
        _ => Conflict.WithInstitution(value),
    };
}
