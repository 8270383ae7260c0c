using Xunit;

namespace SmartCity.Assessment.Tests.Rankings;

public sealed class RankingTests
{
    private static readonly Rubric s_free = Rubric.Open();

    private static Validated<Ranking> Ranked(RankingRules rules, Gate[] gates, params (string Code, decimal Score, string Size)[] candidates)
    {
        var roster = Roster.Of(
            candidates.Select(c => new Candidate(c.Code, facts: [Fact.Text("size", c.Size)], measured: [("a", c.Score)])), [new DeclaredFact("size", FactKind.Text)]).Value;
        var table = PerformanceTable.OfPoints(AspectTree.Of(Aspect.Measured("a", s_free)), roster).Value;
        return Ranking.Of(Screening.Of(ScoreBoard.From(table).Value, gates).Value, rules);
    }

    [Theory]
    [InlineData(TieConvention.Standard, "1 2 2 4")]
    [InlineData(TieConvention.Modified, "1 3 3 4")]
    [InlineData(TieConvention.Dense, "1 2 2 3")]
    [InlineData(TieConvention.Fractional, "1 2.5 2.5 4")]
    public void Nine_eight_eight_seven_are_numbered_by_the_convention(TieConvention convention, string expected)
    {
        var ranking = Ranked(new RankingRules(convention: convention), [], ("p", 9, "-"), ("q", 8, "-"), ("r", 8, "-"), ("s", 7, "-")).Value;
        Assert.Equal(expected, string.Join(' ', "pqrs".Select(c => ranking.RankOf(c.ToString()))));
    }

    [Fact]
    public void Three_equals_share_the_mean_of_their_places()
    {
        var ranking = Ranked(new RankingRules(convention: TieConvention.Fractional), [], ("p", 8, "-"), ("q", 8, "-"), ("r", 8, "-"), ("s", 7, "-")).Value;
        Assert.Equal(2m, ranking.RankOf("q").Value);
        Assert.Equal(4m, ranking.RankOf("s").Value);
    }

    [Fact]
    public void Exact_scores_rank_unless_published_ones_are_declared()
    {
        var exact = Ranked(RankingRules.Standard, [], ("p", 8.00001m, "-"), ("q", 8.00002m, "-")).Value;
        Assert.Equal((2m, 1m), (exact.RankOf("p").Value, exact.RankOf("q").Value));
        var published = Ranked(new RankingRules(Reading.Published), [], ("p", 8.00001m, "-"), ("q", 8.00002m, "-")).Value;
        Assert.Equal((1m, 1m), (published.RankOf("p").Value, published.RankOf("q").Value));
        Assert.Throws<ArgumentException>(() => new RankingRules(Reading.Unweighted));
    }

    /// <summary>To a double all of these are one number.</summary>
    [Theory]
    [InlineData("1 2 3", "3 2 1")]
    [InlineData("3 2 1", "1 2 3")]
    [InlineData("2 1 2 3 1", "2 4 2 1 4")]
    public void Scores_that_differ_in_their_last_digits_alone_are_told_apart(string lastDigits, string ranks)
    {
        var digits = lastDigits.Split(' ');
        var scores = digits.Select((d, i) => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), 5 + (int.Parse(d, System.Globalization.CultureInfo.InvariantCulture) * 1e-28m), "-")).ToArray();
        var ranking = Ranked(RankingRules.Standard, [], scores).Value;
        Assert.Equal(ranks, string.Join(' ', scores.Select(s => ranking.RankOf(s.Item1))));
    }

    [Fact]
    public void Each_class_has_its_own_ranking()
    {
        var ranking = Ranked(new RankingRules(within: "size"), [], ("p", 9, "big"), ("q", 8, "small"), ("r", 7, "big"), ("s", 8, "small")).Value;
        Assert.Equal("1 1 2 1", string.Join(' ', "pqrs".Select(c => ranking.RankOf(c.ToString()))));
        Assert.Equal("small", ranking.ClassOf("q"));
        var tie = Assert.Single(ranking.Ties);
        Assert.Equal("small", tie.Class);
        Assert.Equal(["q", "s"], tie.Candidates.Select(c => c.Code));
    }

    [Fact]
    public void Ties_are_listed_by_class_and_in_it_the_better_first()
    {
        var ranking = Ranked(
            new RankingRules(within: "size"), [], ("p", 1, "small"), ("q", 1, "small"), ("r", 8, "small"), ("s", 8, "small"), ("t", 3, "big"), ("u", 3, "big"), ("v", 2, "middle"), ("w", 2, "middle")).Value;
        Assert.Equal(["big t", "middle v", "small r", "small p"], ranking.Ties.Select(t => $"{t.Class} {t.Candidates[0]}"));
    }

    [Fact]
    public void Classes_that_look_alike_are_named_in_their_order() => Assert.Equal(
        ["big Big", "small Small"],
        Ranked(new RankingRules(within: "size"), [], ("p", 1, "big"), ("q", 1, "Big"), ("r", 8, "small"), ("s", 8, "Small")).Findings.Select(f => string.Join(' ', f.Arguments)));

    /// <summary>Keys that are no whole numbers are sorted in an order that tells nothing of equals.</summary>
    [Fact]
    public void However_many_are_equal_they_are_listed_by_code()
    {
        var tree = AspectTree.Of(Aspect.Geometric("t", Rounding.HalfUp(0), Aspect.Measured("a", s_free), Aspect.Measured("b", s_free)));
        var candidates = Enumerable.Range(0, 100).Select(i => new Candidate($"c{i:00}", measured: i % 2 == 0 ? [("a", 2m), ("b", 3m)] : [("a", 6m), ("b", 1m)])).ToArray();
        var ranking = Ranking.Of(Screening.Of(ScoreBoard.From(PerformanceTable.OfPoints(tree, Roster.Of(candidates).Value).Value).Value).Value).Value;
        Assert.Equal(candidates.Select(c => c.Code), Assert.Single(ranking.Ties).Candidates.Select(c => c.Code));
    }

    [Fact]
    public void Blocks_that_no_marks_join_are_ranked_apart_in_each_class_under_names_of_their_own()
    {
        var (p, q) = (new Assessor("p"), new Assessor("q"));
        ScoreSheet[] sheets = [p.On("a", ("policy", 8)), p.On("b", ("policy", 7)), q.On("c", ("policy", 3)), q.On("d", ("policy", 2))];
        string[] Ranks(string? within, params string[] classes)
        {
            var scheme = AssessmentScheme.Create(
                Aspect.Marked("policy", Rubric.Scale(0, 10)), [new DeclaredFact("class", FactKind.Text)], ranking: new RankingRules(within: within), calibration: Calibration.Additive.WithinBlocks());
            var candidates = classes.Select((c, i) => new Candidate("abcd"[i].ToString(), facts: [Fact.Text("class", c)]));
            var ranking = scheme.Assess(candidates, sheets).Value.Ranking;
            return [.. "abcd".Select(c => $"{ranking.ClassOf(c.ToString())}: {ranking.RankOf(c.ToString())}")];
        }

        Assert.Equal(["a: 1", "a: 2", "c: 1", "c: 2"], Ranks(null, "x", "x", "x", "x"));
        Assert.Equal(["x / a: 1", "y / a: 1", "x / c: 1", "x / c: 2"], Ranks("class", "x", "y", "x", "x"));
        Assert.Equal(["x//y / a: 1", "x//y / a: 2", "z / c: 1", "z / c: 2"], Ranks("class", "x/y", "x/y", "z", "z"));
    }

    [Fact]
    public void Who_failed_a_gate_has_no_rank_and_takes_no_place()
    {
        var ranking = Ranked(RankingRules.Standard, [Gate.Below("a", 9)], ("p", 9, "-"), ("q", 8, "-")).Value;
        Assert.Equal(Rank.None, ranking.RankOf("p"));
        Assert.Equal("–", ranking.RankOf("p").ToString());
        Assert.Throws<InvalidOperationException>(() => ranking.RankOf("p").Value);
        Assert.Equal(1m, ranking.RankOf("q").Value);
        Assert.ThrowsAny<ArgumentException>(() => ranking.RankOf("nobody"));
    }

    [Fact]
    public void Geometric_totals_that_are_published_alike_are_ranked_by_their_products()
    {
        var tree = AspectTree.Of(Aspect.Geometric("t", Rounding.HalfUp(0), Aspect.Measured("a", s_free), Aspect.Measured("b", s_free)));
        Candidate[] candidates =
        [
            new("p", measured: [("a", 2m), ("b", 3m)]), new("q", measured: [("a", 2.5m), ("b", 2.5m)]), new("r", measured: [("a", 1m), ("b", 6m)]),
        ];
        var ranking = Ranking.Of(Screening.Of(ScoreBoard.From(PerformanceTable.OfPoints(tree, Roster.Of(candidates).Value).Value).Value).Value).Value;
        Assert.Equal("2 1 2", string.Join(' ', "pqr".Select(c => ranking.RankOf(c.ToString()))));
    }
}
