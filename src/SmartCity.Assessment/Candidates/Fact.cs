using System.Globalization;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A named typed value of a candidate, given by the host. Equal by name, type and value; no order.</summary>
public sealed record Fact
{
    private readonly decimal number;
    private readonly string text;

    private Fact(string name, FactKind kind, decimal number, string text)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = kind;
        this.number = number;
        this.text = text;
    }

    /// <summary>The fact's name.</summary>
    public string Name { get; }

    /// <summary>The fact's type.</summary>
    public FactKind Kind { get; }

    /// <summary>A number.</summary>
    public static Fact Number(string name, decimal value) => new(name, FactKind.Number, value, NumberText.ToText(value));

    /// <summary>A text.</summary>
    public static Fact Text(string name, string value) => new(name, FactKind.Text, 0, Guard.Against.Null(value));

    /// <summary>True or false.</summary>
    public static Fact Flag(string name, bool value) => new(name, FactKind.Flag, value ? 1 : 0, value ? "true" : "false");

    /// <summary>A date.</summary>
    public static Fact Date(string name, DateOnly value) =>
        new(name, FactKind.Date, value.DayNumber, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The value in the form of the files: a plain number, the text, <c>true</c>/<c>false</c>, or <c>2019-02-28</c>.</summary>
    public override string ToString() => text;

    /// <summary>What orders two facts of one type: the number, 0 and 1 for a flag, days for a date. Texts have no order.</summary>
    internal decimal Magnitude => number;

    /// <summary>Reads a value in the form of the files.</summary>
    internal static bool TryParse(string name, FactKind kind, string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Fact? fact)
    {
        fact = kind switch
        {
            FactKind.Number when NumberText.TryParse(text, out var number, out _) => Number(name, number),
            FactKind.Text => Text(name, text),
            FactKind.Flag when text is "true" or "false" => Flag(name, text == "true"),
            FactKind.Date when text.Length == 10 && text.All(c => char.IsAsciiDigit(c) || c == '-')
                && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => Date(name, date),
            _ => null,
        };
        return fact is not null;
    }
}
