namespace SmartCity.Assessment;

/// <summary>Who marked whom on one criterion: candidates and assessors, joined by scored marks. Equal when the same pairs are joined.</summary>
internal sealed class MarkGraph : IEquatable<MarkGraph>
{
    private readonly int[] starts;
    private readonly int[] assessors;

    /// <summary>Takes the marks candidate by candidate.</summary>
    /// <param name="candidates">The place in the roster of each candidate with marks.</param>
    /// <param name="markers">The place in the panel of each assessor with marks.</param>
    /// <param name="starts">Where the marks of each candidate start; one more entry than candidates.</param>
    /// <param name="assessors">For each mark the index of its assessor among the markers.</param>
    public MarkGraph(int[] candidates, int[] markers, int[] starts, int[] assessors)
    {
        Candidates = candidates;
        Markers = markers;
        this.starts = starts;
        this.assessors = assessors;
        MarksOf = new int[markers.Length];
        foreach (var assessor in assessors)
        {
            MarksOf[assessor]++;
        }
    }

    /// <summary>The place in the roster of each candidate with marks, ascending.</summary>
    public int[] Candidates { get; }

    /// <summary>The place in the panel of each assessor with marks, ascending.</summary>
    public int[] Markers { get; }

    /// <summary>How many marks each assessor gave.</summary>
    public int[] MarksOf { get; }

    public int Marks => assessors.Length;

    /// <summary>Whether every assessor with marks marked every candidate with marks.</summary>
    public bool IsComplete => (long)Candidates.Length * Markers.Length == Marks;

    /// <summary>Where the marks of a candidate start among all marks.</summary>
    public int Start(int candidate) => starts[candidate];

    /// <summary>Who marked a candidate.</summary>
    public ReadOnlySpan<int> AssessorsOf(int candidate) => assessors.AsSpan(starts[candidate]..starts[candidate + 1]);

    /// <summary>The graph of the scored marks of a panel on a criterion.</summary>
    public static MarkGraph Of(Panel panel, AspectNode node)
    {
        var (candidates, starts, by, marked) = (new List<int>(), new List<int> { 0 }, new List<int>(), new bool[panel.Assessors.Count]);
        for (var candidate = 0; candidate < panel.Roster.Count; candidate++)
        {
            foreach (ref readonly var mark in panel.Marks(candidate, node.CriterionIndex))
            {
                if (mark.IsScored)
                {
                    by.Add(mark.Assessor);
                    marked[mark.Assessor] = true;
                }
            }

            if (by.Count > starts[^1])
            {
                candidates.Add(candidate);
                starts.Add(by.Count);
            }
        }

        int[] markers = [.. Enumerable.Range(0, marked.Length).Where(a => marked[a])];
        var places = new int[marked.Length];
        for (var i = 0; i < markers.Length; i++)
        {
            places[markers[i]] = i;
        }

        return new MarkGraph([.. candidates], markers, [.. starts], Array.ConvertAll(by.ToArray(), a => places[a]));
    }

    /// <summary>What the scored marks of a panel on a criterion say after the rounding of marks, in the order of the graph that they make.</summary>
    public decimal[] Read(Panel panel, AspectNode node)
    {
        var figures = new decimal[Marks];
        for (var row = 0; row < Candidates.Length; row++)
        {
            Read(panel, node, row, figures.AsSpan(starts[row]..starts[row + 1]));
        }

        return figures;
    }

    /// <summary>The same of the marks of one candidate of the roster, each with its place among all; none when there are none.</summary>
    public IEnumerable<(int Place, decimal Mark)> Read(Panel panel, AspectNode node, int candidate)
    {
        var row = Array.BinarySearch(Candidates, candidate);
        if (row < 0)
        {
            return [];
        }

        var figures = new decimal[AssessorsOf(row).Length];
        Read(panel, node, row, figures);
        return figures.Select((mark, i) => (starts[row] + i, mark));
    }

    private void Read(Panel panel, AspectNode node, int row, Span<decimal> figures)
    {
        var next = 0;
        foreach (ref readonly var mark in panel.Marks(Candidates[row], node.CriterionIndex))
        {
            if (mark.IsScored)
            {
                figures[next++] = panel.Read(node, mark.Value);
            }
        }
    }

    /// <summary>Some of the candidates with those who marked them, and where their marks stood.</summary>
    public (MarkGraph Graph, int[] Marks) Part(ReadOnlySpan<int> candidates)
    {
        var (starts, by, marks) = (new List<int> { 0 }, new List<int>(), new List<int>());
        foreach (var candidate in candidates)
        {
            marks.AddRange(Enumerable.Range(Start(candidate), AssessorsOf(candidate).Length));
            by.AddRange(AssessorsOf(candidate));
            starts.Add(by.Count);
        }

        int[] markers = [.. by.Distinct().Order()];
        return (
            new MarkGraph([.. candidates.ToArray().Select(c => Candidates[c])], Array.ConvertAll(markers, m => Markers[m]), [.. starts], [.. by.Select(a => Array.BinarySearch(markers, a))]),
            [.. marks]);
    }

    public bool Equals(MarkGraph? other) => other is not null
        && Candidates.AsSpan().SequenceEqual(other.Candidates)
        && Markers.AsSpan().SequenceEqual(other.Markers)
        && starts.AsSpan().SequenceEqual(other.starts)
        && assessors.AsSpan().SequenceEqual(other.assessors);

    public override bool Equals(object? obj) => Equals(obj as MarkGraph);

    public override int GetHashCode() => HashCode.Combine(Candidates.Length, Markers.Length, Marks);
}
