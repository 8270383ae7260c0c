namespace SmartCity.Assessment;

/// <summary>The points that a scale with a step allows, as whole numbers of one decimal unit: holding marks against them takes no arithmetic of decimals, which would be slower several times over.</summary>
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

        var digits = Math.Max(lowest.Scale, Math.Max(highest.Scale, by.Scale));
        return digits <= Powers.OfTenInInt && TryUnits(lowest, digits, out var first) && TryUnits(highest, digits, out var last) && TryUnits(by, digits, out var width)
            ? new StepGrid(digits, first, last, width)
            : null;
    }

    /// <summary>What is wrong with points, or null where they are too long to tell.</summary>
    public RubricFault? FaultOf(decimal points) => !TryUnits(points, Digits, out var units) ? null
        : units < From || units > To ? RubricFault.OffScale
        : (units - From) % Step == 0 ? RubricFault.None
        : RubricFault.OffStep;

    private static bool TryUnits(decimal points, int digits, out long units)
    {
        var (negative, magnitude, scale) = DecimalParts.Of(points);
        // Below 2^31 × 10^9, which is less than 2^61: differences fit too.
        var isShort = scale <= digits && magnitude <= int.MaxValue;
        units = isShort ? (long)magnitude * Powers.OfTen64(digits - scale) * (negative ? -1 : 1) : 0;
        return isShort;
    }
}
