namespace SmartCity.Assessment.Insight;

/// <summary>
/// How far the measures of a facet lie apart beside their errors (Wright and Masters 1982, Rating Scale Analysis, pp. 91–106). Equal by content; no order.
/// </summary>
public sealed record Separation
{
    internal Separation(double deviation, double rmse)
    {
        (Deviation, Rmse) = (deviation, rmse);
        AdjustedDeviation = Math.Sqrt(Math.Max((deviation * deviation) - (rmse * rmse), 0));
        Index = AdjustedDeviation / rmse;
        Reliability = AdjustedDeviation * AdjustedDeviation / ((AdjustedDeviation * AdjustedDeviation) + (rmse * rmse));
    }

    /// <summary>The standard deviation of the measures in logits.</summary>
    public double Deviation { get; }

    /// <summary>The root of the mean squared standard error in logits.</summary>
    public double Rmse { get; }

    /// <summary>√max(SD² − RMSE², 0): the deviation without measurement error, in logits.</summary>
    public double AdjustedDeviation { get; }

    /// <summary>G = adjusted SD / RMSE.</summary>
    public double Index { get; }

    /// <summary>(4G + 1)/3: how many levels can be told apart.</summary>
    public double Strata => ((4 * Index) + 1) / 3;

    /// <summary>G²/(1 + G²), 0 to 1. For assessors high values mean that they are <em>not</em> interchangeable.</summary>
    public double Reliability { get; }
}
