using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>Smaller instances, the boldest steps first: fewer candidates, assessors, nodes and rules, then marks toward the bottom of the scale.</summary>
internal static class Shrinking
{
    public static IEnumerable<Instance> Smaller(Instance instance) => Steps(instance).Select(Fitting.Fit);

    private static IEnumerable<Instance> Steps(Instance instance)
    {
        var candidates = instance.Candidates.Count < 2 ? [] : Without(instance.Candidates).Select(c => instance with { Candidates = c });
        var assessors = instance.Assessors.Count < 2 ? [] : Without(instance.Assessors).Select(a => instance with { Assessors = a });
        var nodes = Pruned(instance.Root).Select(r => instance with { Root = r });
        return [.. candidates, .. assessors, .. nodes, .. Rules(instance), .. Marks(instance)];
    }

    private static IEnumerable<Instance> Rules(Instance instance)
    {
        foreach (var gates in Without(instance.Gates))
        {
            yield return instance with { Gates = gates };
        }

        foreach (var breaks in Without(instance.Ranking.Breaks))
        {
            yield return instance with { Ranking = instance.Ranking with { Breaks = breaks } };
        }

        if (instance.Roundings != PlainRoundings.None)
        {
            yield return instance with { Roundings = PlainRoundings.None };
            yield return instance with { Roundings = instance.Roundings with { Mark = null, Consensus = null, Value = null } };
            yield return instance with { Roundings = instance.Roundings with { Contribution = null, Aspect = null, Total = null, Publish = null } };
        }

        if (instance.Consensus != PlainConsensus.Mean)
        {
            yield return instance with { Consensus = PlainConsensus.Mean };
        }

        if (instance.Places is { ByClass.Count: > 0 })
        {
            yield return instance with { Places = instance.Places with { ByClass = [] } };
        }

        if (instance.Ranking.WithinSize)
        {
            yield return instance with { Ranking = instance.Ranking with { WithinSize = false } };
        }
    }

    private static IEnumerable<Instance> Marks(Instance instance)
    {
        for (var i = 0; i < instance.Marks.Count; i++)
        {
            var mark = instance.Marks[i];
            var from = ((PlainLeaf)instance.Node(mark.Criterion)).From;
            if (!mark.IsScored)
            {
                yield return instance with { Marks = [.. instance.Marks.Where(m => m != mark)] };
            }
            else if (mark.Points > from)
            {
                yield return instance.With(mark, from);
                yield return instance.With(mark, Math.Max(from, Math.Floor(mark.Points - 0.5m)));
            }
        }
    }

    private static IEnumerable<PlainNode> Pruned(PlainNode node)
    {
        if (node.Roundings != PlainRoundings.None)
        {
            yield return node with { Roundings = PlainRoundings.None };
        }

        if (node is PlainLeaf { Value.Kind: not PlainValueKind.Identity } leaf)
        {
            yield return leaf with { Value = PlainValue.Identity };
        }

        if (node is not PlainBranch branch)
        {
            yield break;
        }

        foreach (var children in branch.Children.Count < 2 ? [] : Without(branch.Children))
        {
            yield return branch with { Children = children };
        }

        for (var i = 0; i < branch.Children.Count; i++)
        {
            var place = i;
            var child = branch.Children[i];
            foreach (var smaller in Pruned(child.Node).Concat(child.Node is PlainBranch inner ? inner.Children.Select(c => c.Node) : []))
            {
                yield return branch with { Children = [.. branch.Children.Select((c, j) => j == place ? c with { Node = smaller } : c)] };
            }
        }
    }

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> list) =>
        Enumerable.Range(0, list.Count).Select(left => (IReadOnlyList<T>)[.. list.Where((_, i) => i != left)]);
}
