namespace SmartCity.Assessment.Insight;

/// <summary>
/// Where ability is integrated: multiples of one step. The trapezoidal rule on such a grid errs by about 2·exp(−2π²(sd/step)²) on a density like the normal,
/// that is 1e-34 at two steps to the deviation; Trefethen and Weideman (2014), SIAM Review 56, 385–458.
/// </summary>
internal sealed class AbilityGrid
{
    /// <summary>How many deviations from the mode are taken; the ends are looked at afterwards.</summary>
    private const double Reach = 7.6;

    private AbilityGrid(double step, int[] first, int[] last) => (Step, First, Last) = (step, first, last);

    public double Step { get; }

    /// <summary>The first node of each candidate.</summary>
    public int[] First { get; }

    /// <summary>The last node of each candidate.</summary>
    public int[] Last { get; }

    /// <summary>One node at zero: abilities do not vary.</summary>
    public static AbilityGrid Point(int candidates) => new(0, new int[candidates], new int[candidates]);

    /// <param name="modes">Where each posterior is highest.</param>
    /// <param name="deviations">How wide each is.</param>
    /// <param name="fineness">Steps to the smallest deviation.</param>
    /// <param name="stretch">Times the usual reach.</param>
    public static AbilityGrid Of(double[] modes, double[] deviations, double fineness, double stretch)
    {
        var step = deviations.Min() / fineness;
        var (first, last) = (new int[modes.Length], new int[modes.Length]);
        for (var n = 0; n < modes.Length; n++)
        {
            var reach = Reach * stretch * deviations[n];
            (first[n], last[n]) = ((int)Math.Floor((modes[n] - reach) / step), (int)Math.Ceiling((modes[n] + reach) / step));
        }

        return new AbilityGrid(step, first, last);
    }
}
