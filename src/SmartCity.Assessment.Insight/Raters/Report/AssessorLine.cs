namespace SmartCity.Assessment.Insight;

/// <summary>Everything the report says about one assessor.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class AssessorLine
{
    internal AssessorLine(Assessor assessor, AssessorFigures overall, AssessorFigures[] byCriterion, OwnFavour[] favours, Fitted<SelectionWithout> without, double level)
    {
        (Assessor, Overall, Without) = (assessor, overall, without);
        (ByCriterion, Favours) = (Array.AsReadOnly(byCriterion), Array.AsReadOnly(favours));
        NoFavour = favours.Length == 0 ? FavourTest.Reason(assessor) : null;
        Remarks = Array.AsReadOnly([.. overall.Remarks, .. favours.Any(f => f.AdjustedP < 1 - level) ? new[] { AssessorRemark.FavoursOwn } : []]);
    }

    /// <summary>Who it is about.</summary>
    public Assessor Assessor { get; }

    /// <summary>Over all marked criteria.</summary>
    public AssessorFigures Overall { get; }

    /// <summary>On each marked criterion, in the order of the tree.</summary>
    public IReadOnlyList<AssessorFigures> ByCriterion { get; }

    /// <summary>Whether candidates of their own institution are favoured, one for each fact that names it.</summary>
    public IReadOnlyList<OwnFavour> Favours { get; }

    /// <summary>Why nothing can be said about favour, or null.</summary>
    public Undefined? NoFavour { get; }

    /// <summary>What the selection would be without them, or why it cannot be made.</summary>
    public Fitted<SelectionWithout> Without { get; }

    /// <summary>The remarks over all criteria, and <see cref="AssessorRemark.FavoursOwn"/>.</summary>
    public IReadOnlyList<AssessorRemark> Remarks { get; }

    /// <summary>Who it is about, their severity and the remarks.</summary>
    public override string ToString() => $"{Overall}{(Remarks.Count == 0 ? "" : $" ({string.Join(", ", Remarks)})")}";
}
