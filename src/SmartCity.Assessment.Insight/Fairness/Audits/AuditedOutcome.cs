namespace SmartCity.Assessment.Insight;

/// <summary>What came of one step: a judgement for each of its trials, with a witness where it violates, and who would get places or why nobody would.</summary>
internal sealed record AuditedOutcome(RuleFinding[] Findings, Witness?[] Witnesses, SelectionChange? Change, RefusedChange? Refused, ProcedureFault? Fault);
