namespace SmartCity.Assessment;

/// <summary>
/// Lets a text say one place and two places: <c>{0:# place|# places}</c>, where <c>#</c> stands for the argument; a word of the files in Indonesian: <c>{0:id}</c>;
/// and an arrow in words: <c>{0:→ should mark}</c>.
/// </summary>
internal sealed class CountFormat : IFormatProvider, ICustomFormatter
{
    private CountFormat()
    {
    }

    public static CountFormat Instance { get; } = new();

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var text = arg as string ?? string.Empty;
        return format switch
        {
            null => text,
            "id" => IndonesianWords.Of(text),
            ['→', ..] => text.Replace(" → ", $"{format[1..]} ", StringComparison.Ordinal),
            _ when format.Split('|') is [var one, var several] => (text == "1" ? one : several).Replace("#", text, StringComparison.Ordinal),
            _ => text,
        };
    }
}
