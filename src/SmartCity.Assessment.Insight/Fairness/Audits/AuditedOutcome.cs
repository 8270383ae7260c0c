namespace SmartCity.Assessment.Insight;

/// <summary>What came of one step besides the judgements of its trials: how often the procedure was run, and who would get places, or why nobody would.</summary>
internal sealed record AuditedOutcome(int Runs, SelectionChange? Change, RefusedChange? Refused, ProcedureFault? Fault);
