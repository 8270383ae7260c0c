namespace SmartCity.Assessment;

/// <summary>What a tree of aspects must keep to.</summary>
internal static class AspectRules
{
    /// <summary>Beyond this the integer powers behind a geometric mean grow out of hand.</summary>
    public const int LargestGeometricWeight = 2_000;

    public static IEnumerable<Finding> Check(AspectTree tree)
    {
        var codes = tree.Nodes.Select(n => (n.Aspect.Code, n.Path + ".code")).ToArray();
        foreach (var finding in codes.SelectMany(c => CodeRules.Check(c.Code, c.Item2)))
        {
            yield return finding;
        }

        if (tree.IsTooDeep)
        {
            yield return AspectMessages.TooDeep.At("aspects", AspectTree.MostLevels.ToText());
        }

        var rubrics = tree.CriterionNodes.DistinctBy(n => n.Criterion!.Rubric).Where(n => n.Criterion!.Rubric.Code is not null)
            .Select(n => (n.Criterion!.Rubric.Code!, n.Path + ".rubric"));
        foreach (var finding in CodeRules.Duplicates(rubrics, SchemeMessages.RubricTwice, SchemeMessages.RubricTwice))
        {
            yield return finding;
        }

        foreach (var node in tree.Nodes.Where(IsOwnAncestor))
        {
            yield return AspectMessages.AspectCycle.At(node.Path + ".code", node.Aspect.Code);
        }

        var others = tree.Nodes.Where(n => !IsOwnAncestor(n)).Select(n => (n.Aspect.Code, n.Path + ".code"));
        foreach (var finding in CodeRules.Duplicates(others, AspectMessages.AspectDuplicate, AspectMessages.AspectAlike))
        {
            yield return finding;
        }

        foreach (var finding in tree.Nodes.SelectMany(n =>
            CheckRounding(n, tree.Rounding).Concat(n.Criterion is { } criterion ? CheckCriterion(n, criterion) : CheckComposite(n, n.Composite!))))
        {
            yield return finding;
        }
    }

    private static bool IsOwnAncestor(AspectNode node)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
        {
            if (above.Aspect.Code == node.Aspect.Code)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Finding> CheckCriterion(AspectNode node, Criterion criterion)
    {
        if (criterion.LeastMarks < 1)
        {
            yield return AspectMessages.LeastMarks.At(node.Path + ".leastMarks", criterion.LeastMarks.ToText());
        }

        if (criterion is { Source: CriterionSource.Measured, LeastMarks: not 1 })
        {
            yield return AspectMessages.LeastMarksNotHere.At(node.Path + ".leastMarks", criterion.Code);
        }

        if (criterion.Source == CriterionSource.Marked && !(criterion.Rubric.From.HasValue && criterion.Rubric.To.HasValue))
        {
            yield return AspectMessages.MarkedNeedsBounds.At(node.Path + ".rubric", criterion.Code);
        }

        var rules = new[] { (criterion.TooFewMarks, "tooFewMarks"), (criterion.NotApplicable, "notApplicable") };
        foreach (var (rule, property) in rules)
        {
            if (rule == AbsenceRule.LeaveOut && (node.Parent is null || node.IsUnderSum))
            {
                yield return AspectMessages.LeaveOutUnderSum.At($"{node.Path}.{property}", criterion.Code);
            }

            if (rule == AbsenceRule.Worst && !HasWorst(criterion.Rubric))
            {
                yield return AspectMessages.NoWorst.At($"{node.Path}.{property}", criterion.Code);
            }
        }
    }

    private static IEnumerable<Finding> CheckRounding(AspectNode node, RoundingPlan plan)
    {
        var own = node.Aspect.Rounding;
        var unused = node.Criterion is not null
            // The figure of a measured criterion is no mark, but it is points.
            ? new[] { (node.Criterion.Source == CriterionSource.Measured ? own.Mark : null, "mark"), (own.Score, "score") }
            : [(own.Mark, "mark"), (own.Consensus, "consensus"), (own.Value, "value")];
        foreach (var (_, stage) in unused.Where(u => u.Item1 is not null))
        {
            yield return AspectMessages.RoundingNotHere.At($"{node.Path}.rounding.{stage}", node.Aspect.Code, stage);
        }

        if (own.Contribution is not null && node.Parent?.Composite?.Aggregation is not (Aggregation.Mean or Aggregation.Sum))
        {
            yield return AspectMessages.ContributionNotHere.At(node.Path + ".rounding.contribution", node.Aspect.Code);
        }

        if (node is { Parent: null, Criterion: not null } && plan.Total is not null && (own.Value ?? plan.Value) is not null)
        {
            yield return AspectMessages.RoundingNotHere.At("rounding.total", node.Aspect.Code, "total");
        }
    }

    private static bool HasWorst(Rubric rubric) =>
        !rubric.Value.IsRelative && rubric.From is { } from && rubric.To is { } to && rubric.Value.Refuses(from) is null && rubric.Value.Refuses(to) is null;

    private static IEnumerable<Finding> CheckComposite(AspectNode node, CompositeAspect composite)
    {
        if (node.Children.Count == 0)
        {
            yield return AspectMessages.AspectEmpty.At(node.Path + ".children", composite.Code);
            yield break;
        }

        if (composite.Aggregation == Aggregation.Geometric && composite.Quantised is null)
        {
            yield return AspectMessages.QuantisedNeeded.At(node.Path + ".quantised", composite.Code);
        }

        if (composite.Aggregation != Aggregation.Geometric && composite.Quantised is not null)
        {
            yield return AspectMessages.QuantisedNotHere.At(node.Path + ".quantised", composite.Code);
        }

        if (composite.Aggregation == Aggregation.Sum && composite.MayBeAbsent != 1)
        {
            yield return AspectMessages.MayBeAbsentNotHere.At(node.Path + ".mayBeAbsent", composite.Code);
        }

        if (composite.Aggregation is Aggregation.Sum or Aggregation.Minimum && composite.Weighting.Kind != WeightKind.Ratios)
        {
            yield return AspectMessages.WeightingNotHere.At(node.Path + ".weights", composite.Code);
        }

        if (composite.WholeWeight is not null && (node.Parent is not null || composite.Weighting.Kind != WeightKind.SharesOfWhole))
        {
            yield return AspectMessages.WholeWeightNotHere.At(node.Path + ".weight", composite.Code);
        }

        if (composite.MayBeAbsent is < 0 or > 1)
        {
            yield return AspectMessages.MayBeAbsent.At(node.Path + ".mayBeAbsent", NumberText.ToText(composite.MayBeAbsent));
        }

        foreach (var finding in composite.Aggregation == Aggregation.Sum ? [] : CheckWeights(node, composite))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> CheckWeights(AspectNode node, CompositeAspect composite)
    {
        foreach (var child in node.Children)
        {
            if (child.Weight.Sign < 0)
            {
                yield return AspectMessages.WeightNegative.At(child.Path + ".weight", child.Aspect.Code, child.Weight.ToString());
            }

            if (child.TimesFact is not null)
            {
                yield return AspectMessages.TimesFactNotHere.At(child.Path + ".timesFact", child.Aspect.Code);
            }

            if (composite.Aggregation == Aggregation.Minimum && child.Weight != Rational.One)
            {
                yield return AspectMessages.WeightUnused.At(child.Path + ".weight", child.Aspect.Code);
            }
        }

        var sum = Rational.Sum([.. node.Children.Select(c => c.Weight)]);
        if (node.Children.All(c => c.Weight.IsZero))
        {
            yield return AspectMessages.WeightsAllZero.At(node.Path + ".children", composite.Code);
        }

        var declared = composite.Weighting.Kind switch
        {
            WeightKind.Shares => composite.Weighting.Total,
            WeightKind.SharesOfWhole when node.Parent is null && composite.WholeWeight is null => null,
            WeightKind.SharesOfWhole => node.Weight.TryToDecimal(out var own) ? own : null,
            _ => (decimal?)null,
        };
        if (composite.Weighting.Kind == WeightKind.SharesOfWhole && declared is null)
        {
            yield return AspectMessages.WholeWeightNeeded.At(node.Path + ".weight", composite.Code);
        }

        if (declared is { } total && sum != total)
        {
            var percent = total == 0 ? "–" : (sum * 100 / total).ToFixed(Rounding.HalfUp(2)).TrimEnd('0').TrimEnd('.') + " %";
            yield return AspectMessages.WeightsWrongSum.At(node.Path + ".children", composite.Code, sum.ToString(), NumberText.ToText(total), percent);
        }

        if (composite.Aggregation == Aggregation.Geometric && WeightRatio.Total(node.Children) > LargestGeometricWeight)
        {
            yield return AspectMessages.GeometricWeights.At(node.Path + ".children", composite.Code, LargestGeometricWeight.ToText());
        }
    }
}
