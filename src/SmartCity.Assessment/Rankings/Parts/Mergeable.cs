namespace SmartCity.Assessment;

/// <summary>What parts must have in common to be merged.</summary>
internal static class Mergeable
{
    /// <summary>Why a ranking is no part of a larger one.</summary>
    public static IEnumerable<Finding> Refusals(Ranking ranking)
    {
        var tree = ranking.Screening.Board.Tree;
        foreach (var node in tree.CriterionNodes.Where(n => n.IsRelative))
        {
            yield return PartMessages.RelativeInParts.At(node.Path, node.Aspect.Code);
        }

        if (tree.Nodes[0].Composite?.Aggregation == Aggregation.Geometric)
        {
            yield return PartMessages.RootInParts.At(tree.Nodes[0].Path, tree.Nodes[0].Aspect.Code);
        }

        foreach (var calibrated in ranking.Screening.Board.Table.Corrected)
        {
            yield return PartMessages.CalibrationInParts.At("calibration", calibrated);
        }

        if (ranking.Rules.Breaks.Count > 0)
        {
            yield return PartMessages.BreaksInParts.At("ranking.breaks");
        }

        if (ranking.Rules.Within is { } within)
        {
            yield return PartMessages.ClassesInParts.At("ranking.within", within);
        }
    }

    /// <summary>The ranked candidates and what they are ranked by.</summary>
    public static IEnumerable<(string Code, Rational Score)> Scores(Ranking ranking)
    {
        var board = ranking.Screening.Board;
        return Enumerable.Range(0, ranking.Roster.Count)
            .Where(c => ranking.RankAt(c).IsRanked)
            .Select(c => (ranking.Roster[c].Code, board.Read(board.Tree.Nodes[0], c, ranking.Rules.By)!.Value));
    }

    /// <summary>The rules of both parts; the empty part has none of its own.</summary>
    /// <exception cref="ArgumentException">They differ.</exception>
    public static string Together(string one, string other) =>
        one.Length == 0 || one == other ? other
        : other.Length == 0 ? one
        : throw new ArgumentException($"Parts by different rules do not merge: '{one}' and '{other}'.", nameof(other));
}
