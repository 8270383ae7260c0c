using System.Diagnostics;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Every mark of every assessor, checked against the tree, the roster and the conflicts, in one fixed order.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class Panel
{
    private readonly ContentList<Assessor> assessors;
    private readonly PanelCells cells;

    internal Panel(
        AspectTree tree, Roster roster, ContentList<Assessor> assessors, ContentList<ScoreSheet> sheets, PanelCells cells, ConflictRule conflicts, IEnumerable<Finding> findings)
    {
        Conflicts = conflicts;
        Findings = new ContentList<Finding>(findings);
        Tree = tree;
        Roster = roster;
        this.assessors = assessors;
        Sheets = sheets;
        this.cells = cells;
    }

    /// <summary>What is assessed.</summary>
    public AspectTree Tree { get; }

    /// <summary>Who is assessed.</summary>
    public Roster Roster { get; }

    /// <summary>What happened to marks in spite of a conflict.</summary>
    public ConflictRule Conflicts { get; }

    /// <summary>Warnings and notes.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Every assessor that was named or wrote a sheet, ascending by code.</summary>
    public IReadOnlyList<Assessor> Assessors => assessors;

    /// <summary>The sheets, ascending by assessor, then by candidate.</summary>
    public IReadOnlyList<ScoreSheet> Sheets { get; }

    /// <summary>Checks score sheets.</summary>
    /// <param name="tree">What is assessed.</param>
    /// <param name="roster">Who is assessed.</param>
    /// <param name="sheets">The sheets, in any order.</param>
    /// <param name="conflicts">What happens to a mark in spite of a conflict; rejected when left out.</param>
    /// <param name="assessors">Assessors who may have written no sheet.</param>
    /// <returns>The panel, or every finding: unknown codes, repeated marks, marks off scale or off step, marks in spite of a conflict.</returns>
    public static Validated<Panel> Of(AspectTree tree, Roster roster, IEnumerable<ScoreSheet> sheets, ConflictRule? conflicts = null, IEnumerable<Assessor>? assessors = null)
    {
        Guard.Against.Null(tree);
        Guard.Against.Null(roster);
        return new PanelCheck(tree, roster, conflicts ?? ConflictRule.Reject).Run(
            [.. new ContentList<ScoreSheet>(Guard.Against.Null(sheets), nameof(sheets))], [.. new ContentList<Assessor>(assessors, nameof(assessors))]);
    }

    /// <summary>The scored marks on one criterion, by candidate, then by assessor; a mark that may not be read is not among them.</summary>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public IEnumerable<ScoredMark> ScoredOn(string criterion)
    {
        var column = Tree.Find(criterion)?.CriterionIndex ?? -1;
        Guard.Against.InvalidInput(criterion, nameof(criterion), _ => column >= 0, "There is no such criterion.");
        return Enumerable.Range(0, Roster.Count).SelectMany(candidate => ScoredOn(candidate, Tree.CriterionNodes[column]));
    }

    internal static Panel Empty(AspectTree tree, Roster roster) =>
        new(tree, roster, ContentList<Assessor>.Empty, ContentList<ScoreSheet>.Empty, new PanelCells(tree, roster, []), ConflictRule.Reject, []);

    /// <summary>The panel of sheets most of which are those of an earlier panel, of the same tree, roster, rule and assessors.</summary>
    internal static Validated<Panel> Of(Panel earlier, IReadOnlyList<ScoreSheet> sheets, IEnumerable<Assessor> assessors) =>
        new PanelCheck(earlier.Tree, earlier.Roster, earlier.Conflicts).Exchange(earlier, new ContentList<ScoreSheet>(sheets)) is { } panel
            ? new Validated<Panel>(panel, panel.Findings)
            : Of(earlier.Tree, earlier.Roster, sheets, earlier.Conflicts, assessors);

    /// <summary>The same panel with other sheets, and other marks in the place of those of the same assessors.</summary>
    internal Panel With(ContentList<ScoreSheet> sheets, IEnumerable<(int Candidate, int Criterion, PanelMark Mark)> marks) =>
        new(Tree, Roster, assessors, sheets, cells.With(marks), Conflicts, Findings);

    /// <summary>The candidates some of whose marks may say something else than in an earlier panel, or null where the panels differ in more than that.</summary>
    internal int[]? ChangedSince(Panel earlier) => cells.ChangedSince(earlier.cells);

    /// <summary>Whether a mark of one cell is written otherwise than in an earlier panel.</summary>
    internal bool HasOtherMarks(Panel earlier, int candidate, AspectNode node) => Differs(earlier, candidate, node, (mark, before) => mark.IsWrittenAs(before));

    /// <summary>Whether a mark of one cell has another state than in an earlier panel.</summary>
    internal bool HasOtherStates(Panel earlier, int candidate, AspectNode node) => Differs(earlier, candidate, node, (mark, before) => mark.State == before.State);

    /// <summary>The place of an assessor of the panel.</summary>
    internal int PlaceOf(Assessor assessor) => assessors.FirstNot(a => string.CompareOrdinal(a.Code, assessor.Code) < 0);

    /// <summary>Whether a rounding of marks is declared.</summary>
    internal bool RoundsMarks(AspectNode node) => MarkRounding(node) is not null;

    /// <summary>A mark after the declared rounding of marks. It has no more digits than the mark, so that a decimal holds it too.</summary>
    internal decimal Read(AspectNode node, decimal mark) => MarkRounding(node) is not { } rounding
        ? mark
        : ((Rational)mark).Round(rounding).TryToDecimal(out var rounded) ? rounded : throw new UnreachableException();

    /// <summary>The marks of one cell, ascending by assessor.</summary>
    internal ReadOnlySpan<PanelMark> Marks(int candidate, int criterion) => cells.Of(candidate, criterion);

    private Rounding? MarkRounding(AspectNode node) => node.Aspect.Rounding.Mark ?? Tree.Rounding.Mark;

    private bool Differs(Panel earlier, int candidate, AspectNode node, Func<PanelMark, PanelMark, bool> alike)
    {
        var marks = Marks(candidate, node.CriterionIndex);
        var before = earlier.Marks(candidate, node.CriterionIndex);
        for (var i = 0; i < marks.Length; i++)
        {
            if (!alike(marks[i], before[i]))
            {
                return true;
            }
        }

        return false;
    }

    private List<ScoredMark> ScoredOn(int candidate, AspectNode node)
    {
        var scored = new List<ScoredMark>();
        foreach (ref readonly var mark in Marks(candidate, node.CriterionIndex))
        {
            if (mark.IsScored)
            {
                scored.Add(new ScoredMark(candidate, mark.Assessor, mark.Value, Read(node, mark.Value)));
            }
        }

        return scored;
    }
}
