namespace SmartCity.Assessment;

internal sealed record LogarithmicValue(Rational Worst, Rational Best, Cap Cap, Rounding Digits) : ValueFunction
{
    public override ValueKind Kind => ValueKind.Logarithmic;

    public override Better? Direction => Best > Worst ? Better.Higher : Better.Lower;

    public override Cap Cap { get; } = Cap;

    internal override Rounding? Quantised => Digits;

    internal override Message? Refuses(Rational points) => points.Sign > 0 ? null : InputMessages.PointsNotPositive;

    private protected override string Formula => $"logarithmic({Goalposts.Words(Worst, Best, Cap)}, quantised {Digits})";

    // A logarithm has no line through the points: the ledger shows the value as it is.
    internal override Affine? LineAt(Rational points, FieldFigures? field) => null;

    internal override Rational Apply(Rational points, FieldFigures? field)
    {
        var beyondBest = Best > Worst ? points > Best : points < Best;
        var beyondWorst = Best > Worst ? points < Worst : points > Worst;
        if (beyondBest && Cap is (Cap.Best or Cap.Both))
        {
            return Multiplier;
        }

        return beyondWorst && Cap is (Cap.Worst or Cap.Both)
            ? Rational.Zero
            : Logarithms.Between(points, Worst, Best, Digits) * Multiplier;
    }

    internal override IEnumerable<Finding> Check()
    {
        foreach (var finding in base.Check())
        {
            yield return finding;
        }

        if (Worst == Best)
        {
            yield return SchemeMessages.GoalpostsEqual.At("best", Best.ToString());
        }

        if (Worst.Sign <= 0 || Best.Sign <= 0)
        {
            yield return SchemeMessages.GoalpostsNotPositive.At(Worst.Sign <= 0 ? "worst" : "best", Worst.ToString(), Best.ToString());
        }
    }
}
