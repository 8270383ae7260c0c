using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A leaf of the tree: what is marked or measured.</summary>
public sealed record Criterion : Aspect
{
    /// <summary>Creates a criterion. The factories of <see cref="Aspect"/> read better; this constructor declares everything.</summary>
    public Criterion(
        string code,
        Rubric rubric,
        CriterionSource source = CriterionSource.Marked,
        int leastMarks = 1,
        AbsenceRule tooFewMarks = AbsenceRule.NotRankable,
        AbsenceRule notApplicable = AbsenceRule.NotRankable,
        LocalText? names = null,
        NodeRounding? rounding = null,
        Rounding? publish = null)
        : base(code, names, rounding, publish)
    {
        Rubric = Guard.Against.Null(rubric);
        Source = Guard.Against.EnumOutOfRange(source);
        LeastMarks = leastMarks;
        TooFewMarks = Guard.Against.EnumOutOfRange(tooFewMarks);
        NotApplicable = Guard.Against.EnumOutOfRange(notApplicable);
    }

    /// <summary>How it is marked.</summary>
    public Rubric Rubric { get; }

    /// <summary>Where its points come from.</summary>
    public CriterionSource Source { get; }

    /// <summary>How many marks a candidate needs.</summary>
    public int LeastMarks { get; }

    /// <summary>What happens with fewer marks, or when a measured figure is missing.</summary>
    public AbsenceRule TooFewMarks { get; }

    /// <summary>What happens when the criterion does not apply to a candidate.</summary>
    public AbsenceRule NotApplicable { get; }
}
