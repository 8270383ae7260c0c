using System.Runtime.InteropServices;

namespace SmartCity.Assessment.Insight;

/// <summary>Log-likelihood, score residuals and information of the joint model at one point, abilities already eliminated from the information.</summary>
internal sealed class JointStep
{
    private readonly RaschDesign design;
    private readonly SharedLayout layout;
    private readonly double[] information;
    private readonly double[] shared;
    private readonly double[] rows;
    private readonly double[] own;
    private readonly double[] ownInformation;
    private double[] p = [];
    private double[] covariances = [];

    public JointStep(RaschDesign design, SharedLayout layout)
    {
        (this.design, this.layout) = (design, layout);
        var candidates = design.CandidateOf.Length;
        (information, shared, rows) = (new double[layout.Width * layout.Width], new double[layout.Width], new double[candidates * layout.Width]);
        (own, ownInformation) = (new double[candidates], new double[candidates]);
    }

    public double LogLikelihood { get; private set; }

    /// <summary>
    /// The largest difference between what was observed and what is expected, over the sum of every candidate, criterion and assessor
    /// and the count of every category.
    /// </summary>
    public double Residual { get; private set; }

    /// <summary>The smallest information of any parameter that <see cref="Direction"/> found.</summary>
    public double LeastPivot { get; private set; }

    public void Evaluate(JointPoint at)
    {
        var (width, curve) = (layout.Width, at.Curve(design));
        if (p.Length < curve.Width)
        {
            (p, covariances) = (new double[curve.Width], new double[curve.Width]);
        }

        Array.Clear(information);
        Array.Clear(shared);
        Array.Clear(rows);
        for (var k = 0; k < curve.Count; k++)
        {
            shared[layout.Categories + k] = design.CategoryCounts[k];
        }

        LogLikelihood = 0;
        for (var n = 0; n < own.Length; n++)
        {
            AddCandidate(n, at, curve);
        }

        for (var k = 0; k < curve.Count; k++)
        {
            // what was added for each mark is the mean outer product; the diagonal's first power is known from the expected counts
            var place = layout.Categories + k;
            information[(place * width) + place] += design.CategoryCounts[k] - shared[place];
        }

        Residual = Math.Max(Largest(own), Largest(shared));
        Eliminate();
    }

    /// <summary>Those about whom the marks say least, where this point has been evaluated: candidates where nothing varies any more, else what all share.</summary>
    public LocalText Weakest(int[] free)
    {
        string[] names = [.. ownInformation.Index().Where(o => o.Item < Ascent.LeastPivot).Select(o => design.Marks.Candidates[design.CandidateOf[o.Index]])];
        return names.Length > 0 ? LocalText.Of(("en", $"candidates {string.Join(", ", names)}"), ("id", $"kandidat {string.Join(", ", names)}"))
            : free.Length == 0 ? LocalText.Of(("en", "all candidates"), ("id", "semua kandidat"))
            : layout.Named(design, free, Cholesky.Weakest(information, layout.Width, free), fixesAssessor: true);
    }

    /// <summary>Newton's step; null when the information is singular to working precision.</summary>
    public JointPoint? Direction(int[] free)
    {
        if (Array.Exists(ownInformation, v => v < 1e-280) || Cholesky.Of(information, layout.Width, free) is not { } factor)
        {
            return null;
        }

        LeastPivot = Math.Min(factor.LeastPivot, ownInformation.Min());
        var (width, side, step) = (layout.Width, new double[free.Length], new JointPoint(own.Length, layout));
        for (var f = 0; f < free.Length; f++)
        {
            side[f] = shared[free[f]];
            for (var n = 0; n < own.Length; n++)
            {
                side[f] -= rows[(n * width) + free[f]] * own[n] / ownInformation[n];
            }
        }

        factor.Solve(side);
        for (var f = 0; f < free.Length; f++)
        {
            step.Shared[free[f]] = side[f];
        }

        for (var n = 0; n < own.Length; n++)
        {
            var left = own[n];
            for (var f = 0; f < free.Length; f++)
            {
                left -= rows[(n * width) + free[f]] * side[f];
            }

            step.Own[n] = left / ownInformation[n];
        }

        return step;
    }

    private static double Largest(double[] values)
    {
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    private void AddCandidate(int n, JointPoint at, CategoryCurve curve)
    {
        var (width, sum, total, likelihood) = (layout.Width, 0.0, 0.0, 0.0);
        var (ability, values, wide) = (at.Own[n], at.Shared, curve.Width);
        ref var prob = ref MemoryMarshal.GetArrayDataReference(p);
        ref var cov = ref MemoryMarshal.GetArrayDataReference(covariances);
        var row = n * width;
        for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
        {
            var (a, i, x) = (design.Assessor[m], layout.Criteria + design.Criterion[m], design.Category[m]);
            var eta = ability + values[a] + values[i];
            likelihood += (x * eta) + curve.Psi[x] - curve.Fill(eta, p);
            var (mean, square) = Lanes.Moments(ref prob, wide);
            var variance = square - (mean * mean);
            sum += x - mean;
            total += variance;
            shared[a] += x - mean;
            shared[i] += x - mean;
            rows[row + a] += variance;
            rows[row + i] += variance;
            information[(a * width) + a] += variance;
            information[(i * width) + i] += variance;
            information[(a * width) + i] += variance;
            Lanes.Covariances(ref cov, ref prob, mean, wide);
            Lanes.Add(ref rows[row + layout.Categories], ref cov, wide);
            Lanes.Add(ref information[(a * width) + layout.Categories], ref cov, wide);
            Lanes.Add(ref information[(i * width) + layout.Categories], ref cov, wide);
            Lanes.AddScaled(ref shared[layout.Categories], ref prob, -1, wide);
            for (var k = 1; k < curve.Count - 1; k++)
            {
                Lanes.AddScaled(ref information[((layout.Categories + k) * width) + layout.Categories], ref prob, -p[k], wide);
            }
        }

        (own[n], ownInformation[n]) = (sum, total);
        LogLikelihood += likelihood;
    }

    private void Eliminate()
    {
        var width = layout.Width;
        for (var n = 0; n < own.Length; n++)
        {
            for (var r = 0; r < layout.Last; r++)
            {
                var value = rows[(n * width) + r];
                if (value != 0)
                {
                    // from the diagonal on, to the nearest four: nobody reads what lies to its left
                    var from = r / 4 * 4;
                    Lanes.AddScaled(ref information[(r * width) + from], ref rows[(n * width) + from], -value / ownInformation[n], width - from);
                }
            }
        }
    }
}
