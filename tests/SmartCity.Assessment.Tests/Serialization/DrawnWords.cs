using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Generators of the small things that schemes and inputs are made of, with the characters and figures that formats stumble over.</summary>
internal static class DrawnWords
{
    private static readonly string[] s_roots =
    [
        "a", "Policy", "x.y", "tab le", "q\"uote", "back\\slash", "é", "日本", "İ", "𝒳", "sum", "on", "a:b", "[0]", "~", "p/q", "null", "<&'+>",
    ];

    private static readonly string[] s_texts =
    [
        "Komitmen", "Commitment", string.Empty, "two\nlines", "tab\there", "\"quoted\"", "\u0001control", "emoji 🏙", "é as e\u0301", "</script>", "\u2028", "\u007F",
    ];

    private static readonly decimal[] s_figures =
    [
        0, 1, 2, 0.5m, 1.50m, 0.1m, 100, 1000000, 0.0000000000000000000000000001m, 12345678901234567890.12345678m, 3.14m, 7,
    ];

    public static Gen<bool> Flag { get; } = Gen.Elements(false, true);

    public static Gen<decimal> NotNegative { get; } = Gen.Elements(s_figures);

    public static Gen<decimal> Positive { get; } = Gen.Elements(s_figures.Where(f => f > 0).ToArray());

    public static Gen<decimal> Figure { get; } = from figure in NotNegative from sign in Gen.Elements(1, 1, -1) select figure * sign;

    public static Gen<LocalText> Text { get; } = Gen.Frequency(
        (2, Gen.Constant(LocalText.None)),
        (1, from english in Gen.Elements(s_texts) select LocalText.Of(("en", english))),
        (1, from first in Gen.Elements(s_texts) from second in Gen.Elements(s_texts) select LocalText.Of(("nl", first), ("id", second), ("en", "x"))));

    public static Gen<Rounding> Rounding { get; } =
        from digits in Gen.Frequency((4, Gen.Choose(0, 6)), (1, Gen.Choose(0, Assessment.Rounding.MaxDigits)))
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select Assessment.Rounding.Of(digits, mode);

    public static Gen<string> SomeText { get; } = Gen.Elements(s_texts);

    public static Gen<T?> Maybe<T>(Gen<T> some, int outOf = 4)
        where T : class => Gen.Frequency((outOf - 1, Gen.Constant<T?>(null)), (1, some.Select(s => (T?)s)));

    /// <summary>A code that differs from every code with another number, also when letter case and Unicode form are ignored.</summary>
    public static Gen<string> Code(string number) => Gen.Elements(s_roots).Select(root => $"{root}-{number}");

    public static Gen<T> WordOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<T> OneOf<T>(IReadOnlyList<T> items) => Gen.Elements(items.ToArray());

    public static Gen<T[]> All<T>(IEnumerable<Gen<T>> each) => Gen.CollectToArray(each);

    /// <summary>Between <paramref name="least"/> and <paramref name="most"/> of them, each made for its place.</summary>
    public static Gen<T[]> Several<T>(int least, int most, Func<int, Gen<T>> each) =>
        from count in Gen.Choose(least, most) from items in All(Enumerable.Range(0, count).Select(each)) select items;

    /// <summary>Figures that ascend.</summary>
    public static Gen<decimal[]> Ascending(int least, int most) =>
        from first in Gen.Elements(-2.5m, 0m, 1m, 0.10m)
        from steps in Several(least, most, _ => Gen.Elements(0.5m, 1m, 0.25m, 3m))
        select steps.Aggregate((decimal[])[first], (list, step) => [.. list, list[^1] + step])[..steps.Length];
}
