using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Generators of rubrics and value functions.</summary>
internal static class DrawnRubrics
{
    /// <summary>Rubrics with bounds, such as assessors need.</summary>
    public static Gen<Rubric> Bounded(int number) =>
        from scale in Gen.Frequency((3, Scale), (1, Levels))
        from rubric in Finished(scale, number)
        select rubric;

    /// <summary>Any rubric; one that is not bounded suits a measured criterion only.</summary>
    public static Gen<Rubric> Any(int number) =>
        from scale in Gen.Frequency((2, Scale), (1, Levels), (2, Open))
        from rubric in Finished(scale, number)
        select rubric;

    private static Gen<Rubric> Scale { get; } =
        from lowest in Gen.Elements(0m, 1m, -5m, 0.50m)
        from step in Gen.Elements(0.5m, 1m, 0.25m, 2.50m)
        from count in Gen.Choose(1, 8)
        from isStepped in DrawnWords.Flag
        select Rubric.Scale(lowest, lowest + (count * step), isStepped ? step : null);

    private static Gen<Rubric> Open { get; } =
        from bound in DrawnWords.Figure
        from kind in Gen.Choose(0, 2)
        select kind == 0 ? Rubric.Open() : kind == 1 ? Rubric.Open(bound) : Rubric.Open(null, bound);

    private static Gen<Rubric> Levels { get; } =
        from points in DrawnWords.Ascending(1, 4)
        from levels in DrawnWords.All(points.Select((p, i) =>
            from names in DrawnWords.Text
            from descriptors in DrawnWords.Text
            from code in Gen.Frequency((1, Gen.Constant(NumberText.ToText(p))), (2, Gen.Constant($"level {i}")))
            select new Level(code, p, names, descriptors)))
        select Rubric.OfLevels(levels);

    private static Gen<Rubric> Finished(Rubric rubric, int number) =>
        from value in Gen.Frequency((2, Gen.Constant(ValueFunction.Identity)), (3, Value(rubric)))
        from times in Gen.Frequency((2, Gen.Constant(1m)), (1, DrawnWords.Positive))
        from isNamed in DrawnWords.Flag
        from code in DrawnWords.Code($"r{number}")
        let valued = rubric.Valued(times == 1 ? value : value.Times(times))
        select isNamed ? valued.Named(code) : valued;

    private static Gen<ValueFunction> Value(Rubric rubric)
    {
        var goalposts =
            from worst in Gen.Elements(0.5m, 1m, 20m)
            from off in Gen.Elements(1m, 80m, 0.25m)
            from isUpward in DrawnWords.Flag
            from cap in DrawnWords.WordOf<Cap>()
            select (Worst: isUpward ? worst : worst + off, Best: isUpward ? worst + off : worst, Cap: cap);
        var linear = from g in goalposts select ValueFunction.Linear(g.Worst, g.Best, g.Cap);
        var logarithmic =
            from g in goalposts
            from digits in Gen.Choose(0, 12)
            from mode in DrawnWords.WordOf<RoundingMode>()
            select ValueFunction.Logarithmic(g.Worst, g.Best, Rounding.Of(digits, mode), g.Cap);
        var piecewise =
            from points in DrawnWords.Ascending(2, 5)
            from values in DrawnWords.All(points.Select(_ => Gen.Elements(-1m, 0m, 0.50m, 2m)))
            select ValueFunction.Piecewise(points.Zip(values));
        var minMax =
            from better in DrawnWords.WordOf<Better>()
            from whenAllEqual in Gen.Elements<decimal?>(null, 0m, 0.50m, 1m)
            select ValueFunction.MinMax(better, whenAllEqual);

        // Only positive points have a logarithm or a share of the lowest; none below zero a share of the highest.
        var isPositive = rubric.From > 0;
        var isNotNegative = rubric.From >= 0;
        Gen<ValueFunction>[] kinds =
        [
            linear,
            piecewise,
            minMax,
            .. isPositive ? [logarithmic, Gen.Constant(ValueFunction.LowestOverOwn()), Gen.Constant(ValueFunction.ShareOfMean())] : Array.Empty<Gen<ValueFunction>>(),
            .. isNotNegative ? [Gen.Constant(ValueFunction.OwnOverHighest())] : Array.Empty<Gen<ValueFunction>>(),
        ];
        return Gen.OneOf(kinds);
    }
}
