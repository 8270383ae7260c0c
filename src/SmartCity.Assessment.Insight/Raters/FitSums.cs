namespace SmartCity.Assessment.Insight;

/// <summary>What <see cref="ElementFit"/> needs of the marks of each element.</summary>
internal sealed class FitSums
{
    /// <summary>Rows of six sums: marks, W, (x − E)², (x − E)²/W, K − W², K/W².</summary>
    private const int Sums = 6;

    private readonly double[] sums;

    private FitSums(int elements) => sums = new double[elements * Sums];

    public static FitSums[] Of(JointRasch fit)
    {
        var design = fit.Design;
        FitSums[] all = [new(design.CandidateOf.Length), new(design.CriterionOf.Length), new(design.AssessorOf.Length)];
        for (var n = 0; n < design.CandidateOf.Length; n++)
        {
            for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
            {
                var at = fit.Moments[m];
                var (square, variance) = (design.Category[m] - at.Mean, at.Variance);
                square *= square;
                var (first, second) = (square / variance, at.Fourth / (variance * variance));
                all[0].Add(n, variance, square, first, at.Fourth - (variance * variance), second);
                all[1].Add(design.Criterion[m], variance, square, first, at.Fourth - (variance * variance), second);
                all[2].Add(design.Assessor[m], variance, square, first, at.Fourth - (variance * variance), second);
            }
        }

        return all;
    }

    public MeanSquare Infit(int element)
    {
        var s = sums.AsSpan(element * Sums, Sums);
        return new MeanSquare(s[2] / s[1], Math.Sqrt(s[4]) / s[1]);
    }

    public MeanSquare Outfit(int element)
    {
        var s = sums.AsSpan(element * Sums, Sums);
        return new MeanSquare(s[3] / s[0], Math.Sqrt(Math.Max(0, (s[5] / (s[0] * s[0])) - (1 / s[0]))));
    }

    private void Add(int element, double variance, double square, double standard, double spread, double kurtosis)
    {
        var s = sums.AsSpan(element * Sums, Sums);
        s[0]++;
        s[1] += variance;
        s[2] += square;
        s[3] += standard;
        s[4] += spread;
        s[5] += kurtosis;
    }
}
