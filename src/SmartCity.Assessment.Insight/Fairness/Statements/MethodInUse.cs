namespace SmartCity.Assessment.Insight;

/// <summary>A method that a run used, where, and on which design. Equal by content; no order.</summary>
public sealed record MethodInUse
{
    internal MethodInUse(RankingMethod method, DesignKind design, string? at) => (Method, Design, At) = (method, design, at);

    /// <summary>The method.</summary>
    public RankingMethod Method { get; }

    /// <summary>Whether all marks were there.</summary>
    public DesignKind Design { get; }

    /// <summary>The code of the aspect or criterion at which it was used; null when it concerns the whole.</summary>
    public string? At { get; }

    /// <summary>Whether marks are corrected there: not without a calibration, and not under one that decides by the design where everybody marked everybody.</summary>
    internal bool IsCorrection => Method.Family == MethodFamily.Calibration && Method.Code != "none" && !(Method.Code == "auto" && Design == DesignKind.Complete);
}
