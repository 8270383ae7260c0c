namespace SmartCity.Assessment.Insight;

/// <summary>How far an audit is. Equal by content; no order.</summary>
/// <param name="Done">How many steps have been taken: a change that is run, or a look at the outcome of the contest itself.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct AuditProgress(int Done, int Total);
