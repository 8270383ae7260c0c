namespace SmartCity.Assessment;

internal sealed record RelativeValue(RelativeKind Kind, Better Better, decimal? WhenAllEqual) : ValueFunction
{
    private protected override string Formula => Kind switch
    {
        RelativeKind.LowestOverOwn => "lowestOverOwn",
        RelativeKind.OwnOverHighest => "ownOverHighest",
        RelativeKind.ShareOfMean => "shareOfMean",
        _ => Better == Better.Higher ? "minMax" : "minMax(better lower)",
    };

    internal override Message? Refuses(Rational points) => Kind switch
    {
        RelativeKind.LowestOverOwn when points.Sign <= 0 => InputMessages.PointsNotPositive,
        RelativeKind.OwnOverHighest when points.Sign < 0 => InputMessages.PointsNegative,
        _ => null,
    };

    /// <summary>Why the Field as a whole gives no values, or null.</summary>
    internal Message? Refuses(FieldFigures field) => Kind switch
    {
        RelativeKind.OwnOverHighest when field.Highest.Sign <= 0 => OutcomeMessages.FieldHighestZero,
        RelativeKind.ShareOfMean when field.Mean.Sign <= 0 => OutcomeMessages.FieldMeanNotPositive,
        RelativeKind.MinMax when field.Lowest == field.Highest && WhenAllEqual is null => OutcomeMessages.FieldAllEqual,
        _ => null,
    };

    internal override Affine? LineAt(Rational points, FieldFigures? field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var line = Kind switch
        {
            RelativeKind.OwnOverHighest => new Affine(Rational.One / field.Highest, Rational.Zero),
            RelativeKind.ShareOfMean => new Affine(Rational.One / field.Mean, Rational.Zero),
            RelativeKind.MinMax => MinMaxLine(field),
            _ => (Affine?)null,
        };
        return line?.Times(Multiplier);
    }

    internal override Rational Apply(Rational points, FieldFigures? field) =>
        Kind == RelativeKind.LowestOverOwn ? field!.Lowest / points * Multiplier : base.Apply(points, field);

    private Affine MinMaxLine(FieldFigures field)
    {
        var span = field.Highest - field.Lowest;
        if (span.IsZero)
        {
            return Affine.Constant(WhenAllEqual!.Value);
        }

        return Better == Better.Higher
            ? new Affine(Rational.One / span, -field.Lowest / span)
            : new Affine(-Rational.One / span, field.Highest / span);
    }
}
