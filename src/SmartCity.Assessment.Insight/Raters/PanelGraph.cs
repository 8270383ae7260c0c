namespace SmartCity.Assessment.Insight;

/// <summary>The graph whose nodes are candidates (first) and assessors (after them), joined where there is a mark.</summary>
internal sealed class PanelGraph
{
    private readonly int candidates;
    private readonly List<int>[] neighbours;

    public PanelGraph(int candidates, int assessors, ReadOnlySpan<CategoryMark> marks)
    {
        this.candidates = candidates;
        neighbours = new List<int>[candidates + assessors];
        for (var node = 0; node < neighbours.Length; node++)
        {
            neighbours[node] = [];
        }

        var last = (Candidate: -1, Assessor: -1);
        foreach (var mark in marks)
        {
            // marks come by candidate, then assessor, so that repeats are neighbours
            if (last != (mark.Candidate, mark.Assessor))
            {
                neighbours[mark.Candidate].Add(candidates + mark.Assessor);
                neighbours[candidates + mark.Assessor].Add(mark.Candidate);
                last = (mark.Candidate, mark.Assessor);
            }
        }
    }

    public List<(List<int> Candidates, List<int> Assessors)> Components()
    {
        var (components, seen) = (new List<(List<int>, List<int>)>(), new bool[neighbours.Length]);
        for (var start = 0; start < candidates; start++)
        {
            if (seen[start] || neighbours[start].Count == 0)
            {
                continue;
            }

            var (found, open) = (new List<int>(), new Stack<int>([start]));
            seen[start] = true;
            while (open.TryPop(out var node))
            {
                found.Add(node);
                foreach (var next in neighbours[node].Where(n => !seen[n]))
                {
                    seen[next] = true;
                    open.Push(next);
                }
            }

            found.Sort();
            components.Add((found.FindAll(n => n < candidates), found.FindAll(n => n >= candidates).ConvertAll(n => n - candidates)));
        }

        return components;
    }

    /// <summary>Candidates whose removal takes assessors apart: cut vertices by lowest reachable depth (Tarjan 1972), without recursion.</summary>
    public List<int> CutCandidates()
    {
        var (depth, low, next, parent) = (new int[neighbours.Length], new int[neighbours.Length], new int[neighbours.Length], new int[neighbours.Length]);
        var cuts = new SortedSet<int>();
        var path = new Stack<int>();
        for (var start = 0; start < neighbours.Length; start++)
        {
            if (depth[start] > 0)
            {
                continue;
            }

            var (clock, branches) = (0, 0);
            (depth[start], low[start], parent[start]) = (++clock, clock, -1);
            path.Push(start);
            while (path.TryPeek(out var node))
            {
                if (next[node] < neighbours[node].Count)
                {
                    var other = neighbours[node][next[node]++];
                    if (depth[other] == 0)
                    {
                        (depth[other], low[other], parent[other]) = (++clock, clock, node);
                        path.Push(other);
                    }
                    else if (other != parent[node])
                    {
                        low[node] = Math.Min(low[node], depth[other]);
                    }

                    continue;
                }

                path.Pop();
                if (parent[node] is var up && up == start)
                {
                    branches++;
                }
                else if (up >= 0 && low[node] >= depth[up])
                {
                    cuts.Add(up);
                }

                if (up >= 0)
                {
                    low[up] = Math.Min(low[up], low[node]);
                }
            }

            if (branches > 1)
            {
                cuts.Add(start);
            }
        }

        return [.. cuts.Where(n => n < candidates)];
    }
}
