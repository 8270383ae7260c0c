using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Candidate × criterion: points, or a typed absence. Rows are in the order of the roster, columns in the order of the tree's criteria.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class PerformanceTable
{
    private readonly TableColumn[] columns;

    internal PerformanceTable(
        CalibratedPanel panel, ConsensusRules consensus, TableColumn[] columns, IEnumerable<Finding> findings, bool isOfPoints = false, ColumnTable? given = null)
    {
        (IsOfPoints, Given) = (isOfPoints, given);
        Calibrated = panel;
        Consensus = consensus;
        this.columns = columns;
        Findings = new ContentList<Finding>(findings);
    }

    /// <summary>The marks as they were written; without any when every criterion is measured.</summary>
    public Panel Panel => Calibrated.Panel;

    /// <summary>The marks with their corrections, from which the table was made.</summary>
    public CalibratedPanel Calibrated { get; }

    /// <summary>How marks became points.</summary>
    public ConsensusRules Consensus { get; }

    /// <summary>What is assessed.</summary>
    public AspectTree Tree => Panel.Tree;

    /// <summary>Who is assessed.</summary>
    public Roster Roster => Panel.Roster;

    /// <summary>Warnings and notes.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>One cell.</summary>
    /// <exception cref="ArgumentException">There is no such candidate or criterion.</exception>
    public Cell this[string candidate, string criterion]
    {
        get
        {
            var row = Roster.PlaceOf(candidate);
            var column = Tree.Find(criterion)?.CriterionIndex ?? -1;
            Guard.Against.InvalidInput(criterion, nameof(criterion), _ => column >= 0, "There is no such criterion.");
            return this[row, column];
        }
    }

    /// <summary>Takes columns of numbers as the points of every criterion.</summary>
    /// <param name="tree">What is assessed; its criteria, in their order, are the columns.</param>
    /// <param name="roster">Who is assessed; its candidates, in their order, are the rows.</param>
    /// <param name="points">The points; absent cells read as too few marks.</param>
    /// <returns>The table, or every finding: points off their rubric.</returns>
    /// <exception cref="ArgumentException">The table has other numbers of rows or columns.</exception>
    public static Validated<PerformanceTable> OfPoints(AspectTree tree, Roster roster, ColumnTable points)
    {
        var panel = CalibratedPanel.Uncorrected(Panel.Empty(Guard.Against.Null(tree), Guard.Against.Null(roster)));
        Guard.Against.Null(points);
        Guard.Against.InvalidInput(points, nameof(points), p => p.Rows == roster.Count, $"There are {roster.Count.ToText()} candidates and {points.Rows.ToText()} rows.");
        Guard.Against.InvalidInput(
            points, nameof(points), p => p.Columns.Count == tree.CriterionNodes.Count, $"There are {tree.CriterionNodes.Count.ToText()} criteria and {points.Columns.Count.ToText()} columns.");
        return new TableCheck(panel, ConsensusRules.Mean, pointsForAll: true).Run(points);
    }

    /// <summary>The points of one criterion for all candidates in the order of the roster: integers of the narrowest width that holds them, where any does. Asked for first, it works out what long fractions were left.</summary>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public Column PointsOf(string criterion)
    {
        var column = Tree.Find(criterion)?.CriterionIndex ?? -1;
        Guard.Against.InvalidInput(criterion, nameof(criterion), _ => column >= 0, "There is no such criterion.");
        return columns[column].Narrowest;
    }

    /// <summary>Whether points were given for every criterion, also for those that assessors would mark.</summary>
    internal bool IsOfPoints { get; }

    /// <summary>The columns that the points were taken from, or null.</summary>
    internal ColumnTable? Given { get; }

    internal Cell this[int candidate, int criterion] => columns[criterion][candidate];

    /// <summary>The codes of the criteria on which marks were corrected.</summary>
    internal IEnumerable<string> Corrected => Calibrated.Criteria.Where(c => c.Corrections.Count > 0).Select(c => c.Criterion.Code);

    /// <summary>The block in which a candidate is compared; empty when all are compared with all.</summary>
    internal string BlockOf(int candidate) => Calibrated.BlockOf(candidate);

    /// <inheritdoc cref="CalibratedPanel.IsInNoBlock"/>
    internal bool IsInNoBlock(int candidate) => Calibrated.IsInNoBlock(candidate);

    internal Column Points(int criterion) => columns[criterion].Points;

    internal TableColumn ColumnAt(int criterion) => columns[criterion];

    /// <summary>Brings the marks of a panel as they are, and the measured values of its candidates, to one table.</summary>
    /// <returns>The table, or every finding: measured values of unknown criteria, off their rubric, or given twice.</returns>
    public static Validated<PerformanceTable> From(Panel panel, ConsensusRules? consensus = null) =>
        From(CalibratedPanel.Uncorrected(Guard.Against.Null(panel)), consensus);

    /// <summary>Brings the corrected marks of a panel, and the measured values of its candidates, to one table.</summary>
    /// <returns>The table, or every finding: measured values of unknown criteria, off their rubric, or given twice.</returns>
    public static Validated<PerformanceTable> From(CalibratedPanel panel, ConsensusRules? consensus = null) =>
        From(Guard.Against.Null(panel), consensus ?? ConsensusRules.Mean, earlier: null);

    /// <summary>The same, with the columns and cells of an earlier table by the same rules that other marks do not touch.</summary>
    internal static Validated<PerformanceTable> From(CalibratedPanel panel, ConsensusRules consensus, PerformanceTable? earlier) =>
        new TableCheck(panel, consensus, pointsForAll: false).Run(earlier);

    /// <summary>Takes the measured values of the candidates as the points of every criterion, also of those that assessors would mark.</summary>
    /// <returns>The table, or every finding: values of unknown criteria, off their rubric, or given twice.</returns>
    public static Validated<PerformanceTable> OfPoints(AspectTree tree, Roster roster) =>
        new TableCheck(CalibratedPanel.Uncorrected(Panel.Empty(Guard.Against.Null(tree), Guard.Against.Null(roster))), ConsensusRules.Mean, pointsForAll: true).Run();
}
