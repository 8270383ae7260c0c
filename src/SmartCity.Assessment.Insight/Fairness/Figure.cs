namespace SmartCity.Assessment.Insight;

/// <summary>Figures in sentences: alike in every culture, without needless zeros, and no longer than anybody reads.</summary>
internal static class Figure
{
    private const int Longest = 12;

    public static string Of(decimal value) => Exact.From(value).ToString();

    /// <summary>A rank; a dash where there is none.</summary>
    public static string OfRank(decimal? rank) => rank is { } value ? Of(value) : "–";

    /// <summary>The whole score, however long; a dash where there is none.</summary>
    public static string InFull(Exact? score) => score?.ToString() ?? "–";

    /// <summary>The exact score while it is short, otherwise eight decimals after ≈, cut off, so that what is less than 4 never reads as 4; a dash where there is none.</summary>
    public static string Of(Exact? score) => score is not { } figure ? "–" : figure.ToString() is { Length: <= Longest } text ? text : $"≈ {figure.ToString(Rounding.Down(8))}";
}
