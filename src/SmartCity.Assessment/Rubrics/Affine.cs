namespace SmartCity.Assessment;

/// <summary>value = slope × points + intercept.</summary>
internal readonly record struct Affine(Rational Slope, Rational Intercept)
{
    public static Affine Constant(Rational value) => new(Rational.Zero, value);

    public Rational At(Rational points) => (Slope * points) + Intercept;

    public Affine Times(Rational factor) => new(Slope * factor, Intercept * factor);
}
