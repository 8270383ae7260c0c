namespace SmartCity.Assessment;

/// <summary>Finds the one line on which the values of a value function lie, where there is one.</summary>
internal static class Line
{
    /// <summary>For any points whatever.</summary>
    public static Affine? Everywhere(ValueFunction value) =>
        value is LinearValue { Cap: Cap.None } or PiecewiseValue { Knots.Count: 0 } ? value.LineAt(Rational.Zero, null) : null;

    /// <summary>For all points from one to another.</summary>
    public static Affine? Over(ValueFunction value, Rational from, Rational to)
    {
        Rational[] turns = value switch
        {
            PiecewiseValue piecewise => [.. piecewise.Knots.Select(k => k.Points)],
            LinearValue linear => [linear.Worst, linear.Best],
            _ => [],
        };
        return Everywhere(value) ?? Through(value, [from, .. turns.Where(p => p > from && p < to), to]);
    }

    /// <summary>For these points, between which the function does not turn.</summary>
    private static Affine? Through(ValueFunction value, IEnumerable<Rational> points)
    {
        if (value is not (LinearValue or PiecewiseValue))
        {
            return null;
        }

        Rational[] corners = [.. points.Distinct().Order()];
        var (first, last) = (corners[0], corners[^1]);
        var slope = first == last ? Rational.Zero : (value.Apply(last, null) - value.Apply(first, null)) / (last - first);
        var line = new Affine(slope, value.Apply(first, null) - (slope * first));
        return Array.TrueForAll(corners, c => value.Apply(c, null) == line.At(c)) ? line : null;
    }
}
