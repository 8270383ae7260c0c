namespace SmartCity.Assessment.Insight;

/// <summary>Where the search starts: the frequencies of the categories, and measures from mean marks by one linear step.</summary>
internal static class NullModel
{
    public static JointPoint Start(RaschDesign design, SharedLayout layout)
    {
        var point = new JointPoint(design.CandidateOf.Length, layout);
        var (slope, mean, variance) = Frequencies(design, layout, point.Shared);
        var counts = new int[layout.Categories];
        for (var m = 0; m < design.Category.Length; m++)
        {
            counts[design.Assessor[m]]++;
            counts[layout.Criteria + design.Criterion[m]]++;
        }

        for (var a = 0; a < layout.Assessors; a++)
        {
            point.Shared[a] = Linear(design.AssessorSums[a], counts[a], mean, variance);
        }

        for (var i = layout.Criteria; i < layout.Categories; i++)
        {
            point.Shared[i] = Linear(design.CriterionSums[i - layout.Criteria], counts[i], mean, variance);
        }

        for (var n = 0; n < point.Own.Length; n++)
        {
            point.Own[n] = slope + Linear(design.CandidateSums[n], design.Starts[n + 1] - design.Starts[n], mean, variance);
        }

        return point;
    }

    /// <summary>ψ from frequencies, tilted so that it is 0 at both ends; the tilt belongs to the location.</summary>
    private static (double Slope, double Mean, double Variance) Frequencies(RaschDesign design, SharedLayout layout, double[] shared)
    {
        var (counts, top, mean, square) = (design.CategoryCounts, design.CategoryCounts.Length - 1, 0.0, 0.0);
        var slope = Math.Log((double)counts[top] / counts[0]) / top;
        for (var k = 0; k <= top; k++)
        {
            mean += (double)k * counts[k] / design.Category.Length;
            square += (double)k * k * counts[k] / design.Category.Length;
            shared[layout.Categories + k] = counts[k] > 0 && k > 0 && k < top ? Math.Log((double)counts[k] / counts[0]) - (slope * k) : 0;
        }

        return (slope, mean, square - (mean * mean));
    }

    private static double Linear(int sum, int count, double mean, double variance) => (((double)sum / count) - mean) / variance;
}
