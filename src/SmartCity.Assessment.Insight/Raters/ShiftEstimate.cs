namespace SmartCity.Assessment.Insight;

/// <summary>How far some marks as a whole lie from where the model puts them, all else held: a bias term, or the measure of an extreme element.</summary>
/// <param name="Shift">In logits; positive when marks are higher.</param>
/// <param name="Information">The sum of variances where the shift puts them.</param>
/// <param name="IsWeighted">Whether it is the weighted likelihood estimate, since the likelihood has no maximum.</param>
internal readonly record struct ShiftEstimate(double Shift, double Information, bool IsWeighted)
{
    private const double Precision = 1e-12;
    private const int MostSteps = 200;

    /// <summary>Maximum likelihood; weighted likelihood (Warm 1989, Psychometrika 54, 427–450) where all marks are at one end.</summary>
    /// <param name="curve">The probabilities.</param>
    /// <param name="etas">Where the model puts each mark without the shift.</param>
    /// <param name="sum">The sum of the observed categories, counted from the lowest used.</param>
    /// <param name="p">Room for the probabilities of one mark.</param>
    public static ShiftEstimate Of(CategoryCurve curve, ReadOnlySpan<double> etas, int sum, double[] p) =>
        Solve(curve, etas, sum, p, sum == 0 || sum == (curve.Count - 1) * etas.Length);

    /// <summary>Weighted likelihood wherever the marks are.</summary>
    public static ShiftEstimate Weighted(CategoryCurve curve, ReadOnlySpan<double> etas, int sum, double[] p) => Solve(curve, etas, sum, p, true);

    /// <summary>Solves Σ(x − E) = 0, or Σ(x − E) + ΣM₃ / (2ΣV) = 0, by Newton's steps inside the bracket found so far.</summary>
    private static ShiftEstimate Solve(CategoryCurve curve, ReadOnlySpan<double> etas, int sum, double[] p, bool isWeighted)
    {
        var (low, high, shift) = (double.NegativeInfinity, double.PositiveInfinity, 0.0);
        for (var step = 0; ; step++)
        {
            var (mean, variance, third) = Sums(curve, etas, shift, p);
            // so far out that nothing varies any more, the correction has underflowed with it
            var score = sum - mean + (isWeighted && variance > 0 ? third / (2 * variance) : 0);
            (low, high) = score > 0 ? (shift, high) : (low, shift);
            var next = shift + (variance > 0 ? Math.Clamp(score / variance, -4, 4) : Math.Sign(score) * 4);
            if (Math.Abs(next - shift) <= Precision * Math.Max(1, Math.Abs(shift)) || step == MostSteps)
            {
                return new ShiftEstimate(next, variance, isWeighted);
            }

            shift = next > low && next < high ? next : (low + high) / 2;
        }
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
