using System.Reflection;
using System.Text.Json.Nodes;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>The shapes of the files, read from the draft types.</summary>
internal static class Draft
{
    /// <summary>The properties of a draft with their names in files, what it does not know aside.</summary>
    public static IEnumerable<(string Name, PropertyInfo Property)> Properties(Type draft) =>
        draft.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.Name != "Unknown" && p.Name != "EqualityContract")
            .Select(p => (char.ToLowerInvariant(p.Name[0]) + p.Name[1..], p));

    /// <summary>A draft and every draft beneath it.</summary>
    public static IReadOnlyCollection<Type> Reachable(Type root)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>([root]);
        while (open.TryPop(out var draft))
        {
            if (found.Add(draft))
            {
                foreach (var (_, property) in Properties(draft))
                {
                    if (Below(property.PropertyType) is { } below)
                    {
                        open.Push(below);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The draft that a type is, or is a list or dictionary of.</summary>
    public static Type? Below(Type type) =>
        IsDraft(type) ? type : type.IsGenericType ? type.GetGenericArguments().Select(Below).FirstOrDefault(b => b is not null) : null;

    /// <summary>Which properties of which drafts a file uses.</summary>
    public static IEnumerable<(Type Draft, string Name)> Used(Type draft, JsonNode? node)
    {
        if (node is not JsonObject item)
        {
            yield break;
        }

        foreach (var (name, property) in Properties(draft))
        {
            if (item[name] is not { } value)
            {
                continue;
            }

            yield return (draft, name);
            if (Below(property.PropertyType) is { } below)
            {
                foreach (var used in Values(property.PropertyType, value).SelectMany(v => Used(below, v)))
                {
                    yield return used;
                }
            }
        }
    }

    /// <summary>The words of a word list.</summary>
    public static string[] WordsOf(object list) => ((string)list.GetType().GetProperty("All")!.GetValue(list)!).Split(", ");

    // Places and texts are written as a plain value or an object from codes; they have no properties of their own.
    private static bool IsDraft(Type type) =>
        type.Assembly == typeof(SchemeDraft).Assembly && type.Name.EndsWith("Draft", StringComparison.Ordinal) && type != typeof(PlacesDraft) && type != typeof(TextDraft);

    private static IEnumerable<JsonNode?> Values(Type type, JsonNode value) => value switch
    {
        JsonArray list => list,
        JsonObject item when type.IsGenericType => item.Select(p => p.Value),
        _ => [value],
    };
}
