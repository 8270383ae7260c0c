using Xunit;

namespace SmartCity.Assessment.Tests.Panels;

public sealed class MarkTests
{
    [Fact]
    public void Only_a_scored_mark_has_a_figure()
    {
        Assert.Equal((MarkState.Scored, 7.5m), (Mark.Scored(7.5m).State, Mark.Scored(7.5m).Value));
        Assert.All([Mark.Missing, Mark.Abstained, Mark.Recused, Mark.NotApplicable], m => Assert.Throws<InvalidOperationException>(() => m.Value));
    }

    [Fact]
    public void Nothing_written_is_missing() => Assert.Equal(Mark.Missing, default);

    [Fact]
    public void The_five_states_read_as_they_are_written()
    {
        Assert.Equal(
            ["7.5", "missing", "abstained", "recused", "notApplicable"],
            new[] { 7.50m, Mark.Missing, Mark.Abstained, Mark.Recused, Mark.NotApplicable }.Select(m => m.ToString()));
    }

    [Fact]
    public void A_note_changes_nothing_else()
    {
        var mark = Mark.Scored(8).WithNote("good");
        Assert.Equal(("good", 8m), (mark.Note, mark.Value));
        Assert.Equal(Mark.Scored(8), mark.WithNote(string.Empty));
        Assert.Equal(MarkState.Abstained, Mark.Abstained.WithNote("ill").State);
    }
}
