using Fractions;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Value functions, each written out as its formula.</summary>
internal static class NaiveValues
{
    /// <summary>The value of points.</summary>
    /// <param name="value">The function.</param>
    /// <param name="points">The points.</param>
    /// <param name="field">The points of the whole Field on the same criterion, for relative functions.</param>
    public static Fraction Of(PlainValue value, Fraction points, IReadOnlyList<Fraction> field) => value.Times * (value.Kind switch
    {
        PlainValueKind.Linear => Capped(value, (points - value.Worst) / (Fraction)(value.Best - value.Worst)),
        PlainValueKind.Logarithmic => LogarithmOf(value, points),
        PlainValueKind.Piecewise => PiecewiseOf(value.Knots, points),
        PlainValueKind.LowestOverOwn => field.Min() / points,
        PlainValueKind.OwnOverHighest => points / field.Max(),
        PlainValueKind.ShareOfMean => points / (field.Aggregate((sum, p) => sum + p) / field.Count),
        PlainValueKind.MinMax when field.Min() == field.Max() => value.WhenAllEqual!.Value,
        PlainValueKind.MinMax when value.Better == Better.Lower => (field.Max() - points) / (field.Max() - field.Min()),
        PlainValueKind.MinMax => (points - field.Min()) / (field.Max() - field.Min()),
        _ => points,
    });

    /// <summary>Why a Field has no values under a function, or null.</summary>
    public static string? Refusal(PlainValue value, IReadOnlyList<Fraction> field) => value.Kind switch
    {
        _ when field.Count == 0 => null,
        PlainValueKind.OwnOverHighest when field.Max() <= Fraction.Zero => "field.highest-zero",
        PlainValueKind.ShareOfMean when field.All(p => p.IsZero) => "field.mean-not-positive",
        PlainValueKind.MinMax when field.Min() == field.Max() && value.WhenAllEqual is null => "field.all-equal",
        _ => null,
    };

    /// <summary>The worst value over everything that a rubric allows.</summary>
    public static Fraction Worst(PlainLeaf leaf, bool highestIsWorst)
    {
        // Knots stand on quarters, so that quarters meet every corner of a function; levels allow nothing in between.
        var values = new List<Fraction>();
        for (var points = leaf.From; points <= leaf.To; points += leaf.HasLevels ? leaf.Step : 0.25m)
        {
            values.Add(Of(leaf.Value, points, []));
        }

        return highestIsWorst ? values.Max() : values.Min();
    }

    private static Fraction Capped(PlainValue value, Fraction share) => value.Cap switch
    {
        Cap.Worst => share < Fraction.Zero ? Fraction.Zero : share,
        Cap.Best => share > Fraction.One ? Fraction.One : share,
        Cap.Both => share < Fraction.Zero ? Fraction.Zero : share > Fraction.One ? Fraction.One : share,
        _ => share,
    };

    private static Fraction LogarithmOf(PlainValue value, Fraction points)
    {
        var share = (points - value.Worst) / (Fraction)(value.Best - value.Worst);
        var capped = Capped(value, share);
        return capped == share ? NaiveRoots.Logarithm(points, value.Worst, value.Best, value.Quantised) : capped;
    }

    private static Fraction PiecewiseOf(IReadOnlyList<(decimal Points, decimal Value)> knots, Fraction points)
    {
        if (points <= knots[0].Points)
        {
            return knots[0].Value;
        }

        for (var i = 0; i + 1 < knots.Count; i++)
        {
            var (left, right) = (knots[i], knots[i + 1]);
            if (points >= left.Points && points <= right.Points)
            {
                var way = (points - left.Points) / (Fraction)(right.Points - left.Points);
                return left.Value + (way * (right.Value - left.Value));
            }
        }

        return knots[^1].Value;
    }
}
