using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>What a selection owes to those who are ranked.</summary>
/// <remarks>
/// Each statement holds for all three ways of cutting unless it says otherwise, because each way is a rule of two counts:
/// with b candidates before me and n not behind me, of k places I have one under TakeAll when b &lt; k, and under TakeNone and LeaveToCommittee when n ≤ k.
/// More places, a better mark of mine and the withdrawal of a winner can only move these counts in my favour.
/// </remarks>
public sealed class SelectionTests
{
    /// <summary>Every rule there is, with enough candidates and few enough gates that there is somebody to choose among.</summary>
    private static readonly Shape s_everything = new() { LeastCandidates = 4, GatesInTen = 2, HasMissingFacts = false };

    [Fact]
    public void No_more_are_taken_than_there_are_places_unless_equals_share_the_last() => Claim.Holds(
        s_everything, atLeastPercent: 55, statement: (instance, _) =>
    {
        if (instance.Result() is not { Selection.Classes.Count: > 0 } result)
        {
            return false;
        }

        foreach (var part in result.Selection.Classes)
        {
            var ranked = Ranked(result, part.Class);
            int Number(Decision decision) => ranked.Count(c => result.Selection.DecisionOn(c) == decision);
            Assert.Equal(instance.Places!.For(part.Class).Places, part.Places);
            Assert.Equal(Number(Decision.Selected), part.Taken);
            Assert.True(part.Taken <= part.Places || (instance.Places.AtCut == AtCut.TakeAll && part.Taken - part.LastSelected.Count < part.Places));
            Assert.True(part.LeftToCommittee == 0 ? Number(Decision.Undecided) == 0 : Number(Decision.Undecided) > part.LeftToCommittee);
            Assert.True(part.Taken + part.LeftToCommittee + part.Left == Math.Max(part.Places, part.Taken));
            Assert.Equal(part.Left > 0, part.LeftOver is not null);

            // Places stay empty only when everybody is taken, or when a tie at the cut is not.
            Assert.True(part.Left == 0 || part.Taken == ranked.Length || instance.Places.AtCut == AtCut.TakeNone);
            var last = ranked.Where(c => result.Selection.DecisionOn(c) == Decision.Selected).GroupBy(c => result.Ranking.RankOf(c).Value).MaxBy(g => g.Key);
            Assert.Equal(last is null ? [] : last.Order(StringComparer.Ordinal), part.LastSelected.Select(c => c.Code));
        }

        return result.Selection.Classes.Any(c => c.Taken > 0);
    });

    [Fact]
    public void Another_place_takes_no_place_away() => Claim.Holds(s_everything, atLeastPercent: 40, statement: (instance, _) =>
    {
        if (instance.Places is not { } places)
        {
            return false;
        }

        var oneMore = places with { Places = places.Places + 1, ByClass = [.. places.ByClass.Select(c => (c.Class, c.Places + 1, c.Reserves))] };
        if (instance.Result() is not { } before || (instance with { Places = oneMore }).Result() is not { } after)
        {
            return false;
        }

        Assert.Subset(Selected(after), Selected(before));
        return Selected(before).Count > 0;
    });

    [Fact]
    public void Who_is_selected_stays_so_with_a_better_mark() => Claim.Holds(
        new Shape { IsRising = true, HasRelative = false, GatesInTen = 0 }, atLeastPercent: 45, statement: (instance, random) =>
    {
        // Where more is better, and nobody's value is decided by others.
        var before = instance.Result();
        var marks = instance.MarksBelowTheTop().Where(m => before?.Selection.DecisionOn(m.Candidate) == Decision.Selected).ToArray();
        if (marks.Length == 0)
        {
            return false;
        }

        var mark = random.Pick(marks);
        var after = instance.With(mark, ((PlainLeaf)instance.Node(mark.Criterion)).To).Result();

        Assert.Equal(Decision.Selected, after!.Selection.DecisionOn(mark.Candidate));
        return true;
    });

    [Fact]
    public void Nobody_is_passed_over_for_somebody_behind() => Claim.Holds(s_everything, atLeastPercent: 50, statement: (instance, _) =>
    {
        if (instance.Result() is not { } result)
        {
            return false;
        }

        var pairs = 0;
        foreach (var ranked in result.Standings.Where(s => s.Rank.IsRanked).GroupBy(s => s.Class))
        {
            foreach (var (one, other) in ranked.SelectMany(s => ranked.Select(t => (s, t))))
            {
                if (one.Rank.Value < other.Rank.Value)
                {
                    Assert.True(Merit(one.Decision) >= Merit(other.Decision), $"{one.Candidate} {one.Decision}, {other.Candidate} {other.Decision}");
                    pairs++;
                }
                else if (one.Rank == other.Rank)
                {
                    Assert.Equal(one.Decision, other.Decision);
                }
            }
        }

        return pairs > 0;
    });

    [Fact]
    public void Who_is_not_selected_could_be_only_against_the_declared_places() => Claim.Holds(s_everything, atLeastPercent: 30, statement: (instance, _) =>
    {
        // No justified envy, across classes too: whoever has no place would need one that the own class does not have.
        if (instance.Places is not { } places || instance.Result() is not { } result)
        {
            return false;
        }

        var without = result.Standings.Where(s => s.Rank.IsRanked && s.Decision != Decision.Selected).ToArray();
        Assert.All(without, s =>
        {
            var ranked = Ranked(result, s.Class);
            var before = ranked.Count(d => result.Ranking.RankOf(d).Value < s.Rank.Value);
            var notBehind = ranked.Count(d => result.Ranking.RankOf(d).Value <= s.Rank.Value);
            Assert.True((places.AtCut == AtCut.TakeAll ? before + 1 : notBehind) > places.For(s.Class).Places);
        });
        return without.Length > 0;
    });

    [Fact]
    public void When_a_winner_withdraws_the_other_winners_stay_and_reserves_move_up() => Claim.Holds(
        s_everything with { HasRelative = false }, atLeastPercent: 40, statement: (instance, random) =>
    {
        // A relative value would be another one without the winner.
        var before = instance.Result();
        var winners = before is null ? [] : Selected(before).Order(StringComparer.Ordinal).ToArray();
        if (instance.Places is null || winners.Length == 0)
        {
            return false;
        }

        var winner = random.Pick(winners);
        if (instance.Candidates.Count < 2 || instance.Without(winner).Result() is not { } after)
        {
            return false;
        }

        Assert.Subset(Selected(after), winners.Where(w => w != winner).ToHashSet());
        Assert.All(Selected(after).Except(winners), c =>
        {
            var (was, reserves) = (before!.Selection.DecisionOn(c), instance.Places.For(before.Ranking.ClassOf(c)).Reserves);
            Assert.True(was is Decision.Reserve or Decision.Undecided || reserves == 0, $"{c} was {was}");
        });
        return true;
    });

    [Fact]
    public void Equal_dossiers_have_equal_ranks_and_one_fate() => Claim.Holds(s_everything, atLeastPercent: 60, statement: (instance, _) =>
    {
        var (one, other) = (instance.Candidates[0].Code, instance.Candidates[^1].Code);
        var nodes = instance.Nodes.Select(n => n.Code).ToArray();
        if (one == other || instance.WithTwin(one, other).Result() is not { } result)
        {
            return false;
        }

        Assert.Equal(Portrait.Standing(result, one, nodes), Portrait.Standing(result, other, nodes));
        return result.Ranking.RankOf(one).IsRanked;
    });

    private static HashSet<string> Selected(AssessmentResult result) =>
        [.. result.Standings.Where(s => s.Decision == Decision.Selected).Select(s => s.Candidate.Code)];

    private static string[] Ranked(AssessmentResult result, string rankingClass) =>
        [.. result.Standings.Where(s => s.Rank.IsRanked && s.Class == rankingClass).Select(s => s.Candidate.Code)];

    private static int Merit(Decision decision) => decision switch
    {
        Decision.Selected => 3,
        Decision.Undecided => 2,
        Decision.Reserve => 1,
        _ => 0,
    };
}
