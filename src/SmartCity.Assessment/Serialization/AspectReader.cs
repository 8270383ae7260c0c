namespace SmartCity.Assessment;

/// <summary>Reads the tree of aspects of a scheme file.</summary>
internal sealed class AspectReader(DraftReading reading, Dictionary<string, Rubric> rubrics)
{
    private static readonly CriterionDraftValidator CriterionValidator = new();
    private static readonly CompositeDraftValidator CompositeValidator = new();
    private static readonly ConsensusDraftValidator ConsensusValidator = new();

    // Stands where a rubric is missing, so that the rest of the tree can be looked at.
    private static readonly Rubric StandIn = Rubric.Scale(0, 1);

    private readonly List<(string Criterion, Consensus Consensus)> ownConsensus = [];

    /// <summary>The consensus that single criteria declare.</summary>
    public IReadOnlyList<(string Criterion, Consensus Consensus)> OwnConsensus => ownConsensus;

    public Aspect Read(AspectDraft draft, string path, AspectDraft? parent)
    {
        var isComposite = IsComposite(draft);
        reading.Check<AspectDraft>(isComposite ? CompositeValidator : CriterionValidator, draft, path);
        CheckPlace(draft, path, parent);
        return isComposite ? ReadComposite(draft, path) : ReadCriterion(draft, path);
    }

    public Consensus ReadConsensus(ConsensusDraft draft, string path)
    {
        reading.Check(ConsensusValidator, draft, path);
        var drop = Math.Max(1, draft.Drop ?? 1);
        var tooFew = Words.TooFewToTrims.Read(draft.TooFew, TooFewToTrim.Absent);
        return Words.ConsensusKinds.Read(draft.Kind, ConsensusKind.Mean) switch
        {
            ConsensusKind.WeightedMean => Consensus.WeightedMean,
            ConsensusKind.Median => Consensus.Median(Words.EvenMedians.Read(draft.Even, EvenMedian.Mean)),
            ConsensusKind.TrimmedMean => Consensus.TrimmedMean(drop, tooFew),
            ConsensusKind.TrimmedSum => Consensus.TrimmedSum(drop, tooFew),
            ConsensusKind.Highest => Consensus.Highest,
            ConsensusKind.Lowest => Consensus.Lowest,
            _ => Consensus.Mean,
        };
    }

    private static bool IsComposite(AspectDraft draft) => draft.Children is not null || draft.Aggregate is not null;

    private void CheckPlace(AspectDraft draft, string path, AspectDraft? parent)
    {
        var isUnderSum = parent?.Aggregate == "sum";

        // A root with children may have a weight, if these are shares of it: the rules of the tree look at that.
        var isLoneCriterion = parent is null && !IsComposite(draft);
        if (draft.Weight is not null && (isUnderSum || isLoneCriterion))
        {
            reading.Add(TextMessages.NotHere.At(path + ".weight", "weight"));
        }

        if (draft.Factor is not null && !isUnderSum)
        {
            reading.Add(TextMessages.NotHere.At(path + ".factor", "factor"));
        }

        if (draft.TimesFact is not null && !isUnderSum)
        {
            reading.Add(TextMessages.NotHere.At(path + ".timesFact", "timesFact"));
        }
    }

    private CompositeAspect ReadComposite(AspectDraft draft, string path)
    {
        var isSum = draft.Aggregate == "sum";
        var children = reading.Each(draft.Children, path + ".children", (child, childPath) =>
            new WeightedAspect(Read(child, childPath, draft), DraftReading.Number(isSum ? child.Factor : child.Weight, 1), isSum ? child.TimesFact : null)).ToArray();
        var weighting = Words.WeightKinds.Read(draft.Weights, WeightKind.Ratios) switch
        {
            WeightKind.Shares => Weighting.SharesOfUnchecked(DraftReading.Number(draft.SharesTotal, 1)),
            WeightKind.SharesOfWhole => Weighting.SharesOfWhole,
            _ => Weighting.Ratios,
        };
        return new CompositeAspect(
            Code(draft, path),
            Words.Aggregations.Read(draft.Aggregate, Aggregation.Mean),
            weighting,
            children,
            reading.Text(draft.Names, path + ".names"),
            path == "aspects" ? DraftReading.Number(draft.Weight) : null,
            DraftReading.Number(draft.MayBeAbsent, 1),
            reading.Rounding(draft.Quantised, path + ".quantised"),
            Rounding(draft, path),
            reading.Rounding(draft.Publish, path + ".publish"));
    }

    private Criterion ReadCriterion(AspectDraft draft, string path)
    {
        if (draft.Consensus is not null && ReadConsensus(draft.Consensus, path + ".consensus") is { } own && draft.Source != "measured")
        {
            ownConsensus.Add((Code(draft, path), own));
        }

        if (draft.Rubric is not null && !rubrics.ContainsKey(draft.Rubric))
        {
            reading.Add(TextMessages.RubricUnknown.At(path + ".rubric", draft.Rubric));
        }

        return new Criterion(
            Code(draft, path),
            draft.Rubric is null ? StandIn : rubrics.GetValueOrDefault(draft.Rubric) ?? StandIn,
            Words.Sources.Read(draft.Source, CriterionSource.Marked),
            draft.LeastMarks ?? 1,
            Words.AbsenceRules.Read(draft.TooFewMarks, AbsenceRule.NotRankable),
            Words.AbsenceRules.Read(draft.NotApplicable, AbsenceRule.NotRankable),
            reading.Text(draft.Names, path + ".names"),
            Rounding(draft, path),
            reading.Rounding(draft.Publish, path + ".publish"));
    }

    /// <summary>The code, or a stand-in that no other node has.</summary>
    private static string Code(AspectDraft draft, string path) => string.IsNullOrWhiteSpace(draft.Code) ? path : draft.Code;

    private NodeRounding? Rounding(AspectDraft draft, string path)
    {
        if (draft.Rounding is not { } own)
        {
            return null;
        }

        reading.Unknown(own, path + ".rounding");
        return new NodeRounding(
            reading.Rounding(own.Mark, path + ".rounding.mark"),
            reading.Rounding(own.Consensus, path + ".rounding.consensus"),
            reading.Rounding(own.Value, path + ".rounding.value"),
            reading.Rounding(own.Contribution, path + ".rounding.contribution"),
            reading.Rounding(own.Score, path + ".rounding.score"));
    }
}
