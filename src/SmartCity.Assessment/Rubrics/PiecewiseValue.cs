namespace SmartCity.Assessment;

/// <summary>Straight lines between knots; without knots the identity.</summary>
internal sealed record PiecewiseValue : ValueFunction
{
    private readonly ContentList<Knot> knots;

    public PiecewiseValue(IEnumerable<Knot> knots) => this.knots = new ContentList<Knot>(knots);

    public IReadOnlyList<Knot> Knots => knots;

    public override ValueKind Kind => knots.Count == 0 ? ValueKind.Identity : ValueKind.Piecewise;

    public override Better? Direction => Moves(1) ? Better.Higher : Moves(-1) ? Better.Lower : null;

    private protected override string Formula =>
        knots.Count == 0 ? "identity" : $"piecewise({string.Join(", ", knots.Select(k => $"{k.Points} → {k.Value}"))})";

    internal override Affine? LineAt(Rational points, FieldFigures? field)
    {
        if (knots.Count == 0)
        {
            return new Affine(Multiplier, Rational.Zero);
        }

        if (points <= knots[0].Points)
        {
            return Affine.Constant(knots[0].Value * Multiplier);
        }

        for (var i = 1; i < knots.Count; i++)
        {
            var (from, to) = (knots[i - 1], knots[i]);
            if (points <= to.Points)
            {
                var slope = (to.Value - from.Value) / (to.Points - from.Points);
                return new Affine(slope, from.Value - (slope * from.Points)).Times(Multiplier);
            }
        }

        return Affine.Constant(knots[^1].Value * Multiplier);
    }

    internal override bool LeavesPoints => knots.Count == 0 && Multiplier == Rational.One;

    internal override Rational Apply(Rational points, FieldFigures? field) =>
        knots.Count > 0 ? base.Apply(points, field) : LeavesPoints ? points : points * Multiplier;

    /// <summary>Whether the value never moves the other way.</summary>
    private bool Moves(int way) => Enumerable.Range(1, Math.Max(0, knots.Count - 1)).All(i => (knots[i].Value - knots[i - 1].Value).Sign * way >= 0);

    internal override IEnumerable<Finding> Check()
    {
        foreach (var finding in base.Check())
        {
            yield return finding;
        }

        for (var i = 1; i < knots.Count; i++)
        {
            if (knots[i].Points <= knots[i - 1].Points)
            {
                yield return SchemeMessages.KnotsNotAscending.At($"knots[{i}].points", knots[i - 1].Points.ToString(), knots[i].Points.ToString());
            }
        }
    }
}
