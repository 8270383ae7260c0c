namespace SmartCity.Assessment.Insight;

/// <summary>Finds the methods that a run used.</summary>
internal sealed class MethodsInUse(AssessmentResult result)
{
    private readonly AssessmentScheme scheme = result.Scheme;

    public IEnumerable<MethodInUse> Find()
    {
        var whole = WholeDesign();
        foreach (var criterion in scheme.Tree.Criteria)
        {
            if (criterion.Source == CriterionSource.Marked && result.Table.Panel.Sheets.Count > 0)
            {
                var design = DesignOf(criterion);
                yield return new MethodInUse(RankingMethod.For(scheme.Consensus.For(criterion.Code)), design, criterion.Code);
                yield return new MethodInUse(RankingMethod.For(KindOn(criterion)), design, criterion.Code);
            }

            yield return new MethodInUse(RankingMethod.For(criterion.Rubric.Value), whole, criterion.Code);
        }

        foreach (var aspect in scheme.Tree.Aspects.OfType<CompositeAspect>())
        {
            yield return new MethodInUse(RankingMethod.For(aspect.Aggregation), whole, aspect.Code);
        }

        var gates = scheme.Gates.Where(g => g.Aspect is not null).Select(RankingMethod.For).Distinct();
        foreach (var method in Ranked().Concat(Selected()).Concat(gates))
        {
            yield return new MethodInUse(method, whole, null);
        }
    }

    private IEnumerable<RankingMethod> Ranked() =>
    [
        RankingMethod.For(scheme.Ranking.Convention),
        .. scheme.Ranking.By == Reading.Published ? [RankingMethod.ByPublished] : Array.Empty<RankingMethod>(),
        .. scheme.Ranking.Breaks.Select(RankingMethod.For),
    ];

    private IEnumerable<RankingMethod> Selected() => scheme.Quota is not { } quota ? [] :
    [
        RankingMethod.For(quota.AtCut),
        .. quota.Classes.Count > 0 ? [RankingMethod.PerClass] : Array.Empty<RankingMethod>(),
        .. quota.Reserves > 0 || quota.Classes.Any(c => c.Reserves > 0) ? [RankingMethod.WithReserves] : Array.Empty<RankingMethod>(),
    ];

    /// <summary>What was applied; under auto that depends on the design, which marks that come or go can change.</summary>
    private CalibrationKind KindOn(Criterion criterion) => scheme.Calibration.Kind == CalibrationKind.Auto
        ? CalibrationKind.Auto
        : result.Table.Calibrated.On(criterion.Code)?.Applied ?? CalibrationKind.None;

    private DesignKind DesignOf(Criterion criterion)
    {
        var marks = result.Table.Panel.ScoredOn(criterion.Code).ToArray();
        return marks.Length == result.Table.Roster.Candidates.Count * marks.Select(m => m.Assessor).Distinct().Count() && marks.Length > 0 ? DesignKind.Complete : DesignKind.Incomplete;
    }

    /// <summary>Complete when nothing is absent and the same assessors marked every candidate on every criterion.</summary>
    private DesignKind WholeDesign()
    {
        var marked = scheme.Tree.Criteria.Where(c => c.Source == CriterionSource.Marked && result.Table.Panel.Sheets.Count > 0).ToArray();
        var isComplete = scheme.Tree.Criteria.All(c => result.Table.Roster.Candidates.All(d => result.Table[d.Code, c.Code].State == CellState.Points))
            && marked.All(c => DesignOf(c) == DesignKind.Complete)
            && marked.Select(c => string.Join(',', result.Table.Panel.ScoredOn(c.Code).Select(m => m.Assessor).Distinct().Order())).Distinct(StringComparer.Ordinal).Count() <= 1;
        return isComplete ? DesignKind.Complete : DesignKind.Incomplete;
    }
}
