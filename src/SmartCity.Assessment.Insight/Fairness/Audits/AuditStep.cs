namespace SmartCity.Assessment.Insight;

/// <summary>One change that an audit runs, with every trial that reads its outcome.</summary>
internal sealed class AuditStep(AuditedChange kind, RuleTrial change)
{
    public AuditedChange Kind => kind;

    public RuleTrial Change { get; } = change;

    /// <summary>The trials by the place of their rule.</summary>
    public List<(int Rule, RuleTrial Trial)> Trials { get; } = [];
}
