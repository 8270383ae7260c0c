namespace SmartCity.Assessment.Insight.Tests.Raters;

/// <summary>The marginal deviance by plain loops: 1,201 nodes over ten deviations to either side, every candidate on its own.</summary>
internal static class PlainMarginal
{
    /// <param name="thresholds">By category of the scale; the first is not used, and infinite ones leave a category out.</param>
    public static double Deviance(MarkSet marks, double mean, double variance, double[] difficulties, double[] severities, double[] thresholds)
    {
        var (deviation, sum) = (Math.Sqrt(variance), 0.0);
        foreach (var own in marks.Marks.GroupBy(m => m.Candidate))
        {
            var likelihood = 0.0;
            for (var node = -600; node <= 600; node++)
            {
                var z = node / 60.0;
                var product = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) / 60;
                foreach (var mark in own)
                    product *= Probability(mean + (deviation * z) - difficulties[mark.Criterion] - severities[mark.Assessor], thresholds, mark.Category);

                likelihood += product;
            }

            sum -= 2 * Math.Log(likelihood);
        }

        return sum;
    }

    private static double Probability(double eta, double[] thresholds, int category)
    {
        var (total, wanted, log) = (0.0, 0.0, 0.0);
        for (var k = 0; k < thresholds.Length; k++)
        {
            log += k == 0 ? 0 : eta - thresholds[k];
            total += Math.Exp(log);
            wanted = k == category ? Math.Exp(log) : wanted;
        }

        return wanted / total;
    }
}
