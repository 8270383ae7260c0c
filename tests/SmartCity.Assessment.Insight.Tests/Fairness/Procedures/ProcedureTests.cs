using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Procedures;

public sealed class ProcedureTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 1);
    private static readonly AssessmentInput s_input = BenchCase.Parse("k1: 3 / 5 / 5 / 1 / -; places: 1").ToInput();

    [Fact]
    public void A_function_that_knows_its_places_is_asked_for_other_numbers_of_them()
    {
        var procedure = Procedure.Of("best", _ => s_ten, (input, places) => ProcedureOutcome.FromScores(input, c => ScoreOf(input, c), places), places: 1);
        Assert.Equal(1, procedure.Places);
        Assert.Equal(["c2", "c3"], procedure.Run(s_input).Selected);
        Assert.Equal(["c1", "c2", "c3"], procedure.WithPlaces(3)!.Run(s_input).Selected);
        Assert.Equal(RuleFinding.Holds, RuleCheck.Run(FairnessRule.HouseMonotonicity, new FairnessInstance(procedure, s_input)).Finding);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_a_place_at_least(int places) =>
        Assert.ThrowsAny<ArgumentException>(() => Procedure.Of("best", _ => s_ten, (input, number) => ProcedureOutcome.FromScores(input, _ => 1, number), places));

    [Fact]
    public void Who_has_no_score_is_not_ranked_and_equals_share_a_rank()
    {
        var outcome = ProcedureOutcome.FromScores(s_input, c => ScoreOf(s_input, c), places: 2);
        Assert.Equal([3m, 1m, 1m, 4m, null], outcome.Candidates.Select(c => c.Rank));
        Assert.Equal(Decision.NotRankable, outcome.Find("c5")!.Decision);
        Assert.All(ProcedureOutcome.FromScores(s_input, _ => 1).Candidates, c => Assert.Equal(Decision.Undecided, c.Decision));
    }

    /// <summary>In which order a host lists them says nothing.</summary>
    [Fact]
    public void Unjoined_criteria_are_given_in_the_order_of_codes_and_each_once() =>
        Assert.Equal(["k1", "k2"], ProcedureOutcome.Of([new CandidateOutcome("c1", Decision.Undecided)], unjoined: ["k2", "k1", "k2"]).Unjoined);

    private static decimal? ScoreOf(AssessmentInput input, Candidate candidate) => input.ScoreSheets.FirstOrDefault(s => s.Candidate == candidate.Code)?.MarkOn("k1").Value;
}
