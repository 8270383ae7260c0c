using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class MarkBlocksTests
{
    [Fact]
    public void Blocks_and_bridges_are_those_that_following_the_marks_finds() => Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent: 15, statement: (panel, _) =>
    {
        var blocks = Blocks(panel, out var graph);
        var reached = Enumerable.Range(0, graph.Candidates.Length).Select(c => Reached(graph, c, without: -1)).ToArray();
        var firsts = reached.Select(r => r.Min()).Distinct().Order().ToList();
        Assert.Equal(firsts.Count, blocks.Count);
        Assert.Equal(reached.Select(r => firsts.IndexOf(r.Min())), blocks.OfCandidate);
        Assert.All(Enumerable.Range(0, graph.Candidates.Length), c => Assert.All(graph.AssessorsOf(c).ToArray(), a => Assert.Equal(blocks.OfCandidate[c], blocks.OfAssessor[a])));

        // A bridge is a candidate without whom two of their assessors have no way to each other.
        var bridges = Enumerable.Range(0, graph.Candidates.Length).Where(c =>
        {
            var assessors = graph.AssessorsOf(c).ToArray();
            return assessors.Skip(1).Any(a => !Joined(graph, assessors[0], a, without: c));
        });
        Assert.Equal(bridges, blocks.Bridges);
        return blocks.Count > 1 || blocks.Bridges.Length > 0;
    });

    [Theory]
    [InlineData("5 - / 5 5 / - 5", "1")]
    [InlineData("5 5 / 5 5", "")]
    [InlineData("5 5 - / 5 5 - / - 5 5", "2")]
    [InlineData("5 - - / 5 5 - / - 5 5 / 5 5 -", "2")]
    [InlineData("5 5 5", "0")]
    [InlineData("5 -", "")]
    public void A_candidate_who_alone_holds_assessors_together_is_a_bridge(string rows, string bridges) =>
        Assert.Equal(bridges, string.Join(' ', Blocks(PlainPanel.Of(rows.Split(" / ")), out _).Bridges));

    private static MarkBlocks Blocks(PlainPanel plain, out MarkGraph graph)
    {
        var roster = Roster.Of(Enumerable.Range(0, plain.Marks.Length).Select(c => new Candidate(PlainPanel.Candidate(c)))).Value;
        var tree = plain.Tree;
        (graph, var marks) = MarkGraph.Of(Panel.Of(tree, roster, plain.Sheets()).Value, tree.CriterionNodes[0]);
        Assert.Equal(plain.Marks.SelectMany(r => r.OfType<decimal>()), marks);
        return MarkBlocks.Of(graph);
    }

    private static HashSet<int> Reached(MarkGraph graph, int candidate, int without)
    {
        var (reached, open) = (new HashSet<int>(), new Queue<int>([candidate]));
        while (open.TryDequeue(out var next))
        {
            if (next != without && reached.Add(next))
            {
                var assessors = graph.AssessorsOf(next).ToArray();
                foreach (var other in Enumerable.Range(0, graph.Candidates.Length).Where(d => graph.AssessorsOf(d).ToArray().Intersect(assessors).Any()))
                {
                    open.Enqueue(other);
                }
            }
        }

        return reached;
    }

    private static bool Joined(MarkGraph graph, int one, int other, int without) =>
        Enumerable.Range(0, graph.Candidates.Length).Where(c => c != without && graph.AssessorsOf(c).Contains(one))
            .Any(c => Reached(graph, c, without).Any(d => graph.AssessorsOf(d).Contains(other)));
}
