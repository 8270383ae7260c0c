namespace SmartCity.Assessment.Insight;

/// <summary>What tells that trials of different rules change the same thing, so that an audit runs it once: another mark on a sheet, a candidate that does not take part, or one that takes part twice. Equal by content.</summary>
internal sealed record ChangeKey
{
    private ChangeKey(string of, int sheet, decimal value) => (Of, Sheet, Value) = (of, sheet, value);

    private string Of { get; }

    private int Sheet { get; }

    private decimal Value { get; }

    public static ChangeKey Marked(GivenMark mark, decimal value) => new(mark.Criterion, mark.Sheet, value);

    public static ChangeKey Without(string candidate) => new(candidate, -1, 0);

    public static ChangeKey Copied(string candidate) => new(candidate, -2, 0);
}
