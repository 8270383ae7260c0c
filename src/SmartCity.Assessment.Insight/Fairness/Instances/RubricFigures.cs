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
            { Levels.Count: 0, Step: { } step } => Enumerable.Range(1, Most).Select(i => i * step).TakeWhile(b => rubric.Allows(lowest - b) || rubric.Allows(highest + b)).SelectMany(b => (decimal[])[b, -b]),
            { Levels.Count: > 0 } => rubric.Levels.Select(l => l.Points - lowest).OrderBy(Math.Abs),
            _ => [(rubric.To - highest) ?? 1, (rubric.From - lowest) ?? -1],
        };
        return shifts.Where(b => b != 0 && marks.All(m => rubric.Allows(m + b)));
    }
}
