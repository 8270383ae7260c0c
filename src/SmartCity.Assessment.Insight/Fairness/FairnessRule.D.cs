namespace SmartCity.Assessment.Insight;

/// <content>Group D: assessors.</content>
public static partial class FairnessRule
{
    /// <summary>D1: a severity that is the same for all whom an assessor marked leaves the order.</summary>
    public static IFairnessRule SeverityInvariance { get; } = new SeverityInvariance();

    /// <summary>D2: how much of the scale an assessor uses leaves the order.</summary>
    public static IFairnessRule ScaleUseInvariance { get; } = new ScaleUseInvariance();

    /// <summary>D3: where assessors differ by a constant severity alone, the order is that of worth.</summary>
    public static IFairnessRule AdditiveExactness { get; } = new AdditiveExactness();

    /// <summary>D4: a score does not depend on assessors who did not mark its candidate.</summary>
    public static IFairnessRule RecusalLocality { get; } = new RecusalLocality();

    /// <summary>D4R: the figure of a mark in spite of a conflict changes nothing.</summary>
    public static IFairnessRule RecusedUnread { get; } = new RecusedUnread();

    /// <summary>D5: a mark that says just what the points say changes no order by going or coming.</summary>
    public static IFairnessRule RecusalNeutrality { get; } = new RecusalNeutrality();

    /// <summary>D6: one step by an assessor who tells nobody else apart does not outweigh a step by each of the others.</summary>
    public static IFairnessRule OneStep { get; } = new OneStep();

    /// <summary>D7: one assessor alone cannot push points out of the range of what the others marked.</summary>
    public static IFairnessRule Breakdown { get; } = new Breakdown();

    /// <summary>D9: candidates whom no chain of assessors joins are not compared without a word about it.</summary>
    public static IFairnessRule ConnectivityHonesty { get; } = new ConnectivityHonesty();

    private static IFairnessRule[] GroupD =>
        [SeverityInvariance, ScaleUseInvariance, AdditiveExactness, RecusalLocality, RecusedUnread, RecusalNeutrality, OneStep, Breakdown, ConnectivityHonesty];
}
