using Xunit;

namespace SmartCity.Assessment.Tests.Ledgers;

public sealed class LedgerTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10);
    private static readonly Assessor[] s_assessors = [new("ani"), new("budi"), new("citra")];

    private static Aspect Measured(string code) => Aspect.Measured(code, s_ten, missing: AbsenceRule.LeaveOut);

    private static Candidate Of(string code, params Measurement[] figures) => new(code, measured: figures.Select((f, i) => ("abcd"[i].ToString(), f)));

    private static Ledger Kept(Aspect root, RoundingPlan? plan, params Candidate[] candidates)
    {
        var board = ScoreBoard.From(PerformanceTable.OfPoints(AspectTree.Of(root, plan), Roster.Of(candidates).Value).Value).Value;
        return Ledger.Of(Selection.Of(Ranking.Of(Screening.Of(board).Value).Value, Quota.Of(1, AtCut.TakeAll)).Value);
    }

    private static Exact Sum(IEnumerable<Exact?> parts) => new(Rational.Sum([.. parts.Select(p => p!.Value.Value)]));

    private static bool IsLeaf(LedgerLine line) => line.Aspect is Criterion;

    [Fact]
    public void Every_node_has_a_line_with_its_share_of_the_total()
    {
        var root = Aspect.Mean("t", Aspect.Mean("g", Measured("a").Weight(1), Measured("b").Weight(2)).Weight(3), Measured("c").Weight(1));
        var explained = Kept(root, null, Of("x", 6, 9, 4)).Explain("x");
        Assert.Equal(["t", "g", "a", "b", "c"], explained.Lines.Select(l => l.Aspect.Code));
        Assert.Equal([0, 1, 2, 2, 1], explained.Lines.Select(l => l.Depth));
        Assert.Equal(["1", "0.75", "0.25", "0.5", "0.25"], explained.Lines.Select(l => l.Share.ToString()));
        Assert.Equal(["7", "6", "1.5", "4.5", "1"], explained.Lines.Select(l => l.Contribution.ToString()));
        Assert.True(explained.IsAdditive);
        Assert.Empty(explained.Remainders);
    }

    [Fact]
    public void A_candidate_stands_in_one_tie_or_in_none()
    {
        var ledger = Kept(Aspect.Measured("a", s_ten), null, Of("u", 5), Of("v", 7), Of("w", 5), Of("x", 7), Of("y", 4));
        string? TieOf(string code) => ledger.Explain(code).Tie is { } tie ? string.Join(" ", tie.Candidates) : null;
        Assert.Equal(["u w", "v x", "u w", "v x", null], new[] { "u", "v", "w", "x", "y" }.Select(TieOf));
        Assert.Same(ledger.Explain("u").Tie, ledger.Explain("w").Tie);
    }

    [Fact]
    public void Shares_are_those_after_leaving_out()
    {
        var explained = Kept(Aspect.Mean("t", Measured("a").Weight(2), Measured("b").Weight(1), Measured("c").Weight(1)), null, Of("x", Measurement.Missing, 3, 4)).Explain("x");
        Assert.Equal(["1", "", "0.5", "0.5"], explained.Lines.Select(l => l.Share?.ToString() ?? string.Empty));
        var rule = Assert.Single(explained.Lines[0].Rules);
        Assert.Equal(("absence.reweighted", "t a"), (rule.Code, string.Join(' ', rule.Arguments)));
        Assert.Equal("absence.left-out", Assert.Single(explained.Lines[1].Rules).Code);
    }

    [Theory]
    [InlineData("trimmedMean", "consensus.trimmed: On 'a' the highest and the lowest mark are dropped; equal marks share what is dropped.", "Pada 'a' 1 nilai tertinggi dan 1 terendah tidak dipakai; nilai yang sama berbagi bagiannya.")]
    [InlineData("trimmedSum", "consensus.trimmed: On 'a' the 2 highest and the 2 lowest marks are dropped; equal marks share what is dropped.", "Pada 'a' 2 nilai tertinggi dan 2 terendah tidak dipakai; nilai yang sama berbagi bagiannya.")]
    [InlineData("median", "consensus.median: On 'a' the middle of the marks counts; equal marks share what counts.", "Pada 'a' yang dipakai hanya yang di tengah; nilai yang sama berbagi bagiannya.")]
    [InlineData("highest", "consensus.highest: On 'a' the highest mark counts; equal marks share what counts.", "Pada 'a' yang dipakai hanya nilai tertinggi; nilai yang sama berbagi bagiannya.")]
    [InlineData("lowest", "consensus.lowest: On 'a' the lowest mark counts; equal marks share what counts.", "Pada 'a' yang dipakai hanya nilai terendah; nilai yang sama berbagi bagiannya.")]
    [InlineData("weightedMean", "consensus.weighted: On 'a' marks count by the weights of their assessors.", "Pada 'a' nilai dipakai menurut bobot asesornya.")]
    [InlineData("mean", null, null)]
    public void Which_marks_counted_is_a_rule_that_acted(string kind, string? english, string? indonesian)
    {
        var consensus = kind switch
        {
            "trimmedMean" => Consensus.TrimmedMean(1, TooFewToTrim.Absent),
            "trimmedSum" => Consensus.TrimmedSum(2, TooFewToTrim.Absent),
            "median" => Consensus.Median(EvenMedian.Mean),
            "highest" => Consensus.Highest,
            "lowest" => Consensus.Lowest,
            "weightedMean" => Consensus.WeightedMean,
            _ => Consensus.Mean,
        };
        var scheme = AssessmentScheme.Create(Aspect.Marked("a", s_ten), consensus: consensus);
        LedgerLine Line(params int[] marks) => scheme.Assess(Candidate.List("x"), marks.Select((m, i) => new Assessor($"q{i}").On("x", ("a", m)))).Value.Explain("x").Lines[0];
        var rules = Line(8, 7, 6, 6, 4).Rules;
        Assert.Equal(english, rules.SingleOrDefault()?.ToString());
        Assert.Equal(indonesian, rules.SingleOrDefault()?.Text(Language.Indonesian));
        if (!kind.StartsWith("trimmed", StringComparison.Ordinal))
        {
            Assert.Empty(Line(8).Rules);
        }
    }

    [Fact]
    public void Where_nothing_could_be_dropped_nothing_is_said_to_be()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("a", s_ten), consensus: Consensus.TrimmedMean(1, TooFewToTrim.UseAll));
        Assert.Empty(scheme.Assess(Candidate.List("x"), [new Assessor("q").On("x", ("a", 8)), new Assessor("r").On("x", ("a", 4))]).Value.Explain("x").Lines[0].Rules);
    }

    [Fact]
    public void Marks_stand_with_coefficients_and_contributions()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("t", Aspect.Marked("a", s_ten).Weight(3), Aspect.Measured("b", s_ten).Weight(1)), consensus: Consensus.Median(EvenMedian.Mean));
        ScoreSheet[] sheets = [s_assessors[0].On("x", ("a", 9m)), s_assessors[1].On("x", ("a", 2m)), s_assessors[2].On("x", ("a", 6m))];
        var explained = scheme.Assess([new Candidate("x", measured: [("b", 4m)])], sheets).Value.Explain("x");
        var line = explained.Lines[1];
        Assert.Equal(["ani", "budi", "citra"], line.Marks.Select(m => m.Assessor.Code));
        Assert.Equal(["0", "0", "1"], line.Marks.Select(m => m.Coefficient.ToString()));
        Assert.Equal(["0", "0", "4.5"], line.Marks.Select(m => m.Contribution.ToString()));
        Assert.Equal("6", line.Points.ToString());
        Assert.Equal("4.5", line.Contribution.ToString());
    }

    [Fact]
    public void Equal_marks_share_a_coefficient()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("a", s_ten)), consensus: Consensus.Highest);
        ScoreSheet[] sheets = [s_assessors[0].On("x", ("a", 9m)), s_assessors[1].On("x", ("a", 9m)), s_assessors[2].On("x", ("a", Mark.Abstained))];
        var line = scheme.Assess([new Candidate("x")], sheets).Value.Explain("x").Lines[1];
        Assert.Equal(["0.5", "0.5", "0"], line.Marks.Select(m => m.Coefficient.ToString()));
        Assert.Null(line.Marks[2].Contribution);
        Assert.Equal(MarkState.Abstained, line.Marks[2].State);
    }

    [Fact]
    public void What_no_mark_brings_is_the_constant()
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("t", Aspect.Marked("a", s_ten.Valued(ValueFunction.Linear(10, 0)))));
        ScoreSheet[] sheets = [s_assessors[0].On("x", ("a", 2m)), s_assessors[1].On("x", ("a", 4m))];
        var line = scheme.Assess([new Candidate("x")], sheets).Value.Explain("x").Lines[1];
        Assert.Equal("1", line.Constant.ToString());
        Assert.Equal(["-0.1", "-0.2"], line.Marks.Select(m => m.Contribution.ToString()));
        Assert.Equal("0.7", line.Contribution.ToString());
    }

    [Fact]
    public void Every_rounding_leaves_a_remainder_and_all_of_it_sums_to_the_total()
    {
        var root = Aspect.Mean("t", Aspect.Mean("g", Measured("a"), Measured("b")), Measured("c").Weight(2));
        var plan = new RoundingPlan(contribution: Rounding.HalfUp(1), aspect: Rounding.HalfUp(0), total: Rounding.Down(1));
        var explained = Kept(root, plan, Of("x", 1.23m, 2.34m, 5.67m)).Explain("x");
        Assert.True(explained.IsAdditive);
        Assert.Contains(explained.Remainders, r => r.Stage == RoundingStage.Aspect && r.Aspect.Code == "g");
        Assert.Contains(explained.Remainders, r => r.Stage == RoundingStage.Contribution);
        Assert.Equal(explained.Lines[0].Score.Score, Sum([.. explained.Lines.Where(IsLeaf).Select(l => l.Contribution), .. explained.Remainders.Select(r => (Exact?)r.Amount)]));
    }

    [Fact]
    public void A_remainder_is_what_the_rounding_did()
    {
        var explained = Kept(Aspect.Mean("t", Measured("a").Weight(1), Measured("b").Weight(2)), new RoundingPlan(total: Rounding.Down(1)), Of("x", 7m, 7.5m)).Explain("x");
        var remainder = Assert.Single(explained.Remainders);
        Assert.Equal(("t", RoundingStage.Total, "-1/30"), (remainder.Aspect.Code, remainder.Stage, remainder.Amount.ToString()));
        Assert.Equal(["value.rounded"], explained.Lines[0].Rules.Select(r => r.Code));
    }

    [Fact]
    public void The_gap_to_the_last_place_is_the_sum_of_its_lines()
    {
        var root = Aspect.Mean("t", Measured("a").Weight(1), Measured("b").Weight(2));
        var gap = Assert.Single(Kept(root, null, Of("x", 7, 9), Of("y", 8, 6)).Explain("y").Gaps);
        Assert.Equal("x", gap.LastSelected.Code);
        Assert.Equal("-5/3", gap.Difference.ToString());
        Assert.Equal(["1/3", "-2"], gap.Lines.Select(l => l.Difference.ToString()));
        Assert.Equal("0", gap.Roundings.ToString());
    }

    [Fact]
    public void Roundings_are_part_of_the_gap()
    {
        var root = Aspect.Mean("t", Measured("a").Weight(1), Measured("b").Weight(2));
        var gap = Assert.Single(Kept(root, new RoundingPlan(total: Rounding.Down(0)), Of("x", 7, 9), Of("y", 8, 6)).Explain("y").Gaps);
        Assert.Equal("-2", gap.Difference.ToString());
        Assert.Equal("-1/3", gap.Roundings.ToString());
        Assert.Equal(gap.Difference, Sum([.. gap.Lines.Select(l => l.Difference), gap.Roundings]));
    }

    [Fact]
    public void Equals_at_the_last_place_have_a_gap_each() =>
        Assert.Equal(["x", "y"], Kept(Aspect.Mean("t", Measured("a")), null, Of("x", 7), Of("y", 7), Of("z", 5)).Explain("z").Gaps.Select(g => g.LastSelected.Code));

    [Fact]
    public void What_is_not_additive_says_so()
    {
        var ledger = Kept(Aspect.Geometric("t", Rounding.HalfUp(2), Measured("a"), Measured("b")), null, Of("x", 2, 8), Of("y", 1, 2));
        var explained = ledger.Explain("y");
        Assert.False(explained.IsAdditive);
        Assert.Equal(["value.not-additive", "value.quantised"], explained.Lines[0].Rules.Select(r => r.Code));
        Assert.Null(explained.Lines[1].Share);
        Assert.Null(explained.Lines[1].Contribution);
        var gap = Assert.Single(explained.Gaps);
        Assert.Equal("-2.59", gap.Difference.ToString());
        Assert.Null(gap.Roundings);
        Assert.All(gap.Lines, l => Assert.Null(l.Difference));
    }

    [Fact]
    public void Nobody_unknown_is_explained() =>
        Assert.ThrowsAny<ArgumentException>(() => Kept(Aspect.Mean("t", Measured("a")), null, Of("x", 7)).Explain("nobody"));

    [Fact]
    public void Factors_are_the_shares_of_a_sum()
    {
        Aspect Figure(string code) => Aspect.Measured(code, s_ten);
        var root = Aspect.Sum("t", Figure("a").Factor(2), Aspect.Sum("g", Figure("b").Factor(3)).Factor(-0.5m));
        var explained = Kept(root, null, Of("x", 5, 2)).Explain("x");
        Assert.Equal(["t", "a", "g", "b"], explained.Lines.Select(l => l.Aspect.Code));
        Assert.Equal(["1", "2", "-0.5", "-1.5"], explained.Lines.Select(l => l.Share.ToString()));
        Assert.Equal(["7", "10", "-3", "-3"], explained.Lines.Select(l => l.Contribution.ToString()));
    }

    [Fact]
    public void A_fact_that_multiplies_a_factor_is_part_of_the_share()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Sum("t", Aspect.Marked("a", s_ten).Factor(2, "degree"), Aspect.Measured("b", s_ten).Factor(1)), facts: [new DeclaredFact("degree", FactKind.Number)]);
        Candidate Diver(string code, decimal degree) => new(code, facts: [Fact.Number("degree", degree)], measured: [("b", 1m)]);
        ScoreSheet[] sheets = [s_assessors[0].On("x", ("a", 6m)), s_assessors[1].On("x", ("a", 4m)), s_assessors[0].On("y", ("a", 5m))];
        var result = scheme.Assess([Diver("x", 3.5m), Diver("y", 1.5m)], sheets).Value;
        var explained = result.Explain("x");
        Assert.Equal(["1", "7", "1"], explained.Lines.Select(l => l.Share.ToString()));
        Assert.Equal(["36", "35", "1"], explained.Lines.Select(l => l.Contribution.ToString()));
        Assert.Equal(["21", "14"], explained.Lines[1].Marks.Select(m => m.Contribution.ToString()));
        Assert.Equal(["1", "3", "1"], result.Explain("y").Lines.Select(l => l.Share.ToString()));
    }

    [Fact]
    public void Every_absence_says_what_was_done_about_it()
    {
        Aspect Figure(string code, AbsenceRule rule) => Aspect.Measured(code, s_ten, missing: rule, notApplicable: rule);
        var root = Aspect.Mean("t", Figure("a", AbsenceRule.Worst), Figure("b", AbsenceRule.NotRankable), Figure("c", AbsenceRule.LeaveOut));
        var lines = Kept(root, null, Of("x", Measurement.Missing, Measurement.NotApplicable, Measurement.Missing)).Explain("x").Lines;
        Assert.Equal(
            ["absence.worst a tooFewMarks", "absence.absent b notApplicable", "absence.left-out c tooFewMarks"],
            lines.Skip(1).SelectMany(l => l.Rules).Select(r => $"{r.Code} {string.Join(' ', r.Arguments)}"));
    }

    [Fact]
    public void A_figure_beyond_a_goalpost_says_that_it_is_capped()
    {
        var capped = Aspect.Measured("a", Rubric.Open().Valued(ValueFunction.Linear(0, 10, Cap.Both)));
        var ledger = Kept(Aspect.Mean("t", capped), null, Of("x", 12), Of("y", 9), Of("z", -1));
        Assert.Equal(["value.capped"], ledger.Explain("x").Lines[1].Rules.Select(r => r.Code));
        Assert.Empty(ledger.Explain("y").Lines[1].Rules);
        Assert.Equal(["value.capped"], ledger.Explain("z").Lines[1].Rules.Select(r => r.Code));
    }

    [Fact]
    public void A_relative_value_says_what_it_depends_on()
    {
        var price = Aspect.Measured("a", Rubric.Open().Valued(ValueFunction.LowestOverOwn().Times(100)));
        var line = Kept(Aspect.Mean("t", price), null, Of("x", 8), Of("y", 4), Of("z", 9)).Explain("x").Lines[1];
        Assert.Equal("50", line.Score.ToString());
        var rule = Assert.Single(line.Rules);
        Assert.Equal(("value.relative", "a 4 9 7"), (rule.Code, string.Join(' ', rule.Arguments)));
    }
}
