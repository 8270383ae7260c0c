namespace SmartCity.Assessment;

/// <summary>A scored mark of a panel by place. The default is a mark of 0 by the first assessor on the first candidate. Equal by content; no order.</summary>
public readonly record struct ScoredMark
{
    internal ScoredMark(int candidate, int assessor, decimal written, decimal read) => (Candidate, Assessor, Written, Read) = (candidate, assessor, written, read);

    /// <summary>The candidate's place in <see cref="Roster.Candidates"/>.</summary>
    public int Candidate { get; }

    /// <summary>The assessor's place in <see cref="Panel.Assessors"/>.</summary>
    public int Assessor { get; }

    /// <summary>The figure as written: on the rubric's scale and step.</summary>
    public decimal Written { get; }

    /// <summary>The figure after the declared rounding of marks, before any correction.</summary>
    public decimal Read { get; }
}
