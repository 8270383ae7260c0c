namespace SmartCity.Assessment.Insight;

/// <summary>Figures in sentences: alike in every culture, without needless zeros, and in full; what is longer than anybody reads is for whoever prints it to shorten.</summary>
internal static class Figure
{
    public static string Of(decimal value) => Exact.From(value).ToString();

    /// <summary>A rank; a dash where there is none.</summary>
    public static string OfRank(decimal? rank) => rank is { } value ? Of(value) : "–";

    /// <summary>The whole score, however long; a dash where there is none.</summary>
    public static string InFull(Exact? score) => score?.ToString() ?? "–";
}
