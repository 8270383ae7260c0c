namespace SmartCity.Assessment.Insight;

/// <summary>
/// Joint maximum likelihood by Newton's method. The log-likelihood is concave in ability, easiness, leniency and ψ,
/// so that a step that is halved until it rises leads to the one maximum if there is one.
/// </summary>
internal static class JointNewton
{
    public static (JointPoint Point, double LogLikelihood, Ascent Ascent) Run(RaschDesign design)
    {
        var layout = new SharedLayout(design, new CategoryCurve(new double[design.CategoryCounts.Length], design.CategoryCounts));
        var free = layout.Free(firstAssessor: 1, withLast: false);
        var (point, step) = (NullModel.Start(design, layout), new JointStep(design, layout));
        var other = new JointStep(design, layout);
        step.Evaluate(point);
        for (var iteration = 0; ; iteration++)
        {
            var direction = step.Direction(free);
            var isRidge = step.Residual < Ascent.LargestResidual && step.LeastPivot < Ascent.LeastPivot;
            var ascent = new Ascent(iteration, step.Residual, direction is null || isRidge ? null : direction.Largest);
            if (direction is null || isRidge || ascent.IsConverged || iteration == Ascent.MostIterations)
            {
                return (point, step.LogLikelihood, Told(ascent));
            }

            var (times, next) = (1.0, point.Plus(direction, 1));
            other.Evaluate(next);
            while (!IsRise(step, other) && times > 1e-6)
            {
                times /= 2;
                next = point.Plus(direction, times);
                other.Evaluate(next);
            }

            if (times <= 1e-6)
            {
                return (point, step.LogLikelihood, Told(ascent));
            }

            (point, step, other) = (next, other, step);
        }

        Ascent Told(Ascent ascent) => ascent.IsConverged ? ascent : ascent with { Whom = step.Weakest(free) };
    }

    /// <summary>Near the maximum the likelihood no longer shows a rise in its last digits, but the residual still falls.</summary>
    private static bool IsRise(JointStep from, JointStep to) =>
        to.LogLikelihood > from.LogLikelihood
        || (to.LogLikelihood > from.LogLikelihood - (1e-12 * Math.Abs(from.LogLikelihood)) && to.Residual < from.Residual);
}
