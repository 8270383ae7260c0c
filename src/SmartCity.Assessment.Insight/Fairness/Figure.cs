namespace SmartCity.Assessment.Insight;

/// <summary>Figures in sentences: alike in every culture, without needless zeros.</summary>
internal static class Figure
{
    public static string Of(decimal value) => Exact.From(value).ToString();
}
