namespace SmartCity.Assessment;

/// <summary>Members of enumerations as arguments of messages: the words of the files, not the names of the code.</summary>
internal static class EnumWords
{
    public static string Word<T>(this T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
