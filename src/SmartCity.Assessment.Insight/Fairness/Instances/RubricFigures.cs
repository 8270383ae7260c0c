using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>Figures that a rubric allows.</summary>
internal static class RubricFigures
{
    /// <summary>Longer scales are not gone through figure by figure.</summary>
    private const int Most = 200;

    /// <summary>All figures, ascending; of a rubric without steps or levels its bounds only; none when there are too many.</summary>
    public static IReadOnlyList<decimal> Of(Rubric rubric)
    {
        if (rubric.Levels.Count > 0)
        {
            return [.. rubric.Levels.Select(l => l.Points)];
        }

        return rubric is not { From: { } from, To: { } to } ? []
            : StepCount(rubric) is not { } steps ? [from, to]
            : steps <= Most ? [.. Enumerable.Range(0, (int)steps + 1).Select(i => At(rubric, i)).OfType<decimal>()]
            : [];
    }

    /// <summary>Whether any figure is a step better than another.</summary>
    public static bool HasSteps(Rubric rubric) => rubric is { Step: not null } or { Levels.Count: > 1 };

    /// <summary>How many steps a rubric has from end to end, rounded down; null where it has no steps or ends.</summary>
    public static BigInteger? StepCount(Rubric rubric)
    {
        if (rubric is not { From: { } from, To: { } to, Step: { } step })
        {
            return null;
        }

        var (range, one) = (Fraction.Of(to) - Fraction.Of(from), Fraction.Of(step));
        return range.Numerator * one.Denominator / (range.Denominator * one.Numerator);
    }

    /// <summary>The figure so many steps above the lower end; null where it has more digits than a decimal.</summary>
    public static decimal? At(Rubric rubric, BigInteger steps)
    {
        var figure = Fraction.Of(rubric.From!.Value) - (new Fraction(-steps, BigInteger.One) * Fraction.Of(rubric.Step!.Value));
        return Exact.Of(figure.Numerator, figure.Denominator).TryToDecimal(out var value) ? value : null;
    }

    /// <summary>The steps of a rubric from the bottom up, each with its lower and its higher figure; of a scale with too many to go through the middle one only, and none where it has none.</summary>
    public static IReadOnlyList<(decimal Low, decimal High)> Steps(Rubric rubric)
    {
        var figures = Of(rubric);
        if (StepCount(rubric) is { } steps && steps > Most && At(rubric, steps / 2) is { } middle)
        {
            figures = [middle];
        }

        return [.. from low in figures let high = rubric.Next(low) where high is not null select (low, high.Value)];
    }

    /// <summary>By how much all of some marks can be shifted alike, the smallest shifts first; without 0.</summary>
    public static IEnumerable<decimal> ShiftsOf(Rubric rubric, IReadOnlyCollection<decimal> marks)
    {
        var (lowest, highest) = (marks.Min(), marks.Max());
        var shifts = rubric switch
        {
            { Levels.Count: 0, Step: { } step } => Enumerable.Range(1, Most).Select(i => ExactLine.Of(i, step, 0)).OfType<decimal>()
                .TakeWhile(b => IsAllowed(rubric, lowest, -b) || IsAllowed(rubric, highest, b)).SelectMany(b => (decimal[])[b, -b]),
            { Levels.Count: > 0 } => rubric.Levels.Select(l => ExactLine.Of(-1, lowest, l.Points)).OfType<decimal>().OrderBy(Math.Abs),
            _ => Ends(rubric.To, highest, 1).Concat(Ends(rubric.From, lowest, -1)),
        };
        return shifts.Where(b => b != 0 && marks.All(m => IsAllowed(rubric, m, b)));
    }

    /// <summary>By how much the outermost mark can be moved to the end of the scale; a step where it has none.</summary>
    private static decimal[] Ends(decimal? end, decimal mark, decimal step) => end is not { } bound ? [step] : ExactLine.Of(-1, mark, bound) is { } shift ? [shift] : [];

    private static bool IsAllowed(Rubric rubric, decimal mark, decimal shift) => ExactLine.Of(1, mark, shift) is { } moved && rubric.Allows(moved);
}
