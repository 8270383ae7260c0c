using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The marks of a panel with the declared corrections. The marks themselves stay as they were written, beside what they were corrected to.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class CalibratedPanel
{
    private readonly MarkScale?[] scales;
    private readonly string[] blocks;

    internal CalibratedPanel(Panel panel, Calibration calibration, IReadOnlyList<DesignGroup> groups, MarkScale?[] scales, string[] blocks, IEnumerable<CriterionCalibration> criteria, IEnumerable<Finding> findings, Reason? ignored = null)
    {
        Groups = groups;
        Panel = panel;
        Calibration = calibration;
        this.scales = scales;
        this.blocks = blocks;
        Criteria = new ContentList<CriterionCalibration>(criteria);
        Findings = new ContentList<Finding>(findings);
        Ignored = ignored;
    }

    /// <summary>The marks as they were written.</summary>
    public Panel Panel { get; }

    /// <summary>By which rule they were corrected.</summary>
    public Calibration Calibration { get; }

    /// <summary>What was done on each marked criterion, in the order of the tree; empty when the rule is to correct nothing.</summary>
    public IReadOnlyList<CriterionCalibration> Criteria { get; }

    /// <summary>What is left as it is although candidates were marked by different assessors, when the rule is to correct nothing; null when nothing is.</summary>
    public Reason? Ignored { get; }

    /// <summary>Warnings.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Corrects the marks of a panel.</summary>
    /// <returns>The corrected panel, or why the marks cannot be compared: no marks join some assessors, or a relative calibration has too few or equal marks to go by.</returns>
    public static Validated<CalibratedPanel> Of(Panel panel, Calibration? calibration = null) =>
        Of(Guard.Against.Null(panel), calibration ?? Calibration.None, earlier: null);

    /// <summary>The same, with what an earlier panel by the same rule and other marks do not change.</summary>
    internal static Validated<CalibratedPanel> Of(Panel panel, Calibration calibration, CalibratedPanel? earlier) =>
        new CalibrationRun(panel, calibration, earlier).Run();

    /// <summary>What the calibration did on a criterion, or null when it is not marked, or the rule is to correct nothing.</summary>
    public CriterionCalibration? On(string criterion) => Criteria.FirstOrDefault(c => c.Criterion.Code == criterion);

    internal static CalibratedPanel Uncorrected(Panel panel, Reason? ignored = null) =>
        new(panel, Calibration.None, [], new MarkScale?[panel.Tree.CriterionNodes.Count], [], [], [], ignored);

    /// <summary>Criteria that the same assessors marked on the same candidates, with what was worked out of that alone; none when the rule is to correct nothing.</summary>
    internal IReadOnlyList<DesignGroup> Groups { get; }

    /// <summary>The same, but candidates are compared with those alone with whom they share a block of another panel of the same candidates.</summary>
    internal CalibratedPanel InBlocksOf(CalibratedPanel other) => new(Panel, Calibration, Groups, scales, other.blocks, Criteria, Findings, Ignored);

    /// <summary>The scale of a criterion's marks, or null where they stay as they are.</summary>
    internal MarkScale? ScaleOf(AspectNode node) => scales[node.CriterionIndex];

    /// <summary>The block in which a candidate is compared, named by its first candidate; empty when all are compared with all.</summary>
    internal string BlockOf(int candidate) => blocks.Length == 0 ? string.Empty : blocks[candidate];

    /// <summary>Whether blocks are ranked apart and a candidate, for want of marks, is in none.</summary>
    internal bool IsInNoBlock(int candidate) => blocks.Length > 0 && blocks[candidate].Length == 0;
}
