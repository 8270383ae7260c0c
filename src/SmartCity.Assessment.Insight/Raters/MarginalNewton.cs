namespace SmartCity.Assessment.Insight;

/// <summary>
/// Marginal maximum likelihood by Newton's method on the observed information; where that is not positive definite, some of the information of complete data
/// is added, by which the EM algorithm goes (Bock and Aitkin 1981, Psychometrika 46, 443–459).
/// </summary>
internal sealed class MarginalNewton
{
    /// <summary>Abilities that vary by less are compared with abilities that do not vary.</summary>
    private const double LeastDeviation = 1e-3;

    private const double LongestStep = 1.5;

    private readonly RaschDesign design;
    private readonly SharedLayout layout;
    private readonly double[] starts;

    public MarginalNewton(RaschDesign design)
    {
        layout = new SharedLayout(design, new CategoryCurve(new double[design.CategoryCounts.Length], design.CategoryCounts));
        this.design = design;
        var start = NullModel.Start(design, layout);
        (starts, Shared) = (start.Own, start.Shared);
        var (mean, noise) = (starts.Average(), 0.0);
        for (var a = 0; a < layout.Assessors; a++)
        {
            Shared[a] += mean;
        }

        for (var n = 0; n < starts.Length; n++)
        {
            starts[n] -= mean;
            noise += starts[n] * starts[n] / starts.Length;
        }

        Shared[layout.Last] = Math.Log(Math.Max(noise, 0.04)) / 2;
        Last = Run(withSpread: true, least: Math.Log(LeastDeviation));
        if (Shared[layout.Last] < Math.Log(LeastDeviation))
        {
            var before = (double[])Shared.Clone();
            Last = Run(withSpread: false, least: double.NegativeInfinity);
            HasSpread = RisesFromZero();
            if (HasSpread)
            {
                Shared = before;
                Last = Run(withSpread: true, least: double.NegativeInfinity);
            }
        }
    }

    public double[] Shared { get; private set; }

    /// <summary>The evaluation at the end.</summary>
    public MarginalStep Last { get; }

    public Ascent Ascent { get; private set; } = new(0, 0, 0);

    /// <summary>Whether abilities vary.</summary>
    public bool HasSpread { get; } = true;

    public int[] Free => layout.Free(firstAssessor: 0, withLast: HasSpread);

    public SharedLayout Layout => layout;

    private MarginalStep Run(bool withSpread, double least)
    {
        var free = layout.Free(firstAssessor: 0, withSpread);
        var (step, other) = (new MarginalStep(design, layout, starts), new MarginalStep(design, layout, starts));
        step.Evaluate(Shared, withSpread);
        for (var iteration = 0; ; iteration++)
        {
            var (direction, largest) = Direction(step, free);
            var isRidge = step.Residual(withSpread) < Ascent.LargestResidual && !(step.Observed(free)?.LeastPivot >= Ascent.LeastPivot);
            Ascent = new Ascent(iteration, step.Residual(withSpread), isRidge || double.IsInfinity(largest) ? null : largest);
            if (direction is null || isRidge || Ascent.IsConverged || iteration == Ascent.MostIterations || Shared[layout.Last] < least)
            {
                return Ended(step, free);
            }

            var times = Math.Min(1, LongestStep / largest);
            for (; ; times /= 2)
            {
                var next = Moved(direction, free, times);
                other.Evaluate(next, withSpread);
                if (IsRise(step, other, withSpread))
                {
                    (Shared, step, other) = (next, other, step);
                    break;
                }

                if (times < 1e-6)
                {
                    return Ended(step, free);
                }
            }
        }
    }

    private MarginalStep Ended(MarginalStep step, int[] free)
    {
        Ascent = Ascent.IsConverged ? Ascent : Ascent with { Whom = step.Weakest(free) };
        return step;
    }

    private static (double[]? Direction, double Largest) Direction(MarginalStep step, int[] free)
    {
        if (step.Uphill(free) is not { } factor)
        {
            return (null, double.PositiveInfinity);
        }

        double[] side = [.. free.Select(f => step.Gradient[f])];
        factor.Solve(side);
        return (side, side.Length == 0 ? 0 : side.Max(Math.Abs));
    }

    private static bool IsRise(MarginalStep from, MarginalStep to, bool withSpread) =>
        to.LogLikelihood > from.LogLikelihood
        || (to.LogLikelihood > from.LogLikelihood - (1e-12 * Math.Abs(from.LogLikelihood)) && to.Residual(withSpread) < from.Residual(withSpread));

    private double[] Moved(double[] direction, int[] free, double times)
    {
        var next = (double[])Shared.Clone();
        for (var f = 0; f < free.Length; f++)
        {
            next[free[f]] += times * direction[f];
        }

        return next;
    }

    /// <summary>The derivative of the log-likelihood by the variance, where that is zero: half of Σ (score² − information).</summary>
    private bool RisesFromZero()
    {
        var (curve, sum) = (new CategoryCurve(Shared.AsSpan(layout.Categories, design.CategoryCounts.Length), design.CategoryCounts), 0.0);
        var p = new double[curve.Width];
        for (var n = 0; n < design.CandidateOf.Length; n++)
        {
            var (score, information) = (0.0, 0.0);
            for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
            {
                var at = curve.At(Shared[design.Assessor[m]] + Shared[layout.Criteria + design.Criterion[m]], p);
                (score, information) = (score + design.Category[m] - at.Mean, information + at.Variance);
            }

            sum += (score * score) - information;
        }

        return sum > 0;
    }
}
