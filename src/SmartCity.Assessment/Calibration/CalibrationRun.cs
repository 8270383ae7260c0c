namespace SmartCity.Assessment;

/// <summary>Calibrates a panel criterion by criterion. Criteria that are marked by the same assessors on the same candidates share what does not depend on the marks.</summary>
/// <param name="panel">The marks.</param>
/// <param name="calibration">The rule.</param>
/// <param name="before">What it came to for other marks; what does not depend on those is taken from there.</param>
internal sealed class CalibrationRun(Panel panel, Calibration calibration, CalibratedPanel? before)
{
    /// <summary>Exact severities of more assessors would take minutes.</summary>
    private const int MostAssessors = 2_000;

    /// <summary>Each decimal of a shrinkage makes fractions longer by more than three bits for each assessor.</summary>
    private const int MostAssessorsUnderDecimals = 1_000;

    private readonly AspectNode[] nodes = [.. panel.Tree.CriterionNodes.Where(n => n.Criterion!.Source == CriterionSource.Marked)];
    private readonly List<DesignGroup> groups = [];
    private readonly FindingList findings = new();

    /// <summary>What it came to before, where the same assessors marked the same candidates.</summary>
    private CalibratedPanel? earlier;
    private int[] changed = [];

    public Validated<CalibratedPanel> Run()
    {
        earlier = SameDesign();
        if (calibration.Kind == CalibrationKind.None)
        {
            return new Validated<CalibratedPanel>(CalibratedPanel.Uncorrected(panel, earlier is null ? Ignored() : earlier.Ignored), []);
        }

        if (earlier is null)
        {
            Array.ForEach(nodes, Register);
        }
        else
        {
            groups.AddRange(earlier.Groups);
        }

        groups.ForEach(Judge);
        if (findings.HasErrors)
        {
            return new Validated<CalibratedPanel>(null, findings);
        }

        var scales = new MarkScale?[panel.Tree.CriterionNodes.Count];
        var criteria = nodes.Select((node, i) => earlier is null || changed.Any(c => panel.HasOtherMarks(earlier.Panel, c, node))
            ? Calibrate(node, groups.First(g => g.Holds(node)), scales)
            : Kept(node, i, scales)).ToArray();
        return new Validated<CalibratedPanel>(new CalibratedPanel(panel, calibration, groups, scales, Blocks(), criteria, findings), findings);
    }

    /// <summary>What was worked out before, where every mark has the state it had, so that the same assessors marked the same candidates and could mark the same others.</summary>
    private CalibratedPanel? SameDesign()
    {
        if (before is null || panel.ChangedSince(before.Panel) is not { } those || those.Any(c => Array.Exists(nodes, n => panel.HasOtherStates(before.Panel, c, n))))
        {
            return null;
        }

        changed = those;
        return before;
    }

    private CriterionCalibration Kept(AspectNode node, int index, MarkScale?[] scales)
    {
        scales[node.CriterionIndex] = earlier!.ScaleOf(node);
        return earlier.Criteria[index];
    }

    /// <summary>Only the sets of assessors are compared here: nobody who corrects nothing shall pay for more.</summary>
    private Reason? Ignored()
    {
        var mixed = nodes.Where(IsMixed).Select(n => $"'{n.Aspect.Code}'").ToArray();
        return mixed.Length > 0 ? CalibrationMessages.Ignored.Because(string.Join(", ", mixed)) : null;
    }

    private bool IsMixed(AspectNode node)
    {
        int[]? first = null;
        var assessors = new List<int>();
        for (var candidate = 0; candidate < panel.Roster.Count; candidate++)
        {
            assessors.Clear();
            foreach (ref readonly var mark in panel.Marks(candidate, node.CriterionIndex))
            {
                if (mark.IsScored)
                {
                    assessors.Add(mark.Assessor);
                }
            }

            if (assessors.Count > 0)
            {
                first ??= [.. assessors];
                if (!assessors.SequenceEqual(first))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Register(AspectNode node)
    {
        var graph = MarkGraph.Of(panel, node);
        var group = groups.Find(g => g.Graph.Equals(graph));
        if (group is null)
        {
            group = new DesignGroup(panel, graph, calibration);
            groups.Add(group);
        }

        group.Add(node);
    }

    private CalibrationKind Applied(PanelDesign design) => calibration.Kind != CalibrationKind.Auto ? calibration.Kind
        : design.IsComplete ? CalibrationKind.None
        : calibration.Shrinkage is null ? CalibrationKind.Additive
        : CalibrationKind.AdditiveShrunk;

    private void Judge(DesignGroup group)
    {
        var design = group.Design;
        switch (Applied(design))
        {
            case CalibrationKind.Additive or CalibrationKind.AdditiveShrunk:
                JudgeAdditive(group, design);
                break;
            case CalibrationKind.None:
                break;
            default:
                var relative = CalibrationMessages.Relative.At("calibration", calibration.Kind.Word(), BrokenRules.Of(calibration.Kind, design.IsComplete));
                if (!findings.Contains(relative))
                {
                    findings.Add(relative);
                }

                Refuse(group, CalibrationMessages.TooFewMarks, a => group.Graph.MarksOf[a] < calibration.LeastMarks, calibration.LeastMarks.ToText());
                break;
        }
    }

    private void JudgeAdditive(DesignGroup group, PanelDesign design)
    {
        var assessors = group.Graph.Markers.Length;
        var most = calibration.Shrinkage is { } shrinkage && decimal.Truncate(shrinkage) != shrinkage ? MostAssessorsUnderDecimals : MostAssessors;
        if (assessors > most)
        {
            findings.Add(CalibrationMessages.TooManyAssessors.At("calibration", group.Names, assessors.ToText(), most.ToText()));
        }

        if (!design.IsConnected && calibration.ComparesWithinBlocks)
        {
            findings.Add(CalibrationMessages.InBlocks.At("calibration", group.Names, design.Blocks.Count.ToText()));
            RefuseWithoutBlock(group);
        }
        else if (!design.IsConnected)
        {
            string[] arguments = [group.Names, design.Blocks.Count.ToText(), Listed(design.Blocks)];
            findings.Add(design.ExtraMarks.Count == 0
                ? CalibrationMessages.DisconnectedForGood.At("calibration", arguments)
                : CalibrationMessages.Disconnected.At("calibration", [.. arguments, Listed(design.ExtraMarks)]));
        }

        if (design.Bridges.Count > 0)
        {
            findings.Add(CalibrationMessages.Bridge.At("calibration", group.Names, Listed(design.Bridges.Select(c => c.Code))));
        }

        if (design.FewMarks.Count > 0)
        {
            findings.Add(CalibrationMessages.FewMarks.At("calibration", group.Names, PanelDesign.EnoughMarks.ToText(), Listed(design.FewMarks.Select(a => a.Code))));
        }
    }

    /// <summary>Who has no marks where blocks are apart belongs to none of them, and must not be ranked in a block of their own because a rule counts the absence as something.</summary>
    private void RefuseWithoutBlock(DesignGroup group)
    {
        var counted = nodes.Where(n => group.Holds(n) && n.Criterion is { TooFewMarks: not AbsenceRule.NotRankable } or { NotApplicable: not AbsenceRule.NotRankable }).ToArray();
        var marked = group.Graph.Candidates.ToHashSet();
        var without = Enumerable.Range(0, panel.Roster.Count).Where(c => !marked.Contains(c)).Select(c => panel.Roster[c].Code).ToArray();
        if (counted.Length > 0 && without.Length > 0)
        {
            findings.Add(CalibrationMessages.WithoutBlock.At("calibration", group.Names, Listed(without)));
        }
    }

    private void Refuse(DesignGroup group, Message message, Func<int, bool> isRefused, params string[] arguments)
    {
        var refused = Enumerable.Range(0, group.Graph.Markers.Length).Where(isRefused).Select(a => panel.Assessors[group.Graph.Markers[a]].Code).ToArray();
        if (refused.Length > 0)
        {
            findings.Add(message.At("calibration", [group.Names, .. arguments, Listed(refused)]));
        }
    }

    private CriterionCalibration Calibrate(AspectNode node, DesignGroup group, MarkScale?[] scales)
    {
        var applied = Applied(group.Design);
        if (applied is CalibrationKind.Additive or CalibrationKind.AdditiveShrunk && group.Design.Blocks.All(b => b.Assessors.Count == 1))
        {
            return new CriterionCalibration(node.Criterion!, CalibrationKind.None, group.Design, [], [CalibrationMessages.NobodyToCompare.Because(node.Aspect.Code)]);
        }

        if (applied is CalibrationKind.Additive or CalibrationKind.AdditiveShrunk)
        {
            var units = Units(node, group);
            var shifts = group.Shifts(units);
            scales[node.CriterionIndex] = new MarkScale(shifts, units);
            return Outcome(node, group, applied, a => new Exact(shifts[a]));
        }

        if (applied == CalibrationKind.None)
        {
            return new CriterionCalibration(node.Criterion!, applied, group.Design, [], [CalibrationMessages.AutoComplete.Because(node.Aspect.Code)]);
        }

        var marks = group.Graph.Read(panel, node);
        var meanOfAll = marks.Length == 0 ? Rational.Zero : Rational.SumOf(marks) / marks.Length;
        var relative = Array.ConvertAll(group.ByAssessor(marks), m => RelativeScale.Of(calibration, m, meanOfAll));
        var equal = Enumerable.Range(0, relative.Length).Where(a => relative[a] is null).Select(a => panel.Assessors[group.Graph.Markers[a]].Code).ToArray();
        if (equal.Length > 0)
        {
            findings.Add(CalibrationMessages.EqualMarks.At("calibration", $"'{node.Aspect.Code}'", Listed(equal)));
        }

        var byAssessor = new RelativeScale?[panel.Assessors.Count];
        for (var a = 0; a < relative.Length; a++)
        {
            byAssessor[group.Graph.Markers[a]] = relative[a];
        }

        scales[node.CriterionIndex] = new MarkScale(byAssessor);
        return Outcome(node, group, applied, _ => null);
    }

    /// <summary>The marks on a criterion: those of before, with the changed ones in their places, where that does.</summary>
    private Limbs Units(AspectNode node, DesignGroup group) =>
        earlier?.ScaleOf(node)?.Marks?.With(changed.SelectMany(c => group.Graph.Read(panel, node, c))) ?? Limbs.Of(group.Graph.Read(panel, node));

    private CriterionCalibration Outcome(AspectNode node, DesignGroup group, CalibrationKind applied, Func<int, Exact?> points)
    {
        var how = applied == CalibrationKind.AdditiveShrunk ? $"{applied.Word()} {NumberText.ToText(calibration.Shrinkage!.Value)}" : applied.Word();
        var reason = calibration switch
        {
            { Kind: CalibrationKind.Auto } => CalibrationMessages.AutoIncomplete.Because(node.Aspect.Code, how),
            { IsRelative: true } => CalibrationMessages.Relative.Because(how, BrokenRules.Of(applied, group.Design.IsComplete)),
            _ => CalibrationMessages.Shifted.Because(node.Aspect.Code, how),
        };
        var corrections = group.Graph.Markers.Select((place, a) => new AssessorCorrection(panel.Assessors[place], group.Graph.MarksOf[a], points(place)));
        return new CriterionCalibration(node.Criterion!, applied, group.Design, corrections, [reason]);
    }

    /// <summary>Candidates are compared with those alone with whom they share a block on every criterion that is corrected by what joins them.</summary>
    private string[] Blocks()
    {
        var apart = groups.Where(g => !g.Design.IsConnected && !calibration.IsRelative).ToArray();
        if (apart.Length == 0)
        {
            return [];
        }

        var (keys, known) = (Array.ConvertAll(new string[panel.Roster.Count], _ => string.Empty), new int[panel.Roster.Count]);
        foreach (var group in apart)
        {
            for (var c = 0; c < group.Graph.Candidates.Length; c++)
            {
                keys[group.Graph.Candidates[c]] += $"{group.Blocks.OfCandidate[c].ToText()},";
                known[group.Graph.Candidates[c]]++;
            }
        }

        // Without a mark where blocks are apart a candidate is in none; it is not rankable, or the panel was refused.
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < keys.Length; place++)
        {
            first.TryAdd(keys[place], panel.Roster[place].Code);
        }

        return [.. keys.Select((k, place) => known[place] == apart.Length ? first[k] : string.Empty)];
    }

    private static string Listed(IEnumerable<object> items)
    {
        const int most = 10;
        var all = items.Select(i => i.ToString()).ToArray();
        return string.Join("; ", all.Take(most)) + (all.Length > most ? "; …" : string.Empty);
    }
}
