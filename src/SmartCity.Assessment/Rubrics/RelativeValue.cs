namespace SmartCity.Assessment;

internal sealed record RelativeValue(ValueKind Kind, Better Better, decimal? WhenAllEqual) : ValueFunction
{
    public override ValueKind Kind { get; } = Kind;

    public override Better? Direction => Better;

    private protected override string Formula => Kind switch
    {
        ValueKind.LowestOverOwn => "lowestOverOwn",
        ValueKind.OwnOverHighest => "ownOverHighest",
        ValueKind.ShareOfMean => "shareOfMean",
        _ => Better == Better.Higher ? "minMax" : "minMax(better lower)",
    };

    internal override Message? Refuses(Rational points) => Kind switch
    {
        ValueKind.LowestOverOwn when points.Sign <= 0 => InputMessages.PointsNotPositive,
        ValueKind.OwnOverHighest when points.Sign < 0 => InputMessages.PointsNegative,
        _ => null,
    };

    /// <summary>Why the Field as a whole gives no values, or null.</summary>
    internal Message? Refuses(FieldFigures field) => Kind switch
    {
        ValueKind.OwnOverHighest when field.Highest.Sign <= 0 => OutcomeMessages.FieldHighestZero,
        ValueKind.ShareOfMean when field.Mean.Sign <= 0 => OutcomeMessages.FieldMeanNotPositive,
        ValueKind.MinMax when field.Lowest == field.Highest && WhenAllEqual is null => OutcomeMessages.FieldAllEqual,
        _ => null,
    };

    internal override Affine? LineAt(Rational points, FieldFigures? field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var line = Kind switch
        {
            ValueKind.OwnOverHighest => new Affine(Rational.One / field.Highest, Rational.Zero),
            ValueKind.ShareOfMean => new Affine(Rational.One / field.Mean, Rational.Zero),
            ValueKind.MinMax => MinMaxLine(field),
            _ => (Affine?)null,
        };
        return line?.Times(Multiplier);
    }

    internal override Rational Apply(Rational points, FieldFigures? field) =>
        Kind == ValueKind.LowestOverOwn ? field!.Lowest / points * Multiplier : base.Apply(points, field);

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
