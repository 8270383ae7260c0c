namespace SmartCity.Assessment.Insight;

/// <summary>Exact figures to nine digits, by which most comparisons are decided without bringing fractions of a thousand digits to one denominator.</summary>
internal static class Coarse
{
    /// <summary>By less than this a figure is above its coarse one.</summary>
    public const decimal Grain = 1e-9m;

    private static readonly Rounding Nine = Rounding.Floor(9);

    /// <summary>The greatest decimal of nine digits that is not above the figure, or null where no decimal is as large.</summary>
    public static decimal? Of(Exact figure) => figure.Round(Nine).TryToDecimal(out var floor) ? floor : null;
}
