namespace SmartCity.Assessment.Insight;

/// <summary>
/// The six intraclass correlations of one table (Shrout and Fleiss 1979; McGraw and Wong 1996), with F tests and intervals. Equal by reference; no order.
/// </summary>
/// <remarks>
/// A complete table goes through the analysis of variance: the figures of psych::ICC(lmer = FALSE) and irr::icc. With missing marks the variance components are
/// estimated by restricted maximum likelihood, held at 0 or more, as psych::ICC(lmer = TRUE) does through lme4, and put into the same formulas with all marked
/// units and raters; tests and intervals are then approximate and say so. Estimates may be negative. All F tests are one-sided upper, with the degrees of
/// freedom of psych::ICC.
/// </remarks>
public sealed class IntraclassCorrelations
{
    private readonly IntraclassCorrelation[] all;

    private IntraclassCorrelations(int units, int raters, string method, MeanSquares? squares, IntraclassCorrelation[] all)
    {
        (Units, Raters, Method, MeanSquares, this.all) = (units, raters, method, squares, all);
        All = Array.AsReadOnly(all);
    }

    /// <summary>Units with a mark, n.</summary>
    public int Units { get; }

    /// <summary>Raters with a mark, k.</summary>
    public int Raters { get; }

    /// <summary>How the variance was taken apart: <c>analysis of variance</c> or <c>restricted maximum likelihood</c>.</summary>
    public string Method { get; }

    /// <summary>The mean squares, those expected from the components when marks are missing; null when nothing is defined.</summary>
    public MeanSquares? MeanSquares { get; }

    /// <summary>The six in the order of <see cref="IccForm.All"/>.</summary>
    public IReadOnlyList<IntraclassCorrelation> All { get; }

    /// <summary>Variance between units, (MSR − MSE)/k; may be negative for a complete table. Null when nothing is defined.</summary>
    public double? UnitVariance => MeanSquares is { } s ? (s.Units - s.Residual) / Raters : null;

    /// <summary>Variance between raters, (MSC − MSE)/n; may be negative for a complete table. Null when nothing is defined.</summary>
    public double? RaterVariance => MeanSquares is { } s ? (s.Raters - s.Residual) / Units : null;

    /// <summary>What is left, MSE. Null when nothing is defined.</summary>
    public double? ResidualVariance => MeanSquares?.Residual;

    /// <summary>Estimates all six.</summary>
    /// <param name="table">The marks.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    public static IntraclassCorrelations Of(RatingTable table, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(table);
        Interval.CheckedLevel(level);
        var marked = MarkedTable.Of(table);
        var method = marked is { IsComplete: true } ? "analysis of variance" : "restricted maximum likelihood";
        IntraclassCorrelations Undefined(Undefined reason) => new(
            marked?.Units ?? 0, marked?.Raters ?? 0, method, null, [.. IccForm.All.Select(f => new IntraclassCorrelation(f, Estimate.Without(reason)))]);

        if (marked is null || marked.Raters < 2 || marked.Units < 2)
        {
            return Undefined(marked is null ? AgreementMessages.NoMark : marked.Raters < 2 ? AgreementMessages.TwoRaters : AgreementMessages.OneUnit);
        }

        if (marked.IsBeyondRange)
        {
            return Undefined(AgreementMessages.BeyondRange);
        }

        var (squares, reason) = marked.IsComplete ? (MeanSquares.Of(marked), null) : MixedModel.Squares(marked);
        if (squares is null || (squares.Units <= 0 && squares.Within <= 0))
        {
            return Undefined(reason ?? AgreementMessages.NothingToCorrelate);
        }

        var formulas = new IccFormulas(squares, marked.Units, marked.Raters, level, marked.IsComplete ? "" : "approximate with missing marks: ");
        return new IntraclassCorrelations(marked.Units, marked.Raters, method, squares, [.. IccForm.All.Select(formulas.Of)]);
    }

    /// <summary>One of the six.</summary>
    public IntraclassCorrelation Of(IccForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Array.Find(all, c => c.Form == form)!;
    }

    /// <summary>What they are of, and all six.</summary>
    public override string ToString() => $"units {Units}, raters {Raters}: {string.Join("; ", All.Select(c => $"{c.Form.McGrawWong} {c.Estimate}"))}";
}
