namespace SmartCity.Assessment.Insight;

/// <summary>One mark by place. The default is the lowest category of the first of each. Equal by content; no order.</summary>
/// <param name="Candidate">The candidate's place, counted from 0.</param>
/// <param name="Criterion">The criterion's place, counted from 0.</param>
/// <param name="Assessor">The assessor's place, counted from 0.</param>
/// <param name="Category">The category, counted from 0 at the lowest of the declared scale.</param>
public readonly record struct CategoryMark(int Candidate, int Criterion, int Assessor, int Category);
