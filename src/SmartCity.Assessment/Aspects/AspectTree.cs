using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A checked tree of aspects with the roundings that hold at each node; the ground on which every stage stands.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class AspectTree
{
    /// <summary>Deeper trees are refused: nobody reads them, and every walk down is a recursion.</summary>
    internal const int MostLevels = 200;

    private readonly List<AspectNode> nodes = [];
    private readonly List<AspectNode> criteria = [];
    private readonly Dictionary<string, AspectNode> byCode = new(StringComparer.Ordinal);

    private AspectTree(Aspect root, RoundingPlan plan)
    {
        Root = root;
        Rounding = plan;
        Add(new WeightedAspect(root, (root as CompositeAspect)?.WholeWeight ?? 1), null, 1, "aspects", 1);
    }

    /// <summary>The root.</summary>
    public Aspect Root { get; }

    /// <summary>Where the computation rounds, and how scores are published.</summary>
    public RoundingPlan Rounding { get; }

    /// <summary>Every leaf, parents' order first to last.</summary>
    public IEnumerable<Criterion> Criteria => criteria.Select(c => c.Criterion!);

    /// <summary>Every node, each before its children.</summary>
    public IEnumerable<Aspect> Aspects => nodes.Select(n => n.Aspect);

    internal bool IsTooDeep { get; private set; }

    internal IReadOnlyList<AspectNode> Nodes => nodes;

    internal IReadOnlyList<AspectNode> CriterionNodes => criteria;

    /// <summary>Checks a tree and prepares it.</summary>
    /// <exception cref="SchemeException">The tree breaks a rule; every finding is listed.</exception>
    public static AspectTree Of(Aspect root, RoundingPlan? rounding = null)
    {
        var tree = Unchecked(Guard.Against.Null(root), rounding ?? RoundingPlan.None);
        SchemeException.ThrowIfAny(AspectRules.Check(tree));
        return tree;
    }

    /// <summary>Looks a node up by its code.</summary>
    public bool TryFind(string code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Aspect? aspect)
    {
        aspect = Find(code)?.Aspect;
        return aspect is not null;
    }

    internal static AspectTree Unchecked(Aspect root, RoundingPlan plan) => new(root, plan);

    internal AspectNode? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>The criteria at or beneath a node.</summary>
    internal static IEnumerable<AspectNode> CriteriaUnder(AspectNode node) =>
        node.Criterion is not null ? [node] : node.Children.SelectMany(CriteriaUnder);

    private AspectNode Add(WeightedAspect child, AspectNode? parent, int direction, string path, int level)
    {
        var aspect = child.Aspect;
        var node = new AspectNode
        {
            Index = nodes.Count,
            Aspect = aspect,
            Path = path,
            Parent = parent,
            Weight = child.Weight,
            TimesFact = child.TimesFact,
            Direction = direction,
            ScoreRounding = aspect is Criterion
                ? aspect.Rounding.Value ?? Rounding.Value ?? (parent is null ? Rounding.Total : null)
                : aspect.Rounding.Score ?? (parent is null ? Rounding.Total : Rounding.Aspect),
            ContributionRounding = aspect.Rounding.Contribution ?? Rounding.Contribution,
            Publish = aspect.Publish ?? Rounding.Publish,
        };
        nodes.Add(node);
        byCode.TryAdd(aspect.Code, node);
        if (aspect is CompositeAspect composite)
        {
            var isSum = composite.Aggregation == Aggregation.Sum;
            IsTooDeep |= level == MostLevels;
            node.Children = level == MostLevels
                ? []
                : [.. composite.Children.Select((c, i) => Add(c, node, isSum && c.Weight < 0 ? -direction : direction, $"{path}.children[{i}]", level + 1))];
            node.IsRelative = node.Children.Any(c => c.IsRelative);
        }
        else
        {
            node.IsRelative = node.Criterion!.Rubric.Value.IsRelative;
            node.CriterionIndex = criteria.Count;
            criteria.Add(node);
        }

        return node;
    }
}
