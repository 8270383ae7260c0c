namespace SmartCity.Assessment.Insight;

/// <summary>What came of one step besides the judgements of its trials: who would get places, or why nobody would.</summary>
internal sealed record AuditedOutcome(SelectionChange? Change, RefusedChange? Refused, ProcedureFault? Fault);
