using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>The main property: whatever the rules, the library gives what the oracle works out by hand.</summary>
public sealed class AgreementWithTheOracleTests
{
    [Fact]
    public void Every_result_is_what_the_oracle_works_out() => Claim.Holds(new Shape(), atLeastPercent: 70, instances: 2000, statement: (instance, _) =>
    {
        var assessed = instance.Assess();
        IReadOnlyList<NaiveOutcome> outcomes;
        try
        {
            outcomes = NaiveOracle.Work(instance);
        }
        catch (NaiveRefusal refusal)
        {
            Assert.False(assessed.IsValid);
            Assert.Contains(refusal.Code, assessed.Findings.Where(f => f.Kind == FindingKind.Error).Select(f => f.Code));
            return false;
        }

        Assert.All(outcomes, outcome => AssertSame(instance, outcome, assessed.Value));
        return true;
    });

    private static void AssertSame(Instance instance, NaiveOutcome expected, AssessmentResult actual)
    {
        var code = expected.Candidate.Code;
        foreach (var (criterion, cell) in expected.Cells)
        {
            Assert.Equal((criterion, cell.State, cell.MarksAtTop), (criterion, actual.Table[code, criterion].State, actual.Table[code, criterion].MarksAtTop));
            Assert.True(!cell.HasPoints || actual.Table[code, criterion].Points.Is(cell.Points), $"points of {code} on {criterion}: {cell.Points} expected");
        }

        foreach (var (node, score) in expected.Scores)
        {
            var found = actual.Scores[code, node];
            Assert.Equal((node, score.State), (node, found.State));
            Assert.True(!score.IsScored || found.Score.Is(score.Value), $"score of {code} on {node}: {score.Value} expected");
            Assert.Equal((node, expected.Published[node]), (node, found.Published));
        }

        Assert.Equal(expected.Gates, actual.Screening.VerdictsOn(code).Select(v => v.Outcome));
        AssertRank(expected.Rank, actual.Ranking.RankOf(code));
        AssertRank(expected.ScoreRank, actual.Ranking.ScoreRankOf(code));
        Assert.Equal(instance.ClassOf(expected.Candidate), actual.Ranking.ClassOf(code));
        Assert.Equal((code, expected.Decision), (code, actual.Selection.DecisionOn(code)));
    }

    private static void AssertRank(Fractions.Fraction? expected, Rank actual)
    {
        Assert.Equal(expected.HasValue, actual.IsRanked);
        Assert.True(expected is not { } rank || rank == actual.Value, $"rank {expected} expected, {actual} found");
    }
}
