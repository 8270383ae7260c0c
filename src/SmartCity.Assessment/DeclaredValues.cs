namespace SmartCity.Assessment;

/// <summary>Values that somebody else computed: held against ours, never used.</summary>
internal static class DeclaredValues
{
    public static IEnumerable<Finding> Check(AspectTree tree, Roster roster)
    {
        foreach (var candidate in roster.Candidates)
        {
            string? previous = null;
            foreach (var (aspect, _) in candidate.Declared)
            {
                if (tree.Find(aspect) is null)
                {
                    yield return InputMessages.DeclaredUnknown.At($"{Roster.PathOf(candidate)}.declared.{aspect}", aspect);
                }
                else if (aspect == previous)
                {
                    yield return InputMessages.DeclaredTwice.At($"{Roster.PathOf(candidate)}.declared.{aspect}", candidate.Code, aspect);
                }

                previous = aspect;
            }
        }
    }

    /// <summary>A declared value agrees when it is the published figure or the exact one.</summary>
    public static IEnumerable<Finding> Compare(ScoreBoard board)
    {
        for (var place = 0; place < board.Roster.Count; place++)
        {
            var candidate = board.Roster[place];
            foreach (var (aspect, declared) in candidate.Declared)
            {
                var node = board.Tree.Find(aspect)!;
                var path = $"{Roster.PathOf(candidate)}.declared.{aspect}";
                if (board.Read(node, place, Reading.Exact) is not { } exact)
                {
                    yield return InputMessages.DeclaredNotComputed.At(path, candidate.Code, aspect, NumberText.ToText(declared));
                }
                else if (exact != declared && exact.Round(node.Publish) != declared)
                {
                    yield return InputMessages.DeclaredDiffers.At(
                        path, candidate.Code, aspect, NumberText.ToText(declared), exact.ToFixed(node.Publish), exact.ToString());
                }
            }
        }
    }
}
