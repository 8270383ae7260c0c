using System.Text.Json;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>Disjoint panels: Weeks and Williams (1964), Technometrics 6, 319–324; Linacre, Facets, "Subset connection".</summary>
public sealed class ConnectivityDisjointSubsetsTests
{
    private static readonly CaseFile s_case = new("connectivity-disjoint-subsets");
    private static readonly MarkSet s_marks = CaseFile.WhoMarkedWhom(CaseFile.Rows(s_case.Input.GetProperty("pairs")));
    private static readonly Connection s_connection = Connection.Of(s_marks);

    [Fact]
    public void The_blocks_are_those_of_the_case()
    {
        var expected = s_case.Expected.GetProperty("components").EnumerateArray().Select(c => (Names(c.GetProperty("candidates")), Names(c.GetProperty("raters"))));
        Assert.Equal(expected, s_connection.Blocks.Select(b => (string.Join(' ', b.Candidates), string.Join(' ', b.Assessors))));
        Assert.False(s_connection.IsConnected);
        Assert.False(s_connection.IsIdentified);
    }

    [Fact]
    public void Two_marks_would_join_them_and_two_candidates_are_weak_links()
    {
        Assert.Equal(s_case.Expected.GetProperty("minimumBridgingRatings").GetInt32(), s_connection.Blocks.Count - 1);
        Assert.Equal(Names(s_case.Expected.GetProperty("articulation").GetProperty("weakLinks")), string.Join(' ', s_connection.WeakLinks));
    }

    [Fact]
    public void Every_model_refuses_and_names_the_blocks()
    {
        var points = PanelPoints.Of(s_marks.Candidates, s_marks.Assessors, s_marks.Marks.Select(m => new PointMark(m.Candidate, m.Assessor, 1)));
        foreach (var reason in new[]
        {
            JointRasch.Of(s_marks, Centring.AssessorsFree).Undefined, MarginalRasch.Of(s_marks, Centring.AssessorsFree).Undefined,
            AdditiveFit.Of(points).Undefined, AdvisedShrinkage.Of(points).Undefined,
        })
        {
            Assert.NotNull(reason);
            Assert.Equal(("raters.blocks", "3"), (reason.Code, reason.Arguments[0]));
            Assert.DoesNotContain("with candidates", reason.Text(Language.Indonesian), StringComparison.Ordinal);
            Assert.All(s_connection.Blocks, b => Assert.Contains(b.ToString(), reason.Text(Language.English), StringComparison.Ordinal));
        }
    }

    private static string Names(JsonElement names) => string.Join(' ', names.EnumerateArray().Select(n => n.GetString()));
}
