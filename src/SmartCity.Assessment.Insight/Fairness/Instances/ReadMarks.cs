namespace SmartCity.Assessment.Insight;

/// <summary>Which marks of a panel count, and which a conflict keeps from being read.</summary>
internal sealed class ReadMarks
{
    private readonly HashSet<(string Candidate, string Assessor, string Criterion)> read = [];

    public ReadMarks(Panel panel)
    {
        foreach (var criterion in panel.Tree.Criteria.Where(k => k.Source == CriterionSource.Marked))
        {
            foreach (var mark in panel.ScoredOn(criterion.Code))
            {
                read.Add((panel.Roster.Candidates[mark.Candidate].Code, panel.Assessors[mark.Assessor].Code, criterion.Code));
            }
        }
    }

    public bool Contains(GivenMark mark) => read.Contains((mark.Candidate, mark.Assessor, mark.Criterion));
}
