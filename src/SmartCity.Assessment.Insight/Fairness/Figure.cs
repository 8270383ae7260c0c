namespace SmartCity.Assessment.Insight;

/// <summary>Figures in sentences: alike in every culture, without needless zeros, and in full; the tool shortens what is too long to read.</summary>
internal static class Figure
{
    public static string Of(decimal value) => Exact.From(value).ToString();

    /// <summary>A rank; a dash where there is none.</summary>
    public static string OfRank(decimal? rank) => rank is { } value ? Of(value) : "–";

    /// <summary>The whole score, however long; a dash where there is none.</summary>
    public static string Of(Exact? score) => score?.ToString() ?? "–";
}
