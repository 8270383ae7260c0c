namespace SmartCity.Assessment;

/// <summary>Lets a text say one place and two places: <c>{0:# place|# places}</c>, where <c>#</c> stands for the argument.</summary>
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
        if (format?.Split('|') is not [var one, var several])
        {
            return text;
        }

        return (text == "1" ? one : several).Replace("#", text, StringComparison.Ordinal);
    }
}
