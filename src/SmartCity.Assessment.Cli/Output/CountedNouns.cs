using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>Lets a sentence say one mark and two marks: <c>{0:# mark|# marks}</c>, where <c>#</c> stands for the number.</summary>
internal sealed class CountedNouns : IFormatProvider, ICustomFormatter
{
    private CountedNouns()
    {
    }

    public static CountedNouns Instance { get; } = new();

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var text = Convert.ToString(arg, CultureInfo.InvariantCulture) ?? string.Empty;
        return format?.Split('|') is [var one, var several] ? (text == "1" ? one : several).Replace("#", text, StringComparison.Ordinal) : text;
    }
}
