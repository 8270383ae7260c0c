namespace SmartCity.Assessment;

/// <summary>A scored mark of a panel by place. The default is a mark of 0 by the first assessor on the first candidate. Equal by content; no order.</summary>
/// <param name="Candidate">The candidate's place in <see cref="Roster.Candidates"/>.</param>
/// <param name="Assessor">The assessor's place in <see cref="Panel.Assessors"/>.</param>
/// <param name="Value">The figure as written, within the rubric's bounds.</param>
public readonly record struct ScoredMark(int Candidate, int Assessor, decimal Value);
