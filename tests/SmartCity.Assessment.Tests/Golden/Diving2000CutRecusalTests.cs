using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>The divers at the cut of Sydney 2000, with judges recused from divers of their own country.</summary>
public sealed class Diving2000CutRecusalTests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("diving-2000-cut-recusal");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Fact]
    public void Six_marks_are_not_read_each_with_a_warning_at_its_line()
    {
        var recused = s_case.Result.Findings.Where(f => f.Code == "marks.recused").ToArray();
        Assert.Equal(6, recused.Length);
        Assert.All(recused, f => Assert.Equal(FindingKind.Warning, f.Kind));
        var rows = s_case.Rows("scores.csv").Where(r => (r["assessor"], r["candidate"]) is ("AUS", "gilmore-rebecca") or ("CAN", "bulmer-eryn"));
        Assert.Equal(
            rows.Select(r => $"scores.csv:{r.Line}:mark").Order(StringComparer.Ordinal),
            recused.Select(f => s_case.Builder.Locate(f).Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_figure_of_a_recused_mark_appears_nowhere()
    {
        var dive = Assert.Single(s_case.Result.Explain("gilmore-rebecca").Lines, l => l.Aspect.Code == "dive1");
        var own = Assert.Single(dive.Marks, m => m.Assessor.Code == "AUS");
        Assert.Equal((MarkState.Recused, null, null), (own.State, own.Written, own.Read));
        Assert.Equal(6, s_case.Result.Table["gilmore-rebecca", "dive1"].MarksUsed);
    }

    [Fact]
    public void The_tie_at_the_cut_is_gone() =>
        Assert.DoesNotContain(s_case.Result.Ranking.Ties, t => t.Candidates.Any(c => c.Code == "gilmore-rebecca"));
}
