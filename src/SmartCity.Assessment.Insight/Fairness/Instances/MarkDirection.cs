namespace SmartCity.Assessment.Insight;

/// <summary>Which marks on a criterion are the better ones under a scheme: a deduction or a price turns them round.</summary>
internal static class MarkDirection
{
    /// <summary>The direction of every criterion by code; criteria whose value rises and falls are not in it.</summary>
    public static IReadOnlyDictionary<string, Better> Of(AspectTree tree)
    {
        var found = new Dictionary<string, Better>(StringComparer.Ordinal);
        Follow(tree.Root, isTurned: false, found);
        return found;
    }

    private static void Follow(Aspect aspect, bool isTurned, Dictionary<string, Better> found)
    {
        if (aspect is Criterion { Rubric.Value.Direction: { } direction })
        {
            found[aspect.Code] = direction == Better.Higher != isTurned ? Better.Higher : Better.Lower;
        }

        foreach (var child in (aspect as CompositeAspect)?.Children ?? [])
        {
            Follow(child.Aspect, isTurned != (child.Weight < 0), found);
        }
    }
}
