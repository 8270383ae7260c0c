namespace SmartCity.Assessment.Insight;

/// <summary>One intraclass correlation. Equal by content; no order.</summary>
public sealed record IntraclassCorrelation
{
    internal IntraclassCorrelation(IccForm form, Estimate estimate, Significance? mcGrawWongTest = null, Interval? mcGrawWongInterval = null) =>
        (Form, Estimate, McGrawWongTest, McGrawWongInterval) = (form, estimate, mcGrawWongTest, mcGrawWongInterval);

    /// <summary>Which of the six.</summary>
    public IccForm Form { get; }

    /// <summary>The correlation, at most 1, with its interval and the F test against zero, one-sided upper.</summary>
    public Estimate Estimate { get; }

    /// <summary>
    /// For ICC(2,1) = ICC(A,1) and ICC(2,k) = ICC(A,k) the same F with the denominator's degrees of freedom by Satterthwaite at the correlation found, as
    /// irr::icc gives it, where <see cref="Estimate"/> has the (n − 1)(k − 1) of psych::ICC; one-sided upper. Null for the others, where the two agree.
    /// </summary>
    public Significance? McGrawWongTest { get; }

    /// <summary>
    /// For ICC(2,k) = ICC(A,k) the interval of McGraw and Wong (1996) as irr::icc gives it, where <see cref="Estimate"/> has that of psych::ICC (ICC(2,1)'s
    /// ends stepped up by Spearman and Brown's formula); null for the other five, where the two agree.
    /// </summary>
    public Interval? McGrawWongInterval { get; }
}
