using System.Collections.ObjectModel;

namespace SmartCity.Assessment.Insight;

/// <summary>What a joint fit says in points, how well marks fit it, how far elements lie apart, and where assessors depart from it.</summary>
/// <remarks>Only marks among elements with estimated measures take part. Immutable. Equal to another only by reference; no order.</remarks>
public sealed class RaschDiagnosis
{
    private readonly JointRasch fit;

    internal RaschDiagnosis(JointRasch fit)
    {
        this.fit = fit;
        var (design, sums) = (fit.Design, FitSums.Of(fit));
        double[] centres = [fit.Levels.Candidates.Average(), fit.Levels.Criteria.Average(), fit.Levels.Assessors.Average()];
        Candidates = Fits(fit.Candidates, design.CandidateOf, sums[0], centres[1] + centres[2], 1);
        Criteria = Fits(fit.Criteria, design.CriterionOf, sums[1], centres[0] + centres[2], -1);
        Assessors = Fits(fit.Assessors, design.AssessorOf, sums[2], centres[0] + centres[1], -1);
        (CandidateSpread, CriterionSpread, AssessorSpread) = (FacetSpread.Of(fit.Candidates), FacetSpread.Of(fit.Criteria), FacetSpread.Of(fit.Assessors));
        var marks = design.Marks;
        AssessorByCandidate = Array.AsReadOnly(BiasTable.Of(fit, marks.Assessors, marks.Candidates, (n, m) => (design.AssessorOf[design.Assessor[m]], design.CandidateOf[n])));
        AssessorByCriterion = Array.AsReadOnly(BiasTable.Of(
            fit, marks.Assessors, marks.Criteria, (_, m) => (design.AssessorOf[design.Assessor[m]], design.CriterionOf[design.Criterion[m]])));
    }

    /// <summary>Fit of the candidates, in the order of the marks' names.</summary>
    public IReadOnlyList<ElementFit> Candidates { get; }

    /// <summary>Fit of the criteria, in the order of the marks' names.</summary>
    public IReadOnlyList<ElementFit> Criteria { get; }

    /// <summary>Fit of the assessors, in the order of the marks' names.</summary>
    public IReadOnlyList<ElementFit> Assessors { get; }

    /// <summary>How far candidates lie apart, or why that cannot be said.</summary>
    public Fitted<FacetSpread> CandidateSpread { get; }

    /// <summary>How far criteria lie apart, or why that cannot be said.</summary>
    public Fitted<FacetSpread> CriterionSpread { get; }

    /// <summary>How far assessors lie apart, or why that cannot be said.</summary>
    public Fitted<FacetSpread> AssessorSpread { get; }

    /// <summary>Every assessor on every candidate that they marked, by assessor, then by candidate.</summary>
    public IReadOnlyList<BiasTerm> AssessorByCandidate { get; }

    /// <summary>Every assessor on every criterion that they marked, by assessor, then by criterion.</summary>
    public IReadOnlyList<BiasTerm> AssessorByCriterion { get; }

    /// <summary>Groups of assessors on groups of candidates.</summary>
    /// <param name="assessorGroups">The group of each assessor, in the order of the marks' names; null for none.</param>
    /// <param name="candidateGroups">The group of each candidate, in the order of the marks' names; null for none.</param>
    /// <returns>A term for each pair of groups with marks, in ordinal order of the groups; marks outside any group are left out.</returns>
    /// <exception cref="ArgumentException">There are not as many groups as names.</exception>
    public IReadOnlyList<BiasTerm> Between(IReadOnlyList<string?> assessorGroups, IReadOnlyList<string?> candidateGroups)
    {
        var design = fit.Design;
        var (rows, row) = Grouped(assessorGroups, design.Marks.Assessors.Count, nameof(assessorGroups));
        var (columns, column) = Grouped(candidateGroups, design.Marks.Candidates.Count, nameof(candidateGroups));
        return Array.AsReadOnly(BiasTable.Of(fit, rows, columns, (n, m) => (row[design.AssessorOf[design.Assessor[m]]], column[design.CandidateOf[n]])));
    }

    /// <summary>The assessors of each institution on the candidates that share a text, such as their region.</summary>
    /// <param name="panel">The panel that the marks came from.</param>
    /// <param name="fact">A declared text fact; candidates without it are left out, as are assessors without an institution.</param>
    /// <returns>A term for each institution and text with marks, in ordinal order.</returns>
    /// <exception cref="ArgumentException">The panel has other assessors or candidates, or no such text fact.</exception>
    public IReadOnlyList<BiasTerm> InstitutionBy(Panel panel, string fact)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (!panel.Roster.Facts.Any(f => f.Name == fact && f.Kind == FactKind.Text))
        {
            throw new ArgumentException($"The panel's roster declares no text fact '{fact}'.", nameof(fact));
        }

        var marks = fit.Design.Marks;
        if (!marks.Assessors.SequenceEqual(panel.Assessors.Select(a => a.Code)) || !marks.Candidates.SequenceEqual(panel.Roster.Candidates.Select(c => c.Code)))
        {
            throw new ArgumentException("The marks came from another panel.", nameof(panel));
        }

        return Between(
            [.. panel.Assessors.Select(a => a.Institution?.Code)],
            [.. panel.Roster.Candidates.Select(c => c.Facts.FirstOrDefault(f => f.Name == fact)?.ToString())]);
    }

    private static (string[] Names, int[] Place) Grouped(IReadOnlyList<string?> groups, int count, string argument)
    {
        ArgumentNullException.ThrowIfNull(groups, argument);
        if (groups.Count != count)
        {
            throw new ArgumentException($"There must be {count} groups.", argument);
        }

        string[] names = [.. groups.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return (names, [.. groups.Select(g => g is null ? -1 : Array.BinarySearch(names, g, StringComparer.Ordinal))]);
    }

    private ReadOnlyCollection<ElementFit> Fits(IReadOnlyList<FacetMeasure> elements, int[] places, FitSums sums, double others, int sign)
    {
        var (fits, p, scale) = (new ElementFit[elements.Count], new double[fit.Curve.Width], fit.Design.Marks.Scale);
        for (var e = 0; e < fits.Length; e++)
        {
            var (element, core) = (elements[e], Array.BinarySearch(places, e));
            double? fair = element.Measure is { } measure ? scale.Points(fit.Design.Lowest + fit.Curve.At((sign * measure) + others, p).Mean) : null;
            fits[e] = new ElementFit(
                element.Name, element.Marks == 0 ? null : (double)(element.Points / element.Marks), fair,
                core < 0 ? null : sums.Infit(core), core < 0 ? null : sums.Outfit(core));
        }

        return Array.AsReadOnly(fits);
    }

    /// <summary>How many of each were looked at.</summary>
    public override string ToString() => $"candidates {Candidates.Count}, criteria {Criteria.Count}, assessors {Assessors.Count}";
}
