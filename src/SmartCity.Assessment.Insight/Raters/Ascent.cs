namespace SmartCity.Assessment.Insight;

/// <summary>How a search for the maximum of a likelihood ended. Equal by content; no order.</summary>
public sealed record Ascent
{
    /// <summary>Score residuals larger than this are not called converged.</summary>
    public const double LargestResidual = 1e-8;

    /// <summary>Where estimates run away to infinity residuals vanish while steps stay large, so that residuals alone prove nothing.</summary>
    internal const double LargestStep = 1e-6;

    /// <summary>
    /// Less information than this is a standard error of more than three thousand logits: a ridge of equally good estimates, or an estimate on its way to infinity
    /// where both residual and information are rounding.
    /// </summary>
    internal const double LeastPivot = 1e-7;

    internal const int MostIterations = 100;

    internal Ascent(int iterations, double residual, double? lastStep) =>
        (Iterations, Residual, LastStep) = (iterations, residual, lastStep);

    /// <summary>Newton steps taken.</summary>
    public int Iterations { get; }

    /// <summary>The largest score residual left, in categories.</summary>
    public double Residual { get; }

    /// <summary>The largest change of any parameter that Newton's next step would still make, in logits; null when the information is singular, so that there is no such step.</summary>
    public double? LastStep { get; }

    /// <summary>Whether the largest residual is below <see cref="LargestResidual"/> and estimates have come to rest.</summary>
    public bool IsConverged => Residual < LargestResidual && LastStep < LargestStep;

    internal string InWords => $"{(IsConverged ? "converged" : "not converged")} after {Iterations} {(Iterations == 1 ? "step" : "steps")}";

    /// <summary>Whose estimates the marks say least about; told of where they did not come to rest.</summary>
    internal LocalText Whom { get; init; } = LocalText.None;

    /// <summary>Why the estimates must not be used, or null when they converged.</summary>
    public Undefined? Doubt => IsConverged ? null : Residual < LargestResidual
        ? RaterMessages.RunsAway.Because(Whom)
        : RaterMessages.NotConverged.Because(Whom);
}
