namespace SmartCity.Assessment.Insight;

/// <summary>One change that an audit runs, with every trial that reads its outcome.</summary>
internal sealed class AuditStep(RuleTrial change, AuditProbe? probe)
{
    /// <summary>What an audit tries by itself, or null when only rules try it.</summary>
    public AuditProbe? Probe => probe;

    public AuditedChange Kind => probe?.Kind ?? AuditedChange.RuleTrial;

    public RuleTrial Change { get; } = change;

    /// <summary>The trials by the place of their rule.</summary>
    public List<(int Rule, RuleTrial Trial)> Trials { get; } = [];
}
