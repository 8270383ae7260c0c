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

        if (rubric is not { From: { } from, To: { } to })
        {
            return [];
        }

        return rubric.Step is not { } step ? [from, to]
            : (to - from) / step > Most ? []
            : [.. Enumerable.Range(0, (int)((to - from) / step) + 1).Select(i => from + (i * step))];
    }

    /// <summary>By how much all of some marks can be shifted alike, the smallest shifts first; without 0.</summary>
    public static IEnumerable<decimal> ShiftsOf(Rubric rubric, IReadOnlyCollection<decimal> marks)
    {
        var (lowest, highest) = (marks.Min(), marks.Max());
        var shifts = rubric switch
        {
            { Levels.Count: 0, Step: { } step } => Enumerable.Range(1, Most).Select(i => i * step).TakeWhile(b => IsAllowed(rubric, lowest, -b) || IsAllowed(rubric, highest, b)).SelectMany(b => (decimal[])[b, -b]),
            { Levels.Count: > 0 } => rubric.Levels.Select(l => ExactLine.Of(-1, lowest, l.Points)).OfType<decimal>().OrderBy(Math.Abs),
            _ => Ends(rubric.To, highest, 1).Concat(Ends(rubric.From, lowest, -1)),
        };
        return shifts.Where(b => b != 0 && marks.All(m => IsAllowed(rubric, m, b)));
    }

    /// <summary>By how much the outermost mark can be moved to the end of the scale; a step where it has none.</summary>
    private static decimal[] Ends(decimal? end, decimal mark, decimal step) => end is not { } bound ? [step] : ExactLine.Of(-1, mark, bound) is { } shift ? [shift] : [];

    private static bool IsAllowed(Rubric rubric, decimal mark, decimal shift) => ExactLine.Of(1, mark, shift) is { } moved && rubric.Allows(moved);
}
