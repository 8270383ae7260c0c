using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Marginal log-likelihood, its gradient and information at one point. By Louis (1982), Journal of the Royal Statistical Society B 44, 226–233,
/// the observed information is what complete data would give less the covariance of the scores under each candidate's posterior.
/// </summary>
internal sealed class MarginalStep
{
    private const double NegligibleEnd = 1e-12;
    private const double LeastFineness = 2;

    private readonly RaschDesign design;
    private readonly SharedLayout layout;
    private readonly int[] pairs;
    private readonly (int Assessor, int Criterion)[] pairOf;
    private readonly MarkPattern[] patterns;
    private readonly PairTable table = new();
    private readonly double[] modes;
    private readonly double[] deviations;
    private readonly double[] complete;
    private readonly double[] observed;
    private double[] weights = [];
    private double[] scores = [];
    private double[] sums = [];
    private double[] posterior = [];
    private double[] nodeWeights = [];

    public MarginalStep(RaschDesign design, SharedLayout layout, double[] startingModes)
    {
        (this.design, this.layout, modes) = (design, layout, (double[])startingModes.Clone());
        var (candidates, size) = (design.CandidateOf.Length, layout.Width * layout.Width);
        (deviations, complete, observed, Gradient) = (new double[candidates], new double[size], new double[size], new double[layout.Width]);
        (Means, Deviations) = (new double[candidates], new double[candidates]);
        var cells = design.Category.Select((_, m) => (design.Assessor[m], design.Criterion[m])).ToArray();
        pairOf = [.. cells.Distinct().Order()];
        pairs = [.. cells.Select(c => Array.BinarySearch(pairOf, c))];
        patterns = MarkPattern.All(design, pairs);
    }

    public double LogLikelihood { get; private set; }

    public double[] Gradient { get; }

    /// <summary>The posterior mean of each ability, counted from the mean of all.</summary>
    public double[] Means { get; private set; }

    /// <summary>The posterior standard deviations.</summary>
    public double[] Deviations { get; private set; }

    /// <summary>The distance of the nodes; 0 when abilities do not vary.</summary>
    public double GridStep { get; private set; }

    /// <summary>The largest gradient over what is free or follows from it.</summary>
    public double Residual(bool withSpread)
    {
        var largest = 0.0;
        for (var f = 0; f < layout.Last + (withSpread ? 1 : 0); f++)
        {
            largest = Math.Max(largest, Math.Abs(Gradient[f]));
        }

        return largest;
    }

    /// <summary>The observed information of what is free, or null when it is not positive definite.</summary>
    public Cholesky? Observed(int[] free) => Cholesky.Of(observed, layout.Width, free);

    /// <summary>Those about whom the marks say least.</summary>
    public LocalText Weakest(int[] free) => layout.Named(design, free, Cholesky.Weakest(observed, layout.Width, free), fixesAssessor: false);

    /// <summary>
    /// The observed information with as little of the complete data's added as makes it positive definite; the latter always is where estimates are finite,
    /// so that the step leads uphill.
    /// </summary>
    public Cholesky? Uphill(int[] free)
    {
        var factor = Observed(free);
        for (var share = 0.05; factor is null && share < 4; share *= 2)
        {
            var blend = new double[observed.Length];
            for (var place = 0; place < blend.Length; place++)
            {
                blend[place] = observed[place] + (share * complete[place]);
            }

            factor = Cholesky.Of(blend, layout.Width, free);
        }

        return factor;
    }

    public void Evaluate(double[] shared, bool withSpread)
    {
        var curve = new CategoryCurve(shared.AsSpan(layout.Categories, design.CategoryCounts.Length), design.CategoryCounts);
        var deviation = withSpread ? Math.Exp(shared[layout.Last]) : 0;
        double[] easiness = [.. pairOf.Select(p => shared[p.Assessor] + shared[layout.Criteria + p.Criterion])];
        if (withSpread)
        {
            PosteriorModes.Find(design, pairs, easiness, curve, deviation, modes, deviations);
        }

        var (fineness, stretch) = (LeastFineness * 1.1, 1.0);
        while (true)
        {
            var grid = withSpread ? AbilityGrid.Of(modes, deviations, fineness, stretch) : AbilityGrid.Point(modes.Length);
            GridStep = grid.Step;
            table.Fill(curve, easiness, grid);
            var ends = Integrate(shared, deviation, grid, curve);
            var isFine = grid.Step <= Deviations.Min() / LeastFineness;
            if (!withSpread || ((ends < NegligibleEnd || stretch > 8) && (isFine || fineness > 16)))
            {
                break;
            }

            (fineness, stretch) = (isFine ? fineness : fineness * 1.5, ends < NegligibleEnd ? stretch : stretch * 1.5);
        }

        for (var pair = 0; pair < pairOf.Length; pair++)
        {
            CompleteInformation.Add(complete, layout, table, pair, pairOf[pair], weights.AsSpan(pair * table.Nodes, table.Nodes), curve);
        }

        // Σ E[(ability/deviation)²] is what the gradient lacks of the number of candidates
        complete[(layout.Last * layout.Width) + layout.Last] = 2 * (modes.Length + Gradient[layout.Last]);
        for (var place = 0; place < complete.Length; place++)
        {
            observed[place] += complete[place];
        }
    }

    /// <summary>Sums over all candidates; returns the largest share of a posterior at an end of its nodes.</summary>
    private double Integrate(double[] shared, double deviation, AbilityGrid grid, CategoryCurve curve)
    {
        var cells = pairOf.Length * table.Nodes;
        if (weights.Length < cells || scores.Length < table.Nodes * layout.Width)
        {
            (weights, scores) = (new double[cells], new double[table.Nodes * layout.Width]);
            (sums, posterior, nodeWeights) = (new double[table.Nodes], new double[table.Nodes], new double[table.Nodes]);
        }

        Array.Clear(weights);
        Array.Clear(complete);
        Array.Clear(observed);
        StartGradient(shared, deviation);
        var ends = 0.0;
        foreach (var pattern in patterns)
        {
            ends = Math.Max(ends, AddPattern(pattern, deviation, grid, curve));
        }

        return ends;
    }

    private void StartGradient(double[] shared, double deviation)
    {
        Array.Clear(Gradient);
        design.AssessorSums.Select(s => (double)s).ToArray().CopyTo(Gradient, 0);
        design.CriterionSums.Select(s => (double)s).ToArray().CopyTo(Gradient, layout.Criteria);
        design.CategoryCounts.Select(s => (double)s).ToArray().CopyTo(Gradient, layout.Categories);
        LogLikelihood = 0;
        for (var f = 0; f < layout.Last; f++)
        {
            // what depends on the data alone: sums of marks times leniency and easiness, counts times ψ
            LogLikelihood += Gradient[f] * shared[f];
        }

        Gradient[layout.Last] = deviation > 0 ? -modes.Length : 0;
    }

    private double AddPattern(MarkPattern pattern, double deviation, AbilityGrid grid, CategoryCurve curve)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var n in pattern.Candidates)
        {
            (first, last) = (Math.Min(first, grid.First[n] - table.First), Math.Max(last, grid.Last[n] - table.First));
        }

        AddScores(pattern, first, last, deviation, grid.Step, curve);
        Array.Clear(nodeWeights);
        var ends = 0.0;
        foreach (var n in pattern.Candidates)
        {
            ends = Math.Max(ends, AddCandidate(n, grid, deviation));
        }

        for (var q = first; q <= last; q++)
        {
            AddOuter(ref scores[q * layout.Width], -nodeWeights[q]);
        }

        for (var m = design.Starts[pattern.First]; m < design.Starts[pattern.First + 1]; m++)
        {
            var target = weights.AsSpan(pairs[m] * table.Nodes, table.Nodes);
            for (var q = first; q <= last; q++)
            {
                target[q] += nodeWeights[q];
            }
        }

        return ends;
    }

    /// <summary>What the model expects of each sum at each node, and the logarithms of the sums of terms.</summary>
    private void AddScores(MarkPattern pattern, int first, int last, double deviation, double step, CategoryCurve curve)
    {
        var width = layout.Width;
        sums.AsSpan(first, last - first + 1).Clear();
        scores.AsSpan(first * width, (last - first + 1) * width).Clear();
        for (var m = design.Starts[pattern.First]; m < design.Starts[pattern.First + 1]; m++)
        {
            var pair = pairs[m];
            var (a, i) = (design.Assessor[m], layout.Criteria + design.Criterion[m]);
            for (var q = first; q <= last; q++)
            {
                sums[q] += table.LogSum(pair, q);
                scores[(q * width) + a] += table.Mean(pair, q);
                scores[(q * width) + i] += table.Mean(pair, q);
                Lanes.Add(ref scores[(q * width) + layout.Categories], ref table.Probabilities(pair, q), curve.Width);
            }
        }

        for (var q = first; q <= last && deviation > 0; q++)
        {
            var standard = (table.First + q) * step / deviation;
            scores[(q * width) + layout.Last] = -standard * standard;
        }
    }

    private double AddCandidate(int n, AbilityGrid grid, double deviation)
    {
        var (first, last, step) = (grid.First[n] - table.First, grid.Last[n] - table.First, grid.Step);
        var (highest, precision) = (double.NegativeInfinity, deviation > 0 ? 0.5 / (deviation * deviation) : 0);
        for (var q = first; q <= last; q++)
        {
            var ability = (table.First + q) * step;
            posterior[q] = (ability * design.CandidateSums[n]) - sums[q] - (precision * ability * ability);
            highest = Math.Max(highest, posterior[q]);
        }

        var (total, mean, square) = (0.0, 0.0, 0.0);
        for (var q = first; q <= last; q++)
        {
            posterior[q] = Math.Exp(posterior[q] - highest);
            total += posterior[q];
        }

        Span<double> expected = stackalloc double[layout.Width];
        expected.Clear();
        for (var q = first; q <= last; q++)
        {
            var (share, ability) = (posterior[q] / total, (table.First + q) * step);
            nodeWeights[q] += share;
            mean += share * ability;
            square += share * ability * ability;
            Lanes.AddScaled(ref MemoryMarshal.GetReference(expected), ref scores[q * layout.Width], share, layout.Width);
        }

        LogLikelihood += highest + Math.Log(total) + (deviation > 0 ? Math.Log(step / deviation / Math.Sqrt(2 * Math.PI)) : 0);
        (Means[n], Deviations[n]) = (mean, Math.Sqrt(Math.Max(0, square - (mean * mean))));
        Lanes.AddScaled(ref Gradient[0], ref MemoryMarshal.GetReference(expected), -1, layout.Width);
        AddOuter(ref MemoryMarshal.GetReference(expected), 1);
        return Math.Max(posterior[first], posterior[last]) / total;
    }

    private void AddOuter(ref double vector, double times)
    {
        for (var r = 0; r <= layout.Last; r++)
        {
            // from the diagonal on, to the nearest four: nobody reads what lies to its left
            var from = r / 4 * 4;
            Lanes.AddScaled(ref observed[(r * layout.Width) + from], ref Unsafe.Add(ref vector, from), times * Unsafe.Add(ref vector, r), layout.Width - from);
        }
    }
}
