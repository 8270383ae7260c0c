namespace SmartCity.Assessment.Insight;

/// <summary>Candidates who were marked by the same assessors on the same criteria, so that what depends on these alone is computed once.</summary>
/// <param name="First">A candidate whose marks show the pattern.</param>
/// <param name="Candidates">All of them, ascending.</param>
internal sealed record MarkPattern(int First, int[] Candidates)
{
    public static MarkPattern[] All(RaschDesign design, int[] pairs)
    {
        var found = new List<(int First, List<int> Candidates)>();
        for (var n = 0; n < design.CandidateOf.Length; n++)
        {
            var place = found.FindIndex(f => Pairs(f.First).SequenceEqual(Pairs(n)));
            if (place < 0)
            {
                found.Add((n, [n]));
            }
            else
            {
                found[place].Candidates.Add(n);
            }
        }

        return [.. found.Select(f => new MarkPattern(f.First, [.. f.Candidates]))];

        // marks come by assessor, then criterion
        ReadOnlySpan<int> Pairs(int candidate) => pairs.AsSpan(design.Starts[candidate]..design.Starts[candidate + 1]);
    }
}
