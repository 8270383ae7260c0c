using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>Points by candidate and assessor, on one criterion or in total: what additive calibration works on. Rubrics need no step here.</summary>
/// <remarks>A cell may hold several. The order in which they are given does not matter. Immutable. Equal to another only by reference; no order.</remarks>
public sealed class PanelPoints
{
    private readonly PointMark[] marks;

    private PanelPoints(IReadOnlyList<string> candidates, IReadOnlyList<string> assessors, PointMark[] marks)
    {
        (Candidates, Assessors, this.marks) = (candidates, assessors, marks);
        Array.Sort(marks, (a, b) => (a.Candidate, a.Assessor, a.Points).CompareTo((b.Candidate, b.Assessor, b.Points)));
        Graph = Array.ConvertAll(marks, m => new CategoryMark(m.Candidate, 0, m.Assessor, 0));
    }

    /// <summary>The names of the candidates; each once.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>The names of the assessors; each once.</summary>
    public IReadOnlyList<string> Assessors { get; }

    /// <summary>The points by candidate, then by assessor.</summary>
    public IReadOnlyList<PointMark> Marks => Array.AsReadOnly(marks);

    internal ReadOnlySpan<PointMark> Span => marks;

    internal CategoryMark[] Graph { get; }

    /// <summary>Takes points over.</summary>
    /// <param name="candidates">Their names; each once.</param>
    /// <param name="assessors">Their names; each once.</param>
    /// <param name="marks">The points in any order.</param>
    /// <exception cref="ArgumentException">A name is blank or repeated, there is no such place, or points are not finite.</exception>
    public static PanelPoints Of(IEnumerable<string> candidates, IEnumerable<string> assessors, IEnumerable<PointMark> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var (who, by, list) = (MarkSet.Names(candidates, nameof(candidates)), MarkSet.Names(assessors, nameof(assessors)), marks.ToArray());
        foreach (var mark in list)
        {
            if (mark.Candidate < 0 || mark.Candidate >= who.Length || mark.Assessor < 0 || mark.Assessor >= by.Length || !double.IsFinite(mark.Points))
            {
                throw new ArgumentException($"There is no such place, or points are not finite: {mark}.", nameof(marks));
            }
        }

        return new PanelPoints(Array.AsReadOnly(who), Array.AsReadOnly(by), list);
    }

    /// <summary>The scored marks of a panel on one criterion as written; candidates and assessors keep its order and their codes.</summary>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public static PanelPoints On(Panel panel, string criterion)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return Of(panel, panel.ScoredOn(criterion).Select(m => new PointMark(m.Candidate, m.Assessor, (double)m.Written)));
    }

    /// <summary>What each assessor gave each candidate over all marked criteria.</summary>
    /// <returns>
    /// The totals, or the reason why there are none: somebody marked a candidate on some of the criteria only, so that sums cannot be compared.
    /// </returns>
    public static Fitted<PanelPoints> Totals(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var criteria = panel.Tree.Criteria.Where(c => c.Source == CriterionSource.Marked).ToArray();
        var totals = criteria.SelectMany(c => panel.ScoredOn(c.Code)).GroupBy(m => (m.Candidate, m.Assessor)).ToArray();
        return Array.Find(totals, t => t.Count() < criteria.Length) is { } part
            ? new Fitted<PanelPoints>(RaterMessages.PartlyMarked.Because(
                panel.Assessors[part.Key.Assessor].Code, panel.Roster.Candidates[part.Key.Candidate].Code,
                part.Count().ToString(CultureInfo.InvariantCulture), criteria.Length.ToString(CultureInfo.InvariantCulture)))
            : new Fitted<PanelPoints>(Of(panel, totals.Select(t => new PointMark(t.Key.Candidate, t.Key.Assessor, t.Sum(m => (double)m.Written)))));
    }

    private static PanelPoints Of(Panel panel, IEnumerable<PointMark> marks) => new(
        Array.AsReadOnly(panel.Roster.Candidates.Select(c => c.Code).ToArray()), Array.AsReadOnly(panel.Assessors.Select(a => a.Code).ToArray()), [.. marks]);

    /// <summary>How many marks there are, of whom and by whom.</summary>
    public override string ToString() => $"candidates {Candidates.Count}, assessors {Assessors.Count}, marks {marks.Length}";
}
