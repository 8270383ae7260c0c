using SmartCity.Assessment.Tests.Properties.Instances;
using SmartCity.Assessment.Tests.Scoring;
using Xunit;

namespace SmartCity.Assessment.Tests.Rankings.Parts;

public sealed class PartialRankingTests
{
    [Fact]
    public void Parts_merged_in_any_order_and_grouping_are_the_whole() => Claim.Holds(
        PlainTable.Drawing, PlainTable.Smaller, atLeastPercent: 60, statement: (plain, random) =>
    {
        var cuts = new[] { random.Next(plain.Rows.Length + 1), random.Next(plain.Rows.Length + 1) }.Order().ToArray();
        var whole = Part(plain.Rows);
        var (a, b, c) = (Part(plain.Rows[..cuts[0]]), Part(plain.Rows[cuts[0]..cuts[1]]), Part(plain.Rows[cuts[1]..]));
        Assert.Equal(whole, a.Merge(b).Merge(c));
        Assert.Equal(whole, c.Merge(a.Merge(b)));
        Assert.Equal(whole, b.Merge(c).Merge(a));
        Assert.Equal(whole, whole.Merge(PartialRanking.Empty));
        Assert.Equal(whole, PartialRanking.Empty.Merge(whole));
        Assert.Equal(a, PartJson.ReadRanking(PartJson.Write(a)).Value);

        var scores = ScoringPlan.Of(plain.Table, plain.Formula).Score();
        foreach (var convention in Enum.GetValues<TieConvention>())
        {
            var ranks = RowRanks.Of(scores, convention);
            Assert.All(ranks.Order(), row => Assert.Equal(ranks[row], whole.RankOf(scores[row]!.Value, convention)));
        }

        return whole.Ranked > 2;

        PartialRanking Part(decimal?[][] rows) => rows.Length == 0
            ? PartialRanking.Empty.Merge(PartialRanking.Of(ScoringPlan.Of((plain with { Rows = [] }).Table, plain.Formula).Score(), "rules"))
            : PartialRanking.Of(ScoringPlan.Of((plain with { Rows = rows }).Table, plain.Formula).Score(), "rules");
    });

    [Fact]
    public void A_score_that_nobody_has_has_no_rank()
    {
        Assert.Equal(Rank.None, PartialRanking.Empty.RankOf(Exact.From(1)));
        var part = new PartialRanking("rules", [.. new[] { 9, 7, 5, 3 }.Select(s => new ScoreCount(Exact.From(s), s))]);
        Assert.Equal(["–", "1", "–", "10", "–", "17", "–", "22", "–"], Enumerable.Range(2, 9).Reverse().Select(s => part.RankOf(Exact.From(s)).ToString()));
    }

    [Fact]
    public void Parts_of_more_candidates_than_can_be_counted_do_not_merge()
    {
        var many = new PartialRanking("rules", [new ScoreCount(Exact.From(1), long.MaxValue)]);
        var one = new PartialRanking("rules", [new ScoreCount(Exact.From(2), 1)]);
        Assert.Throws<ArgumentException>("other", () => many.Merge(one));
        Assert.Equal(long.MaxValue, many.Merge(PartialRanking.Empty).Ranked);
        Assert.Equal(1 + (long.MaxValue / 2), many.RankOf(Exact.From(1), TieConvention.Fractional).Value);
    }

    [Fact]
    public void Parts_by_different_rules_do_not_merge()
    {
        var scores = ScoringPlan.Of(ColumnTable.Of(Column.Of([1m])), ColumnFormula.Mean(1)).Score();
        Assert.Throws<ArgumentException>(() => PartialRanking.Of(scores, "one").Merge(PartialRanking.Of(scores, "other")));
        Assert.ThrowsAny<ArgumentException>(() => PartialRanking.Of(scores, " "));
    }

    [Fact]
    public void Candidates_assessed_in_parts_get_the_ranks_of_the_whole()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Measured("a", Rubric.Scale(0, 10)).Weight(2), Aspect.Measured("b", Rubric.Scale(0, 10)).Weight(1)), gates: [Gate.AtLeast("b", 2)]);
        var candidates = Enumerable.Range(0, 30).Select(i => new Candidate($"c{i:00}", measured: [("a", (decimal)(i * 7 % 11)), ("b", (decimal)(i * 5 % 7))])).ToArray();
        var key = Fingerprint.Of(scheme).ToString();
        var whole = scheme.Assess(candidates, []).Value.Ranking;
        var merged = candidates.Chunk(7).Select(part => PartialRanking.Of(scheme.Assess(part, []).Value.Ranking, key).Value).Aggregate((x, y) => y.Merge(x));
        Assert.Equal(whole.Ranked.Sum(r => r.Groups.Sum(g => g.Length)), merged.Ranked);
        Assert.All(candidates.Where(c => whole.RankOf(c.Code).IsRanked), c => Assert.Equal(whole.RankOf(c.Code), merged.RankOf(whole.Screening.Board[c.Code, "t"].Score)));
    }

    [Theory]
    [InlineData("parts.relative")]
    [InlineData("parts.root")]
    [InlineData("parts.breaks")]
    [InlineData("parts.classes")]
    public void What_a_part_cannot_carry_is_refused_with_the_reason(string code)
    {
        var ten = Rubric.Scale(1, 10);
        var scheme = code switch
        {
            "parts.relative" => AssessmentScheme.Create(Aspect.Mean("t", Aspect.Measured("a", Rubric.Scale(1, 10).Valued(ValueFunction.OwnOverHighest())))),
            "parts.root" => AssessmentScheme.Create(Aspect.Geometric("t", Rounding.HalfUp(4), Aspect.Measured("a", ten).Weight(1))),
            "parts.breaks" => AssessmentScheme.Create(Aspect.Mean("t", Aspect.Measured("a", ten)), ranking: new RankingRules(breaks: TieBreak.HigherOn("a"))),
            _ => AssessmentScheme.Create(Aspect.Mean("t", Aspect.Measured("a", ten)), facts: [new DeclaredFact("size", FactKind.Text)], ranking: new RankingRules(within: "size")),
        };
        Candidate[] candidates = [new("x", facts: code == "parts.classes" ? [Fact.Text("size", "big")] : [], measured: [("a", 2m)])];
        var ranking = scheme.Assess(candidates, []).Value.Ranking;
        Assert.Equal([code], PartialRanking.Of(ranking, "rules").Findings.Select(f => f.Code));
        Assert.Equal([code], PartialSelection.Of(ranking, 3, "rules").Findings.Select(f => f.Code));
        Assert.False(PartialRanking.Of(ranking, "rules").IsValid);
    }

    [Fact]
    public void A_part_says_how_often_each_score_occurs()
    {
        var part = PartialRanking.Of(ScoringPlan.Of(ColumnTable.Of(Column.Of([3m, 5m, null, 3m])), ColumnFormula.Mean(1)).Score(), "rules");
        Assert.Equal(["5 1", "3 2"], part.Counts.Select(c => $"{c.Score} {c.Count}"));
        Assert.Equal(("rules", 3L), (part.Scheme, part.Ranked));
        Assert.Equal(["1", "1", "2", "2.5"], new[] { (5, TieConvention.Standard), (5, TieConvention.Dense), (3, TieConvention.Dense), (3, TieConvention.Fractional) }.Select(r => part.RankOf(Exact.From(r.Item1), r.Item2).ToString()));
        Assert.Equal(["5 1", "4 1", "3 3"], part.Merge(new PartialRanking("rules", [new(Exact.From(4), 1), new(Exact.From(3), 1)])).Counts.Select(c => $"{c.Score} {c.Count}"));
    }

    [Fact]
    public void What_is_no_part_is_refused()
    {
        var scores = ScoringPlan.Of(ColumnTable.Of(Column.Of([1m])), ColumnFormula.Mean(1)).Score();
        var part = PartialRanking.Of(scores, "rules");
        var ranking = AssessmentScheme.Create(Aspect.Measured("a", Rubric.Scale(0, 10))).Assess([new Candidate("x", measured: [("a", 2m)])], []).Value.Ranking;
        Assert.Throws<ArgumentNullException>("scores", () => PartialRanking.Of((ExactScores)null!, "rules"));
        Assert.Throws<ArgumentNullException>("ranking", () => PartialRanking.Of((Ranking)null!, "rules"));
        Assert.Throws<ArgumentException>("scheme", () => PartialRanking.Of(scores, ""));
        Assert.Throws<ArgumentException>("scheme", () => PartialRanking.Of(ranking, " "));
        Assert.Throws<ArgumentNullException>("other", () => part.Merge(null!));
        Assert.ThrowsAny<ArgumentException>(() => part.RankOf(Exact.From(1), (TieConvention)9));
        Assert.Throws<OverflowException>(() => new PartialRanking("rules", [new(Exact.From(2), long.MaxValue), new(Exact.From(1), 1)]));
    }

    [Fact]
    public void Candidates_whose_marks_are_corrected_are_no_part()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("policy", Rubric.Scale(0, 10)), calibration: Calibration.Additive);
        var (p, q) = (new Assessor("p"), new Assessor("q"));
        var ranking = scheme.Assess(Candidate.List("a", "b"), [p.On("a", ("policy", 5)), q.On("a", ("policy", 7)), p.On("b", ("policy", 5))]).Value.Ranking;
        var refused = Assert.Single(PartialRanking.Of(ranking, "rules").Findings);
        Assert.Equal(("parts.calibration", "policy"), (refused.Code, refused.Arguments[0]));
    }

    [Fact]
    public void Every_reason_against_parts_is_given()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Geometric("t", Rounding.HalfUp(4), Aspect.Measured("a", Rubric.Scale(1, 10).Valued(ValueFunction.OwnOverHighest())).Weight(1), Aspect.Measured("b", Rubric.Scale(1, 10)).Weight(1)),
            facts: [new DeclaredFact("size", FactKind.Text)],
            ranking: new RankingRules(within: "size", breaks: TieBreak.HigherOn("a")));
        var ranking = scheme.Assess([new Candidate("x", facts: [Fact.Text("size", "big")], measured: [("a", 2m), ("b", 2m)])], []).Value.Ranking;
        Assert.Equal(["parts.relative", "parts.root", "parts.breaks", "parts.classes"], PartialRanking.Of(ranking, "rules").Findings.Select(f => f.Code));
    }
}
