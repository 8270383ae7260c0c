namespace SmartCity.Assessment.Insight;

/// <summary>What came of one step: a judgement for each of its trials, with a witness where it violates, and who would get places.</summary>
internal sealed record AuditedOutcome(RuleFinding[] Findings, Witness?[] Witnesses, SelectionChange? Change, ProcedureFault? Fault);
