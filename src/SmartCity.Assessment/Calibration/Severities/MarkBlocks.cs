namespace SmartCity.Assessment;

/// <summary>Which candidates and assessors hang together through marks, and which candidates alone hold them together.</summary>
internal sealed class MarkBlocks
{
    private MarkBlocks(int[] ofCandidate, int[] ofAssessor, int count, int[] bridges) =>
        (OfCandidate, OfAssessor, Count, Bridges) = (ofCandidate, ofAssessor, count, bridges);

    /// <summary>The block of each candidate of the graph; blocks are numbered by their first candidate.</summary>
    public int[] OfCandidate { get; }

    /// <summary>The block of each assessor of the graph.</summary>
    public int[] OfAssessor { get; }

    public int Count { get; }

    /// <summary>The candidates without whose marks some assessors would no longer be joined: articulation points of the graph.</summary>
    public int[] Bridges { get; }

    public static MarkBlocks Of(MarkGraph graph)
    {
        // Tarjan 1972: a node is an articulation point when nothing below one of its children reaches above it; a root, when it has several. Candidates come first,
        // assessors behind them.
        var (candidates, all) = (graph.Candidates.Length, graph.Candidates.Length + graph.Markers.Length);
        var neighbours = Neighbours(graph);
        var (order, low, block) = (new int[all], new int[all], new int[all]);
        var (isBridge, next, blocks) = (new bool[candidates], new int[all], 0);
        var (path, visited) = (new Stack<int>(), 0);
        for (var root = 0; root < candidates; root++)
        {
            if (order[root] > 0)
            {
                continue;
            }

            var rootChildren = 0;
            (order[root], low[root], block[root]) = (++visited, visited, blocks);
            path.Push(root);
            while (path.TryPeek(out var node))
            {
                if (next[node] < neighbours[node].Length)
                {
                    var other = neighbours[node][next[node]++];
                    if (order[other] > 0)
                    {
                        low[node] = Math.Min(low[node], order[other]);
                        continue;
                    }

                    (order[other], low[other], block[other]) = (++visited, visited, blocks);
                    rootChildren += node == root ? 1 : 0;
                    path.Push(other);
                    continue;
                }

                path.Pop();
                if (path.TryPeek(out var parent))
                {
                    low[parent] = Math.Min(low[parent], low[node]);
                    if (parent < candidates && low[node] >= order[parent])
                    {
                        isBridge[parent] = true;
                    }
                }
            }

            isBridge[root] = rootChildren > 1;
            blocks++;
        }

        return new MarkBlocks(block[..candidates], block[candidates..], blocks, [.. Enumerable.Range(0, candidates).Where(c => isBridge[c])]);
    }

    private static int[][] Neighbours(MarkGraph graph)
    {
        var candidates = graph.Candidates.Length;
        var neighbours = new int[candidates + graph.Markers.Length][];
        var filled = new int[graph.Markers.Length];
        for (var a = 0; a < filled.Length; a++)
        {
            neighbours[candidates + a] = new int[graph.MarksOf[a]];
        }

        for (var c = 0; c < candidates; c++)
        {
            neighbours[c] = [.. graph.AssessorsOf(c)];
            for (var i = 0; i < neighbours[c].Length; i++)
            {
                var a = neighbours[c][i];
                neighbours[candidates + a][filled[a]++] = c;
                neighbours[c][i] = candidates + a;
            }
        }

        return neighbours;
    }
}
