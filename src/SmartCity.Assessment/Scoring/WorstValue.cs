namespace SmartCity.Assessment;

/// <summary>The worst value that a rubric allows: the lowest, or the highest beneath a deduction.</summary>
internal static class WorstValue
{
    public static Rational Of(AspectNode node)
    {
        var rubric = node.Criterion!.Rubric;
        var values = CornersOf(rubric).Select(p => rubric.Value.Apply(p, null));
        return node.Direction > 0 ? values.Min() : values.Max();
    }

    /// <summary>The ends of the scale, or its levels, and the points between them where the function may turn: its extremes are among them.</summary>
    public static IEnumerable<Rational> CornersOf(Rubric rubric)
    {
        if (rubric.Levels.Count > 0)
        {
            return rubric.Levels.Select(l => (Rational)l.Points);
        }

        Rational from = rubric.From!.Value;
        Rational to = rubric.To!.Value;
        var inside = rubric.Value is PiecewiseValue piecewise
            ? piecewise.Knots.Select(k => k.Points).Where(p => p > from && p < to)
            : [];
        return [from, to, .. inside];
    }
}
