namespace SmartCity.Assessment;

/// <summary>Criteria that are marked by the same assessors on the same candidates, and what follows from that alone.</summary>
internal sealed class DesignGroup
{
    private readonly Panel panel;
    private readonly List<AspectNode> nodes = [];
    private readonly Lazy<PanelDesign> design;
    private readonly Lazy<(SeveritySolver Solver, int[] Marks, MarkGraph Graph)[]> parts;

    public DesignGroup(Panel panel, MarkGraph graph, Calibration calibration)
    {
        this.panel = panel;
        Graph = graph;
        Blocks = MarkBlocks.Of(graph);
        design = new Lazy<PanelDesign>(Describe);
        parts = new Lazy<(SeveritySolver, int[], MarkGraph)[]>(() => [.. Enumerable.Range(0, Blocks.Count).Select(b => Part(b, calibration.Shrinkage))]);
    }

    public MarkGraph Graph { get; }

    public MarkBlocks Blocks { get; }

    /// <summary>What is read once all criteria of the group are known.</summary>
    public PanelDesign Design => design.Value;

    /// <summary>The codes of the criteria, for messages.</summary>
    public string Names => string.Join(", ", nodes.Select(n => $"'{n.Aspect.Code}'"));

    public bool Holds(AspectNode node) => nodes.Contains(node);

    public void Add(AspectNode node) => nodes.Add(node);

    /// <summary>What is added to each assessor's marks on a criterion; one entry for each assessor of the panel.</summary>
    /// <param name="marks">The marks on the criterion, in the order of the graph.</param>
    public Rational[] Shifts(Limbs marks)
    {
        var shifts = new Rational[panel.Assessors.Count];
        foreach (var (solver, places, graph) in parts.Value)
        {
            var leniencies = solver.Solve(parts.Value.Length == 1 ? marks : marks.At(places));
            for (var a = 0; a < leniencies.Length; a++)
            {
                shifts[graph.Markers[a]] = -leniencies[a];
            }
        }

        return shifts;
    }

    /// <summary>The marks of each assessor of the graph on a criterion.</summary>
    /// <inheritdoc cref="Shifts" path="/param"/>
    public decimal[][] ByAssessor(decimal[] marks)
    {
        var (by, filled) = (Array.ConvertAll(Graph.MarksOf, m => new decimal[m]), new int[Graph.Markers.Length]);
        for (var c = 0; c < Graph.Candidates.Length; c++)
        {
            var at = Graph.Start(c);
            foreach (var a in Graph.AssessorsOf(c))
            {
                by[a][filled[a]++] = marks[at++];
            }
        }

        return by;
    }

    private (SeveritySolver Solver, int[] Marks, MarkGraph Graph) Part(int block, decimal? shrinkage)
    {
        // The only block has all marks where they are.
        var (graph, places) = Blocks.Count == 1 ? (Graph, []) : Graph.Part([.. Enumerable.Range(0, Graph.Candidates.Length).Where(c => Blocks.OfCandidate[c] == block)]);
        Rational declared = shrinkage ?? 0;
        return (new SeveritySolver(graph, (long)declared.Numerator, (long)declared.Denominator), places, graph);
    }

    private PanelDesign Describe()
    {
        Candidate CandidateAt(int place) => panel.Roster[Graph.Candidates[place]];
        Assessor AssessorAt(int place) => panel.Assessors[Graph.Markers[place]];
        var blocks = Enumerable.Range(0, Blocks.Count).Select(b => new DesignBlock(
            Enumerable.Range(0, Graph.Candidates.Length).Where(c => Blocks.OfCandidate[c] == b).Select(CandidateAt),
            Enumerable.Range(0, Graph.Markers.Length).Where(a => Blocks.OfAssessor[a] == b).Select(AssessorAt)));
        return new PanelDesign(
            Graph.IsComplete,
            blocks,
            Blocks.Bridges.Select(CandidateAt),
            Enumerable.Range(0, Graph.Markers.Length).Where(a => Graph.MarksOf[a] < PanelDesign.EnoughMarks).Select(AssessorAt),
            ExtraMarks());
    }

    /// <summary>Whether no conflict is declared, and the assessor did not say that they could or would not mark the candidate.</summary>
    private bool MayMark(int candidate, int assessor)
    {
        if (panel.Conflicts.Between(panel.Assessors[assessor], panel.Roster[candidate]) is not null)
        {
            return false;
        }

        foreach (var node in nodes)
        {
            foreach (ref readonly var mark in panel.Marks(candidate, node.CriterionIndex))
            {
                if (mark.Assessor == assessor && mark.State != MarkState.Missing)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Joins blocks pair by pair until all are one, by the first pairs in the order of codes that no conflict forbids.</summary>
    private IEnumerable<ExtraMark> ExtraMarks()
    {
        if (Blocks.Count == 1)
        {
            yield break;
        }

        var joined = Enumerable.Range(0, Blocks.Count).ToArray();
        for (var c = 0; c < Graph.Candidates.Length; c++)
        {
            for (var a = 0; a < Graph.Markers.Length; a++)
            {
                var (one, other) = (joined[Blocks.OfCandidate[c]], joined[Blocks.OfAssessor[a]]);
                if (one != other && MayMark(Graph.Candidates[c], Graph.Markers[a]))
                {
                    joined = Array.ConvertAll(joined, b => b == other ? one : b);
                    yield return new ExtraMark(panel.Assessors[Graph.Markers[a]], panel.Roster[Graph.Candidates[c]]);
                }
            }
        }
    }
}
