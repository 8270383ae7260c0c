using System.Runtime.InteropServices;

namespace SmartCity.Assessment.Insight;

/// <summary>Where each candidate's posterior is highest and how wide it is there; only to place nodes, so a rough answer does.</summary>
internal static class PosteriorModes
{
    private const double Rough = 0.05;
    private const int MostSteps = 50;

    public static void Find(
        RaschDesign design, int[] pairs, double[] easiness, CategoryCurve curve, double deviation, double[] modes, double[] deviations)
    {
        var (p, precision) = (new double[curve.Width], 1 / (deviation * deviation));
        for (var n = 0; n < modes.Length; n++)
        {
            for (var step = 0; step < MostSteps; step++)
            {
                var (mean, variance) = (0.0, 0.0);
                for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
                {
                    curve.Fill(modes[n] + easiness[pairs[m]], p);
                    var (first, second) = Lanes.Moments(ref MemoryMarshal.GetArrayDataReference(p), curve.Width);
                    (mean, variance) = (mean + first, variance + (second - (first * first)));
                }

                deviations[n] = 1 / Math.Sqrt(variance + precision);
                var change = (design.CandidateSums[n] - mean - (modes[n] * precision)) * deviations[n] * deviations[n];
                modes[n] += Math.Clamp(change, -1, 1);
                if (Math.Abs(change) < Rough * deviations[n])
                {
                    break;
                }
            }
        }
    }
}
