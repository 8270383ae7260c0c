namespace SmartCity.Assessment;

/// <summary>The points that a scale with a step allows, as whole numbers of one decimal unit: holding marks against them takes no arithmetic of decimals.</summary>
/// <param name="Digits">How many digits behind the point the unit has.</param>
/// <param name="From">The lowest points, in units.</param>
/// <param name="To">The highest points, in units.</param>
/// <param name="Step">The step, in units; above zero.</param>
internal sealed record StepGrid(int Digits, long From, long To, long Step)
{
    /// <summary>The grid of a scale, or null where it has no step or its figures are long.</summary>
    public static StepGrid? Of(decimal? from, decimal? to, decimal? step)
    {
        if (from is not { } lowest || to is not { } highest || step is not { } by || by <= 0)
        {
            return null;
        }

        (lowest, highest, by) = (Trimmed(lowest), Trimmed(highest), Trimmed(by));
        var digits = Math.Max(lowest.Scale, Math.Max(highest.Scale, by.Scale));
        return DecimalParts.TryUnits(lowest, digits, out var first) && DecimalParts.TryUnits(highest, digits, out var last) && DecimalParts.TryUnits(by, digits, out var width)
            ? new StepGrid(digits, first, last, width)
            : null;
    }

    /// <summary>What is wrong with points, or null where they are too long to tell.</summary>
    public RubricFault? FaultOf(decimal points) => !DecimalParts.TryUnits(points, Digits, out var units) ? null
        : units < From || units > To ? RubricFault.OffScale
        : (units - From) % Step == 0 ? RubricFault.None
        : RubricFault.OffStep;

    /// <summary>The same decimal with no zeros at its end: rubrics whose figures are equal have equal grids, however these are written.</summary>
    private static decimal Trimmed(decimal figure) => figure / 1.0000000000000000000000000000m;
}
