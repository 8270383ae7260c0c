namespace SmartCity.Assessment;

internal sealed record LinearValue(Rational Worst, Rational Best, Cap Cap) : ValueFunction
{
    public override ValueKind Kind => ValueKind.Linear;

    public override Better? Direction => Best > Worst ? Better.Higher : Better.Lower;

    public override Cap Cap { get; } = Cap;

    private protected override string Formula => $"linear({Goalposts.Words(Worst, Best, Cap)})";

    internal override Affine? LineAt(Rational points, FieldFigures? field)
    {
        var span = Best - Worst;
        var value = (points - Worst) / span;
        if (Goalposts.Capped(value, Cap) is { } capped)
        {
            return Affine.Constant(capped * Multiplier);
        }

        return new Affine(Rational.One / span, -Worst / span).Times(Multiplier);
    }

    internal override IEnumerable<Finding> Check() =>
        base.Check().Concat(Worst == Best ? [SchemeMessages.GoalpostsEqual.At("best", Best.ToString())] : []);
}
