using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A leaf of the tree: what is marked or measured.</summary>
public sealed record Criterion : Aspect
{
    /// <summary>Creates a criterion. The factories of <see cref="Aspect"/> read better; this constructor declares everything.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="rubric">Which points it can have, and what value they come to.</param>
    /// <param name="source">Where its points come from.</param>
    /// <param name="leastMarks">How many marks a candidate needs; 1 for a measured criterion.</param>
    /// <param name="tooFewMarks">What happens with fewer marks, or when a measured figure is missing.</param>
    /// <param name="notApplicable">What happens when the criterion does not apply to a candidate.</param>
    /// <param name="names">Its name in each language.</param>
    /// <param name="rounding">Roundings of this criterion instead of the scheme's.</param>
    /// <param name="publish">How its score is shown; as the scheme says when left out.</param>
    /// <exception cref="ArgumentException">The code is blank, the rubric is null, or a word is none of its enumeration.</exception>
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
