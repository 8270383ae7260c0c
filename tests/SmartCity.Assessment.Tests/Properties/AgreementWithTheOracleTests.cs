using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>The main property: whatever the rules, the library gives what the oracle works out by hand.</summary>
public sealed class AgreementWithTheOracleTests
{
    [Fact]
    public void Every_result_is_what_the_oracle_works_out() =>
        Claim.Holds(new Shape(), atLeastPercent: 75, instances: 2000, statement: (instance, _) => Agrees(instance));

    [Fact]
    public void Every_result_is_exact_where_numbers_outgrow_64_bits() => Claim.Holds(
        new Shape
        {
            HasLongDecimals = true,
            Aggregations = [Aggregation.Mean, Aggregation.Mean, Aggregation.Sum, Aggregation.Harmonic, Aggregation.Minimum],
            Values = [PlainValueKind.Identity, PlainValueKind.Identity, PlainValueKind.Linear, PlainValueKind.Piecewise],
        },
        atLeastPercent: 80, statement: (instance, _) => Agrees(instance));

    private static bool Agrees(Instance instance)
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

        Assert.All(outcomes, outcome => AssertSame(outcome, assessed.Value));
        Assert.All(Enum.GetValues<TieConvention>(), convention =>
        {
            var ranking = convention == instance.Ranking.Convention
                ? assessed.Value.Ranking
                : Ranking.Of(assessed.Value.Screening, InLibrary.Ranking(instance.Ranking with { Convention = convention })).Value;
            Assert.All(outcomes, outcome => AssertSameRanks(instance, outcome, convention, ranking));
        });
        return true;
    }

    private static void AssertSame(NaiveOutcome expected, AssessmentResult actual)
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
        Assert.Equal((code, expected.Decision), (code, actual.Selection.DecisionOn(code)));
    }

    private static void AssertSameRanks(Instance instance, NaiveOutcome expected, TieConvention convention, Ranking actual)
    {
        var code = expected.Candidate.Code;
        var (rank, scoreRank) = (actual.RankOf(code), actual.ScoreRankOf(code));
        Assert.Equal(instance.ClassOf(expected.Candidate), actual.ClassOf(code));
        Assert.Equal((expected.Ranks is not null, expected.Ranks is not null), (rank.IsRanked, scoreRank.IsRanked));
        Assert.True(
            expected.Ranks is not { } ranks || (ranks[convention].Rank == rank.Value && ranks[convention].ScoreRank == scoreRank.Value),
            $"{code} under {convention}: {expected.Ranks?[convention]} expected, ({rank}, {scoreRank}) found");
    }
}
