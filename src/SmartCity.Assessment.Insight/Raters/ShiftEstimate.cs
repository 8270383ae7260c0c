namespace SmartCity.Assessment.Insight;

/// <summary>How far some marks as a whole lie from where the model puts them, all else held: a bias term, or the measure of an extreme element.</summary>
/// <param name="Shift">In logits; positive when marks are higher.</param>
/// <param name="Information">The sum of variances where the shift puts them.</param>
/// <param name="IsWeighted">Whether it is the weighted likelihood estimate, since the likelihood has no maximum.</param>
internal readonly record struct ShiftEstimate(double Shift, double Information, bool IsWeighted)
{
    private const double Precision = 1e-12;
    private const int MostSteps = 200;
    private const double LongestStep = 4;
    private const double Farthest = 512;

    /// <summary>Maximum likelihood; weighted likelihood (Warm 1989, Psychometrika 54, 427–450) where all marks are at one end.</summary>
    /// <param name="curve">The probabilities.</param>
    /// <param name="etas">Where the model puts each mark without the shift.</param>
    /// <param name="sum">The sum of the observed categories, counted from the lowest used.</param>
    /// <param name="p">Room for the probabilities of one mark.</param>
    public static ShiftEstimate Of(CategoryCurve curve, ReadOnlySpan<double> etas, int sum, double[] p)
    {
        if (sum == 0 || sum == (curve.Count - 1) * etas.Length)
        {
            return Weighted(curve, etas, sum, p);
        }

        var (low, high, shift) = (double.NegativeInfinity, double.PositiveInfinity, 0.0);
        for (var step = 0; ; step++)
        {
            var (mean, variance, _) = Sums(curve, etas, shift, p);
            (low, high) = mean < sum ? (shift, high) : (low, shift);
            // the sum of means rises with the shift: outside the bracket, or in a flat part, Newton's step is not to be trusted
            var next = shift + (variance > 0 ? Math.Clamp((sum - mean) / variance, -LongestStep, LongestStep) : Math.Sign(sum - mean) * LongestStep);
            if (Math.Abs(next - shift) <= Precision * Math.Max(1, Math.Abs(shift)) || step == MostSteps)
            {
                return new ShiftEstimate(next, variance, false);
            }

            shift = next > low && next < high ? next : (low + high) / 2;
        }
    }

    /// <summary>Solves Σ(x − E) + ΣM₃ / (2ΣV) = 0 by halving, since its slope may be anything on the way.</summary>
    public static ShiftEstimate Weighted(CategoryCurve curve, ReadOnlySpan<double> etas, int sum, double[] p)
    {
        var (low, high) = (-1.0, 1.0);
        while (Score(curve, etas, sum, low, p) < 0 && low > -Farthest)
        {
            low *= 2;
        }

        while (Score(curve, etas, sum, high, p) > 0 && high < Farthest)
        {
            high *= 2;
        }

        while (high - low > Precision * Math.Max(1, Math.Abs(low)))
        {
            var middle = (low + high) / 2;
            (low, high) = Score(curve, etas, sum, middle, p) > 0 ? (middle, high) : (low, middle);
        }

        var shift = (low + high) / 2;
        return new ShiftEstimate(shift, Sums(curve, etas, shift, p).Variance, true);
    }

    private static double Score(CategoryCurve curve, ReadOnlySpan<double> etas, int sum, double shift, double[] p)
    {
        var (mean, variance, third) = Sums(curve, etas, shift, p);
        // so far out that nothing varies any more, the correction has underflowed with it
        return sum - mean + (variance > 0 ? third / (2 * variance) : 0);
    }

    private static (double Mean, double Variance, double Third) Sums(CategoryCurve curve, ReadOnlySpan<double> etas, double shift, double[] p)
    {
        var (mean, variance, third) = (0.0, 0.0, 0.0);
        foreach (var eta in etas)
        {
            var at = curve.At(eta + shift, p);
            (mean, variance, third) = (mean + at.Mean, variance + at.Variance, third + at.Third);
        }

        return (mean, variance, third);
    }
}
