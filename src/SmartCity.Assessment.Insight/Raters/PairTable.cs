using System.Runtime.InteropServices;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The probabilities of the categories for every pair of an assessor and a criterion at every node: they depend on nothing else,
/// so that candidates share them.
/// </summary>
internal sealed class PairTable
{
    private double[] logSums = [];
    private double[] means = [];
    private double[] variances = [];
    private double[] probabilities = [];

    public int First { get; private set; }

    public int Nodes { get; private set; }

    private int Width { get; set; }

    public void Fill(CategoryCurve curve, double[] easiness, AbilityGrid grid)
    {
        First = grid.First.Min();
        Nodes = grid.Last.Max() - First + 1;
        Width = curve.Width;
        var cells = easiness.Length * Nodes;
        if (logSums.Length < cells || probabilities.Length < cells * Width)
        {
            (logSums, means, variances, probabilities) = (new double[cells], new double[cells], new double[cells], new double[cells * Width]);
        }

        for (var pair = 0; pair < easiness.Length; pair++)
        {
            for (var q = 0; q < Nodes; q++)
            {
                var cell = (pair * Nodes) + q;
                var p = probabilities.AsSpan(cell * Width, Width);
                logSums[cell] = curve.Fill(((First + q) * grid.Step) + easiness[pair], p);
                var (mean, square) = Lanes.Moments(ref MemoryMarshal.GetReference(p), Width);
                (means[cell], variances[cell]) = (mean, square - (mean * mean));
            }
        }
    }

    /// <summary>ln Σ exp(kη + ψ_k) by node.</summary>
    public double LogSum(int pair, int node) => logSums[(pair * Nodes) + node];

    public double Mean(int pair, int node) => means[(pair * Nodes) + node];

    public double Variance(int pair, int node) => variances[(pair * Nodes) + node];

    public ref double Probabilities(int pair, int node) => ref probabilities[((pair * Nodes) + node) * Width];
}
