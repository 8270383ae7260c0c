using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>What properties do to an instance before they look at it again.</summary>
internal static class InstanceChanges
{
    /// <summary>Gives one candidate the whole dossier of another: marks, measured values and facts.</summary>
    public static Instance WithTwin(this Instance instance, string original, string twin) => instance with
    {
        Candidates = [.. instance.Candidates.Select(c => c.Code == twin ? instance.Candidates.Single(o => o.Code == original) with { Code = twin } : c)],
        Marks =
        [
            .. instance.Marks.Where(m => m.Candidate != twin),
            .. instance.Marks.Where(m => m.Candidate == original).Select(m => m with { Candidate = twin }),
        ],
    };

    /// <summary>The scored marks that could be higher.</summary>
    public static IEnumerable<PlainMark> MarksBelowTheTop(this Instance instance) =>
        instance.Marks.Where(m => m.IsScored && m.Points < ((PlainLeaf)instance.Node(m.Criterion)).To);

    public static Instance With(this Instance instance, PlainMark old, decimal points) => instance with
    {
        Marks = [.. instance.Marks.Select(m => m == old ? m with { Points = points } : m)],
    };

    public static Instance Without(this Instance instance, string candidate) => instance with
    {
        Candidates = [.. instance.Candidates.Where(c => c.Code != candidate)],
        Marks = [.. instance.Marks.Where(m => m.Candidate != candidate)],
    };

    /// <summary>The same tree with some branches changed.</summary>
    public static PlainNode Changed(this PlainNode node, Func<PlainBranch, PlainBranch> change) => node is not PlainBranch branch
        ? node
        : change(branch with { Children = [.. branch.Children.Select(c => c with { Node = c.Node.Changed(change) })] });

    /// <summary>The same tree with some leaves changed.</summary>
    public static PlainNode Changed(this PlainNode node, Func<PlainLeaf, PlainLeaf> change) => node switch
    {
        PlainBranch branch => branch with { Children = [.. branch.Children.Select(c => c with { Node = c.Node.Changed(change) })] },
        _ => change((PlainLeaf)node),
    };

    public static T Pick<T>(this Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public static T[] Shuffled<T>(this Random random, IEnumerable<T> items)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array;
    }
}
