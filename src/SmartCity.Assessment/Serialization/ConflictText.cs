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
            "candidate" => Conflict.WithCandidate(rest),
            "institution" => Conflict.WithInstitution(rest),
            "fact" when rest.Split('=', 2) is [var name, var value] && !string.IsNullOrWhiteSpace(name) => Conflict.WithFact(name, value),
            _ => null,
        };
        return conflict is not null;
    }
}
