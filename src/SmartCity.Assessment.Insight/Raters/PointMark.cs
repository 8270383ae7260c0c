namespace SmartCity.Assessment.Insight;

/// <summary>Points by place. The default is 0 points by the first assessor for the first candidate. Equal by content; no order.</summary>
/// <param name="Candidate">The candidate's place, counted from 0.</param>
/// <param name="Assessor">The assessor's place, counted from 0.</param>
/// <param name="Points">Any finite number.</param>
public readonly record struct PointMark(int Candidate, int Assessor, double Points);
