using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>Everything that is said by an audit.</summary>
internal sealed record AuditReport(AssessmentResult Result, FairnessAudit Audit, FairnessStatement Statement, IReadOnlyList<FactGroups> Groups)
{
    /// <summary>What the methods promise about a rule; every rule that is audited has a statement.</summary>
    public RuleStatement StatementOn(RuleAudit rule) => Statement.Rules.First(s => s.Rule.Code == rule.Rule.Code);
}
