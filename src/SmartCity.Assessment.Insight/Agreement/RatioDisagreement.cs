namespace SmartCity.Assessment.Insight;

/// <summary>Relative differences. They do not come apart into sums, so pairs remain: of different values overall, of marks within a unit.</summary>
internal sealed class RatioDisagreement(PairableUnits units) : CountedDisagreement(units)
{
    public override Undefined? Objection => Values is [< 0, ..] ? AgreementMessages.NegativeRatio.Because() : null;

    protected override double[] Scale(double[] counts) => Values;

    protected override double Within(ReadOnlySpan<int> codes, double[] room, double[] scale)
    {
        var sum = 0.0;
        for (var i = 1; i < codes.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += Squared(scale[codes[i]], scale[codes[j]]);
            }
        }

        return 2 * sum;
    }

    protected override double Overall(double[] counts, double sum, double[] scale)
    {
        var total = 0.0;
        for (var i = 1; i < counts.Length; i++)
        {
            for (var j = 0; counts[i] > 0 && j < i; j++)
            {
                total += counts[i] * counts[j] * Squared(scale[i], scale[j]);
            }
        }

        return 2 * total;
    }

    private static double Squared(double one, double other)
    {
        var relative = one.Equals(other) ? 0 : (one - other) / (one + other);
        return relative * relative;
    }
}
