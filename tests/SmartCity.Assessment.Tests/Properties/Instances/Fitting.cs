using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>Makes drawn or shrunk parts fit together, so that the library accepts them as a scheme.</summary>
internal static class Fitting
{
    public static PlainNode Fit(PlainNode root) => Fit(root, null);

    /// <summary>The instance without what refers to candidates, assessors or nodes that are no longer there.</summary>
    public static Instance Fit(Instance instance)
    {
        var root = Fit(instance.Root, null);
        var nodes = root.AndBelow().ToDictionary(n => n.Code);
        bool Knows(string code) => nodes.ContainsKey(code);
        bool IsMarked(string code) => nodes.GetValueOrDefault(code) is PlainLeaf { IsMeasured: false };
        bool CanRead(string code, Reading reading) => Knows(code) && (reading != Reading.Points || nodes[code] is PlainLeaf);
        bool IsMeasured(string code) => nodes.GetValueOrDefault(code) is PlainLeaf { IsMeasured: true };
        var candidates = instance.Candidates.Select(c => c with { Measured = [.. c.Measured.Where(m => IsMeasured(m.Criterion))] }).ToArray();
        bool IsThere(PlainMark m) => instance.Assessors.Any(a => a.Code == m.Assessor) && candidates.Any(c => c.Code == m.Candidate);
        var roundsValue = root is PlainLeaf && (root.Roundings.Value ?? instance.Roundings.Value) is not null;
        return instance with
        {
            Root = root,
            Roundings = roundsValue ? instance.Roundings with { Total = null } : instance.Roundings,
            Candidates = candidates,
            Marks = [.. instance.Marks.Where(m => IsMarked(m.Criterion) && IsThere(m))],
            Gates = [.. instance.Gates.Where(g => g.Fact is not null || CanRead(g.On, g.Reading))],
            Ranking = instance.Ranking with { Breaks = [.. instance.Ranking.Breaks.Where(b => b.Kind == TieBreakKind.Fact || CanRead(b.On, b.Reading))] },
            Places = Fit(instance.Places, instance with { Candidates = candidates }),
        };
    }

    private static PlainPlaces? Fit(PlainPlaces? places, Instance instance)
    {
        if (places is null)
        {
            return null;
        }

        var classes = instance.Candidates.GroupBy(instance.ClassOf).ToDictionary(g => g.Key, g => g.Count());
        var byClass = !instance.Ranking.WithinSize ? [] : places.ByClass.Where(c => classes.ContainsKey(c.Class))
            .Select(c => (c.Class, Math.Min(c.Places, classes[c.Class]), c.Reserves)).ToArray();
        return byClass.Any(c => c.Item2 > 0)
            ? places with { ByClass = byClass }
            : places with { ByClass = [], Places = Math.Clamp(places.Places, 1, instance.Candidates.Count) };
    }

    private static PlainNode Fit(PlainNode node, PlainBranch? parent)
    {
        // Only the roundings of stages that a node has.
        var contribution = parent?.Aggregation is Aggregation.Mean or Aggregation.Sum ? node.Roundings.Contribution : null;
        return node switch
        {
            PlainBranch branch => Fit(branch) with { Roundings = PlainRoundings.None with { Score = branch.Roundings.Score, Contribution = contribution } },
            _ => Fit((PlainLeaf)node, parent) with
            {
                Roundings = node.Roundings with { Mark = node is PlainLeaf { IsMeasured: true } ? null : node.Roundings.Mark, Score = null, Contribution = contribution },
            },
        };
    }

    private static PlainBranch Fit(PlainBranch branch)
    {
        var children = branch.Children.Select(c => c with
        {
            Node = Fit(c.Node, branch),
            Weight = branch.Aggregation == Aggregation.Minimum ? 1 : c.Weight,
            TimesDifficulty = c.TimesDifficulty && branch.Aggregation == Aggregation.Sum,
        }).ToArray();
        if (children.All(c => c.Weight == 0))
        {
            children[0] = children[0] with { Weight = 1 };
        }

        return branch with { Children = children, MayBeAbsent = branch.Aggregation == Aggregation.Sum ? 1 : branch.MayBeAbsent };
    }

    private static PlainLeaf Fit(PlainLeaf leaf, PlainBranch? parent)
    {
        AbsenceRule Allowed(AbsenceRule rule) => rule switch
        {
            AbsenceRule.LeaveOut when parent is null || parent.Aggregation == Aggregation.Sum => AbsenceRule.NotRankable,
            AbsenceRule.Worst when leaf.Value.IsRelative => AbsenceRule.NotRankable,
            _ => rule,
        };
        return leaf with { TooFew = Allowed(leaf.TooFew), NotApplicable = Allowed(leaf.NotApplicable) };
    }
}
