using System.Runtime.CompilerServices;

namespace SmartCity.Assessment.Insight;

/// <summary>The information about leniency, easiness and ψ that marks would give if abilities were known, over nodes with their weights.</summary>
internal static class CompleteInformation
{
    /// <summary>Adds what one pair of an assessor and a criterion gives.</summary>
    /// <param name="target">Upper triangle by <paramref name="layout"/>.</param>
    /// <param name="layout">Where parameters stand.</param>
    /// <param name="table">The probabilities at the nodes.</param>
    /// <param name="pair">The pair's place in the table.</param>
    /// <param name="of">Its assessor and criterion.</param>
    /// <param name="weights">How much of the candidates with this pair is at each node.</param>
    /// <param name="curve">The probabilities' shape.</param>
    public static void Add(
        double[] target, SharedLayout layout, PairTable table, int pair, (int Assessor, int Criterion) of, ReadOnlySpan<double> weights, CategoryCurve curve)
    {
        var (width, a, i, covariances) = (layout.Width, of.Assessor, layout.Criteria + of.Criterion, new double[curve.Width]);
        ref var cov = ref covariances[0];
        for (var q = 0; q < weights.Length; q++)
        {
            var weight = weights[q];
            if (weight == 0)
            {
                continue;
            }

            ref var p = ref table.Probabilities(pair, q);
            var variance = weight * table.Variance(pair, q);
            target[(a * width) + a] += variance;
            target[(i * width) + i] += variance;
            target[(a * width) + i] += variance;
            Lanes.Covariances(ref cov, ref p, table.Mean(pair, q), curve.Width);
            Lanes.AddScaled(ref target[(a * width) + layout.Categories], ref cov, weight, curve.Width);
            Lanes.AddScaled(ref target[(i * width) + layout.Categories], ref cov, weight, curve.Width);
            for (var k = 1; k < curve.Count - 1; k++)
            {
                var share = weight * Unsafe.Add(ref p, k);
                Lanes.AddScaled(ref target[((layout.Categories + k) * width) + layout.Categories], ref p, -share, curve.Width);
                target[((layout.Categories + k) * width) + layout.Categories + k] += share;
            }
        }
    }
}
