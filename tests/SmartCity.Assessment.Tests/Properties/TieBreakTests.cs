using Fractions;
using SmartCity.Assessment.Tests.Numbers;
using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>Breaks separate equals by what they were declared to look at, and by nothing else.</summary>
public sealed class TieBreakTests
{
    private static readonly Shape s_ties = new() { LeastCandidates = 3, GatesInTen = 1, BreaksInTen = 10, HasMissingFacts = false };

    [Fact]
    public void Equals_part_only_where_some_break_sees_different_figures() => Claim.Holds(s_ties, atLeastPercent: 20, statement: (instance, random) =>
    {
        instance = Crowded(instance, random);
        if (instance.Result() is not { } result)
        {
            return false;
        }

        var parted = 0;
        foreach (var tie in result.Ranking.Ties)
        {
            foreach (var (one, other) in tie.Candidates.SelectMany(c => tie.Candidates.Select(d => (c, d))).Where(p => p.c != p.d))
            {
                var decides = result.Ranking.Rules.Breaks.FirstOrDefault(b => Figure(result, b, one) != Figure(result, b, other));
                Assert.Equal(decides is null, result.Ranking.RankOf(one.Code) == result.Ranking.RankOf(other.Code));
                Assert.Equal(result.Ranking.ScoreRankOf(one.Code), result.Ranking.ScoreRankOf(other.Code));
                Assert.Equal(decides, tie.Between(one, other));
                parted += decides is null ? 0 : 1;
            }
        }

        return parted > 0;
    });

    [Fact]
    public void The_recorded_steps_replay_to_the_final_order() => Claim.Holds(s_ties, atLeastPercent: 20, statement: (instance, random) =>
    {
        instance = Crowded(instance, random);
        if (instance.Result() is not { } result)
        {
            return false;
        }

        foreach (var tie in result.Ranking.Ties)
        {
            var groups = new List<Candidate[]> { tie.Candidates.ToArray() };
            var steps = tie.Steps.ToList();
            foreach (var tieBreak in result.Ranking.Rules.Breaks)
            {
                var split = groups.SelectMany(g => Split(result, g, tieBreak)).ToList();
                if (split.Count > groups.Count)
                {
                    Assert.Equal(tieBreak, steps[0].Break);
                    Assert.Equal(Text(split), Text(steps[0].Groups));
                    steps.RemoveAt(0);
                }

                groups = split;
            }

            Assert.Empty(steps);
            Assert.Equal(Text(groups), Text(tie.Groups));
            Assert.Equal(groups.Any(g => g.Length > 1), tie.Remains);
            var ranks = tie.Groups.Select(g => g.Select(c => result.Ranking.RankOf(c.Code).Value).Distinct().ToArray()).ToArray();
            Assert.All(ranks, r => Assert.Single(r));
            Assert.Equal(ranks.Select(r => r[0]).Order(), ranks.Select(r => r[0]));
            Assert.Equal(ranks.Length, ranks.Select(r => r[0]).Distinct().Count());
        }

        return result.Ranking.Ties.Any(t => t.Steps.Count > 0);
    });

    [Fact]
    public void Breaks_act_only_inside_ties() => Claim.Holds(s_ties, atLeastPercent: 55, statement: (instance, random) =>
    {
        instance = Crowded(instance, random);
        if (instance.Result() is not { } result || (instance with { Ranking = instance.Ranking with { Breaks = [] } }).Result() is not { } without)
        {
            return false;
        }

        var ranked = result.Standings.Where(s => s.Rank.IsRanked).GroupBy(s => s.Class, s => s.Candidate);
        foreach (var (one, other) in ranked.SelectMany(inClass => inClass.SelectMany(c => inClass.Where(d => d != c).Select(d => (c, d)))))
        {
            var byScore = result.Ranking.ScoreRankOf(one.Code).Value.CompareTo(result.Ranking.ScoreRankOf(other.Code).Value);
            Assert.Equal(byScore, without.Ranking.RankOf(one.Code).Value.CompareTo(without.Ranking.RankOf(other.Code).Value));
            Assert.True(byScore == 0 || byScore == result.Ranking.RankOf(one.Code).Value.CompareTo(result.Ranking.RankOf(other.Code).Value));
            Assert.Equal(byScore == 0, result.Ranking.Ties.Any(t => t.Candidates.Contains(one) && t.Candidates.Contains(other)));
        }

        return result.Ranking.Ties.Count > 0 && instance.Ranking.Breaks.Count > 0;
    });

    [Fact]
    public void A_ranking_within_a_class_is_the_ranking_of_that_class_alone() => Claim.Holds(
        s_ties with { HasRelative = false }, atLeastPercent: 50, statement: (instance, random) =>
    {
        // The Field of a relative value is one for all classes, so that such a value is another one when a class stands alone.
        instance = Crowded(instance, random) with { Places = null };
        instance = instance with { Ranking = instance.Ranking with { WithinSize = true } };
        var whole = instance.Result();
        var compared = 0;
        foreach (var size in instance.Candidates.Select(c => c.Size).Distinct())
        {
            var others = instance.Candidates.Where(c => c.Size != size).Select(c => c.Code);
            var alone = others.Aggregate(instance, (i, c) => i.Without(c));
            if (whole is null || alone.Result() is not { } result)
            {
                continue;
            }

            foreach (var code in alone.Candidates.Select(c => c.Code))
            {
                Assert.Equal(size, whole.Ranking.ClassOf(code));
                Assert.Equal(result.Ranking.RankOf(code), whole.Ranking.RankOf(code));
                Assert.Equal(result.Ranking.ScoreRankOf(code), whole.Ranking.ScoreRankOf(code));
            }

            var unclassed = alone with { Ranking = alone.Ranking with { WithinSize = false } };
            Assert.All(alone.Candidates, c => Assert.Equal(unclassed.Result()!.Ranking.RankOf(c.Code), whole.Ranking.RankOf(c.Code)));
            compared += alone.Candidates.Count < instance.Candidates.Count && result.Standings.Any(s => s.Rank.IsRanked) ? 1 : 0;
        }

        return compared > 0;
    });

    /// <summary>The same instance with more ties by score: whole totals, or candidates with the dossier of the first but facts of their own.</summary>
    private static Instance Crowded(Instance instance, Random random)
    {
        if (random.Next(3) > 0)
        {
            return Fitting.Fit(instance with
            {
                Roundings = instance.Roundings with { Total = Rounding.HalfUp(0) },
                Root = instance.Root with { Roundings = instance.Root.Roundings with { Score = null } },
            });
        }

        var first = instance.Candidates[0];
        foreach (var candidate in instance.Candidates.Skip(1).Where(_ => random.Next(2) == 0))
        {
            PlainCandidate WithOwnFacts(PlainCandidate c) => c.Code == candidate.Code ? c with { Size = candidate.Size, Difficulty = candidate.Difficulty } : c;
            var twin = instance.WithTwin(first.Code, candidate.Code);
            instance = twin with { Candidates = [.. twin.Candidates.Select(WithOwnFacts)] };
        }

        return instance;
    }

    private static IEnumerable<Candidate[]> Split(AssessmentResult result, Candidate[] group, TieBreak tieBreak)
    {
        var rest = group.ToList();
        while (rest.Count > 0)
        {
            // Who has a figure comes before who has none; then the better figure first.
            var figures = rest.Select(c => Figure(result, tieBreak, c)).ToArray();
            var known = figures.Where(f => f.HasValue).Select(f => f!.Value).ToArray();
            Fraction? best = known.Length == 0 ? null : tieBreak.Better == Better.Higher ? known.Max() : known.Min();
            yield return [.. rest.Where(c => Figure(result, tieBreak, c) == best)];
            rest.RemoveAll(c => Figure(result, tieBreak, c) == best);
        }
    }

    private static Fraction? Figure(AssessmentResult result, TieBreak tieBreak, Candidate candidate)
    {
        switch (tieBreak.Kind)
        {
            case TieBreakKind.Fact:
                return decimal.Parse(candidate.Facts.Single(f => f.Name == tieBreak.On).ToString(), System.Globalization.CultureInfo.InvariantCulture);
            case TieBreakKind.TopMarks:
                Assert.True(result.Scheme.Tree.TryFind(tieBreak.On, out var node));
                return Criteria(node).Sum(c => result.Table[candidate.Code, c.Code].MarksAtTop);
            default:
                var score = result.Scores[candidate.Code, tieBreak.On];
                return tieBreak.Reading switch
                {
                    Reading.Points => result.Table[candidate.Code, tieBreak.On] is { State: CellState.Points } cell ? cell.Points.ToFraction() : null,
                    _ when score.State != ScoreState.Scored => null,
                    Reading.Published => Fraction.FromString(score.Published, System.Globalization.CultureInfo.InvariantCulture),
                    _ => score.Score.ToFraction(),
                };
        }
    }

    private static IEnumerable<Criterion> Criteria(Aspect aspect) =>
        aspect is Criterion criterion ? [criterion] : ((CompositeAspect)aspect).Children.SelectMany(c => Criteria(c.Aspect));

    private static string Text(IEnumerable<IEnumerable<Candidate>> groups) => string.Join(" > ", groups.Select(g => string.Join(" = ", g)));
}
