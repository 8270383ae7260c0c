using Xunit;

namespace SmartCity.Assessment.Tests.Aspects;

public sealed class AspectRulesTests
{
    private static readonly Rubric s_tenths = Rubric.Scale(0, 10);
    private static readonly Criterion s_p = Aspect.Measured("p", s_tenths);
    private static readonly Criterion s_q = Aspect.Measured("q", s_tenths);
    private static readonly Criterion s_r = Aspect.Measured("r", s_tenths);

    private static Finding[] Findings(Aspect root) => [.. Assert.Throws<SchemeException>(() => AspectTree.Of(root)).Findings];

    private static string[] Codes(Aspect root) => [.. Findings(root).Select(f => f.Code)];

    private static string Total(Aspect root) => AssessmentScheme.Create(root)
        .Assess([new Candidate("a", measured: [("p", 10m), ("q", 5m), ("r", 2m)])], []).Value.Standings[0].Total.ToString();

    private static CompositeAspect Whole(decimal? whole, params IEnumerable<WeightedAspect> children) =>
        new("total", Aggregation.Mean, Weighting.SharesOfWhole, children, wholeWeight: whole);

    private static CompositeAspect Part(params IEnumerable<WeightedAspect> children) => Aspect.Mean("part", Weighting.SharesOfWhole, children);

    private static CompositeAspect Chain(int aspects) =>
        Enumerable.Range(0, aspects).Aggregate((Aspect)s_p, (below, i) => Aspect.Mean($"n{i}", below)) as CompositeAspect ?? throw new InvalidOperationException();

    [Fact]
    public void Ratios_are_free()
    {
        Assert.Equal("7", Total(Aspect.Mean("total", s_p.Weight(3), s_q.Weight(2), s_r.Weight(1))));
        Assert.Equal("7", Total(Aspect.Mean("total", s_p.Weight(1.5m), s_q.Weight(1), s_r.Weight(0.5m))));
        Assert.Equal("17/3", Total(Aspect.Mean("total", s_p, s_q, s_r)));
        Assert.Equal("5", Total(Aspect.Mean("total", s_p.Weight(0), s_q.Weight(1), s_r.Weight(0))));
    }

    [Fact]
    public void Shares_sum_to_the_total_declared()
    {
        Assert.Equal("6.9", Total(Aspect.Mean("total", Weighting.SharesOf(1), s_p.Weight(0.5m), s_q.Weight(0.3m), s_r.Weight(0.2m))));
        var finding = Assert.Single(Findings(Aspect.Mean("total", Weighting.SharesOf(100), s_p.Weight(60), s_q.Weight(60))));
        Assert.Equal(("weights.wrong-sum", "aspects.children"), (finding.Code, finding.Path));
        Assert.Equal(["total", "120", "100", "120 %"], finding.Arguments);
        Assert.Throws<ArgumentException>(() => Weighting.SharesOf(0));
    }

    [Fact]
    public void Shares_of_the_whole_sum_to_the_weight_of_their_own_node()
    {
        Assert.Equal("5.6", Total(Whole(100, Part(s_p.Weight(36), s_q.Weight(24)).Weight(60), s_r.Weight(40))));
        var finding = Assert.Single(Findings(Whole(100, Part(s_p.Weight(36), s_q.Weight(20)).Weight(60), s_r.Weight(40))));
        Assert.Equal(("weights.wrong-sum", "aspects.children[0].children"), (finding.Code, finding.Path));
        Assert.Equal(["part", "56", "60", "93.33 %"], finding.Arguments);
    }

    [Fact]
    public void Shares_of_the_whole_need_a_whole_at_the_root_and_only_there()
    {
        Assert.Equal(["weights.whole-needed"], Codes(Whole(null, s_p.Weight(1))));
        Assert.Equal(["weights.whole-not-here"], Codes(new CompositeAspect("total", Aggregation.Mean, Weighting.Ratios, [s_p], wholeWeight: 1)));
    }

    [Fact]
    public void Weights_are_neither_negative_nor_all_zero()
    {
        Assert.Equal(["weights.negative"], Codes(Aspect.Mean("total", s_p.Weight(-1), s_q.Weight(2))));
        Assert.Equal(["weights.all-zero"], Codes(Aspect.Mean("total", s_p.Weight(0), s_q.Weight(0))));
        Assert.Equal("-1", Total(Aspect.Sum("total", s_p.Factor(-0.1m), s_q.Factor(0), s_r.Factor(0))));
    }

    [Fact]
    public void A_minimum_has_no_weights()
    {
        Assert.Equal("2", Total(Aspect.Minimum("total", s_p, s_q, s_r)));
        Assert.Equal(["weights.unused"], Codes(Aspect.Minimum("total", s_p, s_q.Weight(2))));
        Assert.Equal(["weights.weighting-not-here"], Codes(new CompositeAspect("total", Aggregation.Minimum, Weighting.SharesOf(2), [s_p, s_q])));
        Assert.Equal(["weights.weighting-not-here"], Codes(new CompositeAspect("total", Aggregation.Sum, Weighting.SharesOf(2), [s_p, s_q])));
    }

    [Fact]
    public void The_weights_of_a_geometric_mean_are_small_whole_numbers()
    {
        Assert.Equal(["weights.geometric-too-fine"], Codes(Aspect.Geometric("total", Rounding.HalfUp(4), s_p.Weight(1001), s_q.Weight(1000))));
        Assert.NotNull(AspectTree.Of(Aspect.Geometric("total", Rounding.HalfUp(4), s_p.Weight(1001), s_q.Weight(999))));
    }

    [Fact]
    public void Digits_are_declared_for_a_geometric_mean_and_nothing_else()
    {
        Assert.Equal(["aspects.quantised-needed"], Codes(new CompositeAspect("total", Aggregation.Geometric, Weighting.Ratios, [s_p])));
        Assert.Equal(["aspects.quantised-not-here"], Codes(new CompositeAspect("total", Aggregation.Mean, Weighting.Ratios, [s_p], quantised: Rounding.HalfUp(4))));
    }

    [Fact]
    public void A_fact_multiplies_only_under_a_sum() =>
        Assert.Equal(["weights.times-fact-not-here"], Codes(Aspect.Mean("total", s_p.Factor(1, "size"), s_q)));

    [Fact]
    public void Every_code_stands_once()
    {
        Assert.Equal(["aspects.duplicate"], Codes(Aspect.Mean("total", s_p, s_p)));
        Assert.Equal(["aspects.alike"], Codes(Aspect.Mean("total", s_p, Aspect.Measured("P", s_tenths))));
        Assert.Equal(["aspects.cycle"], Codes(Aspect.Mean("total", Aspect.Mean("part", Aspect.Measured("total", s_tenths)))));
        Assert.Equal(["code.blanks"], Codes(Aspect.Mean("total ", s_p)));
    }

    [Fact]
    public void A_rubric_code_names_one_rubric()
    {
        var named = s_tenths.Named("tenths");
        Assert.NotNull(AspectTree.Of(Aspect.Mean("total", Aspect.Measured("p", named), Aspect.Measured("q", named))));
        Assert.Equal(["rubric.twice"], Codes(Aspect.Mean("total", Aspect.Measured("p", named), Aspect.Measured("q", Rubric.Scale(0, 5).Named("tenths")))));
    }

    [Fact]
    public void An_aspect_has_children() => Assert.Equal(["aspects.empty"], Codes(Aspect.Mean("total", s_p, Aspect.Mean("part"))));

    [Fact]
    public void Nothing_is_left_out_under_a_sum_or_at_the_root()
    {
        var missing = Aspect.Measured("p", s_tenths, missing: AbsenceRule.LeaveOut);
        var notApplicable = Aspect.Marked("p", s_tenths, notApplicable: AbsenceRule.LeaveOut);
        Assert.Equal("aspects.children[0].tooFewMarks", Assert.Single(Findings(Aspect.Sum("total", missing, s_q)), f => f.Code == "aspects.leave-out-under-sum").Path);
        Assert.Equal("aspects.children[0].notApplicable", Assert.Single(Findings(Aspect.Sum("total", notApplicable, s_q)), f => f.Code == "aspects.leave-out-under-sum").Path);
        Assert.Equal(["aspects.leave-out-under-sum"], Codes(missing));
        Assert.NotNull(AspectTree.Of(Aspect.Mean("total", missing, s_q)));
    }

    [Fact]
    public void The_worst_is_there_only_where_the_rubric_has_one()
    {
        Assert.Equal(["aspects.no-worst"], Codes(Aspect.Measured("p", Rubric.Open(from: 0), missing: AbsenceRule.Worst)));
        Assert.Equal(["aspects.no-worst"], Codes(Aspect.Measured("p", s_tenths.Valued(ValueFunction.MinMax()), notApplicable: AbsenceRule.Worst)));
        Assert.Equal(["aspects.no-worst"], Codes(Aspect.Measured("p", s_tenths.Valued(ValueFunction.Logarithmic(1, 10, Rounding.HalfUp(4))), missing: AbsenceRule.Worst)));
        Assert.NotNull(AspectTree.Of(Aspect.Measured("p", s_tenths, missing: AbsenceRule.Worst)));
    }

    [Fact]
    public void Marks_are_counted_on_marked_criteria_that_have_bounds()
    {
        Assert.Equal(["aspects.least-marks"], Codes(Aspect.Marked("p", s_tenths, leastMarks: 0)));
        Assert.Equal(["aspects.least-marks-not-here"], Codes(new Criterion("p", s_tenths, CriterionSource.Measured, leastMarks: 2)));
        Assert.Equal(["aspects.marked-needs-bounds"], Codes(Aspect.Marked("p", Rubric.Open(from: 0))));
    }

    [Fact]
    public void The_share_that_may_be_absent_is_a_share()
    {
        Assert.Equal(["aspects.may-be-absent"], Codes(new CompositeAspect("total", Aggregation.Mean, Weighting.Ratios, [s_p], mayBeAbsent: 1.1m)));
        Assert.Equal(["aspects.may-be-absent"], Codes(new CompositeAspect("total", Aggregation.Mean, Weighting.Ratios, [s_p], mayBeAbsent: -0.1m)));
        Assert.Equal(["aspects.may-be-absent-not-here"], Codes(new CompositeAspect("total", Aggregation.Sum, Weighting.Ratios, [s_p], mayBeAbsent: 0.5m)));
    }

    [Fact]
    public void A_rounding_stands_where_it_is_used()
    {
        var digits = Rounding.HalfUp(2);
        Assert.Equal(["rounding.not-here"], Codes(new Criterion("p", s_tenths, rounding: new NodeRounding(score: digits))));
        Assert.Equal(["rounding.not-here"], Codes(new CompositeAspect("total", Aggregation.Mean, Weighting.Ratios, [s_p], rounding: new NodeRounding(value: digits))));
        Assert.Equal(["rounding.not-here"], Codes(new Criterion("p", s_tenths, CriterionSource.Measured, rounding: new NodeRounding(mark: digits))));
        var contribution = new Criterion("q", s_tenths, rounding: new NodeRounding(contribution: digits));
        Assert.Equal(["rounding.contribution-not-here"], Codes(Aspect.Minimum("total", s_p, contribution)));
        Assert.NotNull(AspectTree.Of(Aspect.Sum("total", s_p, contribution)));
    }

    [Fact]
    public void A_root_that_is_a_criterion_is_rounded_once()
    {
        var digits = Rounding.HalfUp(2);
        var refused = Assert.Throws<SchemeException>(() => AspectTree.Of(s_p, new RoundingPlan(value: digits, total: digits)));
        var finding = Assert.Single(refused.Findings);
        Assert.Equal(("rounding.not-here", "rounding.total"), (finding.Code, finding.Path));
        Assert.Equal(["p", "total"], finding.Arguments);
        Assert.NotNull(AspectTree.Of(s_p, new RoundingPlan(total: digits)));
        Assert.NotNull(AspectTree.Of(Aspect.Mean("total", s_p), new RoundingPlan(value: digits, total: digits)));
    }

    [Fact]
    public void Two_hundred_levels_are_enough()
    {
        Assert.Equal(200, AspectTree.Of(Chain(199)).Aspects.Count());
        Assert.Contains("aspects.too-deep", Codes(Chain(200)));
    }
}
