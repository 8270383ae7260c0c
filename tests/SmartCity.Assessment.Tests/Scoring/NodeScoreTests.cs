using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class NodeScoreTests
{
    [Fact]
    public void No_score_is_no_number()
    {
        Assert.NotEqual(ScoreState.Scored, default(NodeScore).State);
        Assert.Throws<InvalidOperationException>(() => default(NodeScore).Score);
        Assert.Equal("–", default(NodeScore).Published);
    }

    [Fact]
    public void A_score_of_zero_is_a_score()
    {
        var score = AssessmentScheme.Create(Aspect.Measured("a", Rubric.Scale(0, 10))).Assess([new Candidate("x", measured: [("a", 0m)])], []).Value.Scores["x", "a"];
        Assert.Equal((ScoreState.Scored, "0", "0.0000"), (score.State, score.Score.ToString(), score.Published));
    }
}
