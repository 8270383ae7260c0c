namespace SmartCity.Assessment;

/// <summary>From the tree of a scheme to its drafts, gathering the rubrics on the way.</summary>
internal sealed class AspectWriter(AssessmentScheme scheme)
{
    private readonly Dictionary<Rubric, string> codes = [];

    public Dictionary<string, RubricDraft?> Rubrics { get; } = new(StringComparer.Ordinal);

    public static ConsensusDraft Write(Consensus consensus)
    {
        var trims = consensus.Kind is ConsensusKind.TrimmedMean or ConsensusKind.TrimmedSum;
        return new ConsensusDraft
        {
            Kind = Words.ConsensusKinds.Of(consensus.Kind),
            Even = consensus.Kind == ConsensusKind.Median ? Words.EvenMedians.Of(consensus.Even) : null,
            Drop = trims ? consensus.Drop : null,
            TooFew = trims ? Words.TooFewToTrims.Of(consensus.TooFew) : null,
        };
    }

    public AspectDraft Write()
    {
        var root = scheme.Tree.Root;
        var draft = Node(root);
        draft.Weight = (root as CompositeAspect)?.WholeWeight is { } whole ? NumberText.ToText(whole) : null;
        return draft;
    }

    private AspectDraft Node(Aspect aspect)
    {
        var draft = aspect is CompositeAspect composite ? Composite(composite) : Criterion((Criterion)aspect);
        draft.Code = aspect.Code;
        draft.Names = SchemeWriter.Text(aspect.Names);
        draft.Rounding = Rounding(aspect.Rounding);
        draft.Publish = SchemeWriter.Write(aspect.Publish);
        return draft;
    }

    private AspectDraft Composite(CompositeAspect aspect)
    {
        var isSum = aspect.Aggregation == Aggregation.Sum;
        return new AspectDraft
        {
            Aggregate = Words.Aggregations.Of(aspect.Aggregation),
            Weights = Words.WeightKinds.Of(aspect.Weighting.Kind, WeightKind.Ratios),
            SharesTotal = aspect.Weighting.Total is { } total ? NumberText.ToText(total) : null,
            Quantised = SchemeWriter.Write(aspect.Quantised),
            MayBeAbsent = aspect.MayBeAbsent == 1 ? null : NumberText.ToText(aspect.MayBeAbsent),
            Children = [.. aspect.Children.Select(c => Child(c, isSum))],
        };
    }

    private AspectDraft Child(WeightedAspect child, bool isSum)
    {
        var draft = Node(child.Aspect);
        var weight = child.Weight == 1 ? null : NumberText.ToText(child.Weight);
        draft.Weight = isSum ? null : weight;
        draft.Factor = isSum ? weight : null;
        draft.TimesFact = child.TimesFact;
        return draft;
    }

    private AspectDraft Criterion(Criterion criterion)
    {
        var own = scheme.Consensus.Exceptions.Where(e => e.Key == criterion.Code).Select(e => e.Value).FirstOrDefault();
        return new AspectDraft
        {
            Rubric = CodeOf(criterion.Rubric),
            Source = Words.Sources.Of(criterion.Source, CriterionSource.Marked),
            LeastMarks = criterion.LeastMarks == 1 ? null : criterion.LeastMarks,
            Consensus = own is null ? null : Write(own),
            NotApplicable = Words.AbsenceRules.Of(criterion.NotApplicable, AbsenceRule.NotRankable),
            TooFewMarks = Words.AbsenceRules.Of(criterion.TooFewMarks, AbsenceRule.NotRankable),
        };
    }

    private static NodeRoundingDraft? Rounding(NodeRounding own) => own == NodeRounding.None
        ? null
        : new NodeRoundingDraft
        {
            Mark = SchemeWriter.Write(own.Mark),
            Consensus = SchemeWriter.Write(own.Consensus),
            Value = SchemeWriter.Write(own.Value),
            Contribution = SchemeWriter.Write(own.Contribution),
            Score = SchemeWriter.Write(own.Score),
        };

    /// <summary>The rubric's own code, or the next free one for a rubric that was never named.</summary>
    private string CodeOf(Rubric rubric)
    {
        if (!codes.TryGetValue(rubric, out var code))
        {
            code = rubric.Code ?? "rubric-1";
            for (var i = 2; Rubrics.ContainsKey(code); i++)
            {
                code = $"{rubric.Code ?? "rubric"}-{i.ToText()}";
            }

            codes.Add(rubric, code);
            Rubrics.Add(code, RubricWriter.Write(rubric));
        }

        return code;
    }
}
