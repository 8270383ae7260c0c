using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;


public sealed class CalibratedPanelTests
{
    private static readonly Rounding s_six = Rounding.HalfEven(6);

    // Two assessors who share nobody: a0 marks c0 and c1, a1 marks c2 and c3.
    private static readonly PlainPanel s_apart = PlainPanel.Of("8 -", "5 -", "- 9", "- 4");

    [Fact]
    public void A_harsh_assessor_is_given_back_what_they_hold_back()
    {
        // a1 marks two points lower than a0 throughout, and c2 met a1 alone.
        var result = PlainPanel.Of("8 6", "5 3", "- 5", "9 -").Assess(Calibration.Additive).Value;
        var policy = result.Table.Calibrated.On("policy")!;
        Assert.Equal((CalibrationKind.Additive, "-1 1"), (policy.Applied, string.Join(' ', policy.Corrections.Select(c => c.Points))));
        Assert.Equal(["7", "4", "6", "8"], Enumerable.Range(0, 4).Select(c => result.Table[PlainPanel.Candidate(c), "policy"].Points.ToString()));
        Assert.Equal(["calibration.shifted"], policy.Reasons.Select(r => r.Code));

        var line = result.Explain("c0").Lines[0];
        Assert.Equal(("7", "7"), (line.Points.ToString(), line.RawPoints.ToString()));
        Assert.Equal(["8 -1 7", "6 1 7"], line.Marks.Select(m => $"{m.Read} {m.Correction} {m.Corrected}"));
        Assert.Contains("calibration.shifted", line.Rules.Select(r => r.Code));
    }

    [Fact]
    public void Corrected_points_may_leave_the_scale()
    {
        // FAIRNESS: s(c1) = 1.75 although its only mark is 2 (rows are candidates).
        var result = PlainPanel.Of("3 10", "- 2", "9 3").Assess(Calibration.Additive).Value;
        Assert.Equal("1.75", result.Table["c1", "policy"].Points.ToString());
        Assert.Equal("2", result.Explain("c1").Lines[0].RawPoints.ToString());
    }

    [Fact]
    public void A_level_value_function_that_cuts_a_correction_off_is_told()
    {
        // a1 is two points harsher: c2's only mark, 10, is corrected to 11, and c3's 10 by a0 to 9.
        var sheets = PlainPanel.Of("8 6", "5 3", "- 10", "10 -").Sheets().ToArray();
        Validated<AssessmentResult> Assess(ValueFunction value, Calibration calibration) =>
            AssessmentScheme.Create(Aspect.Marked("policy", Rubric.Scale(0, 10).Valued(value)), calibration: calibration).Assess(Candidate.List("c0", "c1", "c2", "c3"), sheets);
        var capped = ValueFunction.Linear(0, 10, Cap.Both);
        var warning = Assert.Single(Assess(capped, Calibration.Additive).Findings, f => f.Code == "calibration.cut-off");
        Assert.Equal(["policy", "1", "c2"], warning.Arguments);
        Assert.Contains("calibration.cut-off", Assess(ValueFunction.Piecewise((0, 0), (10, 1)), Calibration.Additive).Findings.Select(f => f.Code));
        Assert.DoesNotContain("calibration.cut-off", Assess(capped, Calibration.None).Findings.Select(f => f.Code));
        Assert.DoesNotContain("calibration.cut-off", Assess(ValueFunction.Linear(0, 10), Calibration.Additive).Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_correction_to_where_there_is_no_value_is_called_one()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Marked("policy", Rubric.Scale(1, 10).Valued(ValueFunction.Logarithmic(1, 10, Rounding.HalfEven(6)))), calibration: Calibration.Additive);
        var refused = scheme.Assess(Candidate.List("c0", "c1"), PlainPanel.Of("10 2", "1 -").Sheets());
        Assert.Equal(["policy", "-3"], Assert.Single(refused.Findings, f => f.Code == "calibration.no-value").Arguments);
    }

    [Fact]
    public void What_no_marks_join_is_refused_by_name_and_the_fewest_marks_more_are_proposed()
    {
        var refused = s_apart.Assess(Calibration.Additive);
        var finding = Assert.Single(refused.Findings, f => f.Kind == FindingKind.Error);
        Assert.Equal(("calibration.disconnected", "2"), (finding.Code, finding.Arguments[1]));
        Assert.Equal("{c0, c1 | a0}; {c2, c3 | a1}", finding.Arguments[2]);
        Assert.Equal("a1 → c0", finding.Arguments[3]);
        Assert.EndsWith(" To join them, a1 should mark c0.", finding.Text(Language.English), StringComparison.Ordinal);
        Assert.EndsWith(" Untuk menghubungkannya, a1 perlu menilai c0.", finding.Text(Language.Indonesian), StringComparison.Ordinal);
        Assert.True(s_apart.With(0, 1, 7).Assess(Calibration.Additive).IsValid);
        Assert.Contains("calibration.disconnected", s_apart.Assess(Calibration.AdditiveShrunk(1)).Findings.Select(f => f.Code));
        Assert.Contains("calibration.disconnected", s_apart.Assess(Calibration.Auto).Findings.Select(f => f.Code));
        Assert.True(s_apart.Assess(Calibration.None).IsValid);
    }

    [Fact]
    public void A_mark_against_a_conflict_is_not_proposed()
    {
        var a1 = new Assessor("a1", conflicts: [Conflict.WithCandidate("c0")]);
        var sheets = s_apart.Sheets().Where(s => s.Assessor.Code != "a1").Append(a1.On("c2", ("policy", 9))).Append(a1.On("c3", ("policy", 4)));
        var refused = PlainPanel.Scheme(Calibration.Additive).Assess(Enumerable.Range(0, 4).Select(c => new Candidate(PlainPanel.Candidate(c))), sheets);
        Assert.Equal("a1 → c1", Assert.Single(refused.Findings, f => f.Code == "calibration.disconnected").Arguments[3]);
    }

    [Fact]
    public void A_mark_that_was_recused_is_not_proposed_and_none_is_where_none_is_possible()
    {
        var (a0, a1) = (new Assessor("a0"), new Assessor("a1"));
        ScoreSheet[] sheets = [a0.On("c0", ("policy", 5)), a1.On("c1", ("policy", 5)), a1.On("c0", ("policy", Mark.Recused))];
        Validated<AssessmentResult> Assess(params ScoreSheet[] more) => PlainPanel.Scheme(Calibration.Additive).Assess(Candidate.List("c0", "c1"), [.. sheets, .. more]);
        Assert.Equal("a0 → c1", Assert.Single(Assess().Findings, f => f.Code == "calibration.disconnected").Arguments[3]);
        Assert.Contains("calibration.disconnected-for-good", Assess(a0.On("c1", ("policy", Mark.NotApplicable))).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Who_has_no_marks_where_blocks_are_apart_is_in_none()
    {
        var apart = PlainPanel.Of("8 -", "5 -", "- 9", "- 4", "- -");
        var result = apart.Assess(Calibration.Additive.WithinBlocks()).Value;
        Assert.Equal(["c0", "c2"], result.Selection.Classes.Select(c => c.Class));
        Assert.Equal((Decision.NotRankable, ""), (result.Standings.Single(s => s.Candidate.Code == "c4").Decision, result.Ranking.ClassOf("c4")));

        var counted = AssessmentScheme.Create(
            Aspect.Mean("total", new Criterion("policy", PlainPanel.Wide, tooFewMarks: AbsenceRule.Worst), new Criterion("budget", PlainPanel.Wide)), calibration: Calibration.Additive.WithinBlocks());
        var (a0, a1) = (new Assessor("a0"), new Assessor("a1"));
        var refused = counted.Assess(Candidate.List("c0", "c1", "c2"),
            [a0.On("c0", ("policy", 5), ("budget", 5)), a1.On("c1", ("policy", 5), ("budget", 5)), a0.On("c2", ("budget", 5)), a1.On("c2", ("budget", 5))]);
        Assert.Equal("c2", Assert.Single(refused.Findings, f => f.Code == "calibration.without-block").Arguments[^1]);
        Assert.True(counted.Assess(Candidate.List("c0", "c1"), [a0.On("c0", ("policy", 5), ("budget", 5)), a1.On("c1", ("policy", 5), ("budget", 5))]).IsValid);
    }

    [Fact]
    public void Classes_with_blocks_have_names_of_their_own()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Marked("policy", PlainPanel.Wide), [new DeclaredFact("class", FactKind.Text)], ranking: new RankingRules(within: "class"), quota: Quota.Of(1, AtCut.TakeAll), calibration: Calibration.Additive.WithinBlocks());
        var (p, q) = (new Assessor("p"), new Assessor("q"));
        Candidate In(string code, string value) => new(code, facts: [Fact.Text("class", value)]);
        var result = scheme.Assess([In("a / z", "x"), In("b", "x"), In("z", "x / a"), In("zz", "x / a")], [p.On("a / z", ("policy", 8)), p.On("b", ("policy", 7)), q.On("z", ("policy", 3)), q.On("zz", ("policy", 2))]).Value;
        Assert.Equal(["a / z 1 Selected", "b 2 NotSelected", "z 1 Selected", "zz 2 NotSelected"], result.Standings.OrderBy(s => s.Candidate.Code, StringComparer.Ordinal).Select(s => $"{s.Candidate} {s.Rank} {s.Decision}"));
        Assert.Equal(2, result.Standings.Select(s => s.Class).Distinct().Count());
    }

    [Fact]
    public void Marks_as_written_are_ranked_in_the_blocks_of_the_corrected_ones()
    {
        // a1 is two points harsher than a0 by c1, so that c2 passes c1; a2 marks c3 and c4 alone
        var result = PlainPanel.Of("9 - -", "6 4 -", "- 5 -", "- - 8", "- - 2").Assess(Calibration.Additive.WithinBlocks()).Value;
        var written = result.Uncorrected!.Value;
        Assert.Equal(result.Standings.Select(s => $"{s.Candidate} {s.Class}").Order(StringComparer.Ordinal), written.Standings.Select(s => $"{s.Candidate} {s.Class}").Order(StringComparer.Ordinal));
        Assert.Equal(["c0 1 1", "c2 2 2", "c1 3 2", "c3 1 1", "c4 2 2"], result.Standings.Select(s => $"{s.Candidate} {s.Rank} {written.Ranking.RankOf(s.Candidate.Code)}"));
        Assert.Equal(["c1"], result.Moves.Select(m => m.Candidate.Code));
    }

    [Theory]
    [InlineData("8", "5", "4")]
    [InlineData("8 -", "5 -", "- 9", "- 4")]
    public void Where_no_candidate_has_two_marks_nobody_is_corrected(params string[] rows)
    {
        var result = PlainPanel.Of(rows).Assess(Calibration.Additive.WithinBlocks()).Value;
        var policy = result.Table.Calibrated.On("policy")!;
        Assert.Equal((CalibrationKind.None, 0), (policy.Applied, policy.Corrections.Count));
        Assert.Equal(["calibration.nobody-to-compare"], policy.Reasons.Select(r => r.Code));
        Assert.Equal("On 'policy' no candidate has marks of two assessors, so that nobody can be compared and nothing was corrected.", policy.Reasons[0].Text(Language.English));
        Assert.Null(result.Uncorrected);
        Assert.Empty(result.Moves);
    }

    [Fact]
    public void Parts_of_a_calibrated_panel_do_not_merge()
    {
        var ranking = PlainPanel.Of("8 6", "5 -").Assess(Calibration.Additive).Value.Ranking;
        Assert.Equal(["parts.calibration"], PartialRanking.Of(ranking, "rules").Findings.Select(f => f.Code));
        Assert.Equal(["parts.calibration"], PartialSelection.Of(ranking, 1, "rules").Findings.Select(f => f.Code));
        Assert.True(PartialRanking.Of(PlainPanel.Of("8 6", "5 3").Assess(Calibration.Auto).Value.Ranking, "rules").IsValid);
    }

    [Fact]
    public void Marks_are_handed_out_as_they_were_written_and_as_they_are_read()
    {
        var tree = AspectTree.Of(Aspect.Marked("policy", PlainPanel.Wide), new RoundingPlan(mark: Rounding.HalfUp(0)));
        var panel = Panel.Of(tree, Roster.Of(Candidate.List("c0")).Value, [new Assessor("a0").On("c0", ("policy", 1.5m))]).Value;
        Assert.Equal([(1.5m, 2m)], panel.ScoredOn("policy").Select(m => (m.Written, m.Read)));
    }

    [Fact]
    public void Blocks_are_ranked_apart_where_that_is_declared()
    {
        var result = s_apart.Assess(Calibration.Additive.WithinBlocks()).Value;
        Assert.Equal(["c0 c0 1 Selected", "c0 c1 2 NotSelected", "c2 c2 1 Selected", "c2 c3 2 NotSelected"], result.Standings.Select(s => $"{s.Class} {s.Candidate} {s.Rank} {s.Decision}"));
        Assert.Contains("calibration.in-blocks", result.Findings.Select(f => f.Code));
        Assert.All(PlainPanel.Of("8 6", "5 3").Assess(Calibration.Additive.WithinBlocks()).Value.Standings, s => Assert.Equal("", s.Class));
    }

    [Fact]
    public void Auto_leaves_a_complete_design_alone_and_says_why()
    {
        var complete = PlainPanel.Of("8 6 1", "5 3 2", "9 9 9").Assess(Calibration.Auto).Value.Table.Calibrated.On("policy")!;
        Assert.Equal((CalibrationKind.None, "calibration.auto-complete"), (complete.Applied, Assert.Single(complete.Reasons).Code));
        Assert.Empty(complete.Corrections);
        Assert.True(complete.Design.IsComplete);

        var incomplete = PlainPanel.Of("8 6 1", "5 3 -", "9 9 9");
        var additive = incomplete.Assess(Calibration.Auto).Value.Table.Calibrated.On("policy")!;
        Assert.Equal((CalibrationKind.Additive, "calibration.auto-incomplete"), (additive.Applied, Assert.Single(additive.Reasons).Code));
        Assert.Equal(incomplete.Assess(Calibration.Additive).Value.Table.Calibrated.On("policy")!.Corrections, additive.Corrections);

        var shrunk = incomplete.Assess(Calibration.AutoShrunk(2)).Value.Table.Calibrated.On("policy")!;
        Assert.Equal((CalibrationKind.AdditiveShrunk, "additiveShrunk 2"), (shrunk.Applied, Assert.Single(shrunk.Reasons).Arguments[1]));
        Assert.Equal(incomplete.Assess(Calibration.AdditiveShrunk(2)).Value.Table.Calibrated.On("policy")!.Corrections, shrunk.Corrections);
    }

    [Fact]
    public void Correcting_nothing_says_what_is_ignored()
    {
        Assert.Equal("calibration.ignored", PlainPanel.Of("8 6", "5 -").Assess(Calibration.None).Value.Table.Calibrated.Ignored!.Code);
        Assert.Null(PlainPanel.Of("8 6", "5 3").Assess(Calibration.None).Value.Table.Calibrated.Ignored);
        Assert.Null(PlainPanel.Of("8 6", "5 -").Assess(Calibration.Additive).Value.Table.Calibrated.Ignored);
    }

    [Fact]
    public void Weak_links_and_assessors_with_few_marks_are_named()
    {
        var result = PlainPanel.Of("8 -", "7 -", "6 -", "5 -", "5 4", "- 3").Assess(Calibration.Additive).Value;
        var findings = result.Findings.ToDictionary(f => f.Code, f => f.Arguments[^1]);
        Assert.Equal("c4", findings["calibration.bridge"]);
        Assert.Equal("a1", findings["calibration.few-marks"]);
        Assert.Equal(["c4"], result.Table.Calibrated.On("policy")!.Design.Bridges.Select(c => c.Code));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("7 5 9")]
    [InlineData("7 / 5 / 9")]
    [InlineData("7 7 / 7 7 / 7 -")]
    [InlineData("7 8 / 7 -")]
    public void One_assessor_one_candidate_equal_marks_or_a_single_mark_are_no_trouble(string rows)
    {
        var panel = PlainPanel.Of(rows.Split(" / "));
        foreach (var calibration in new[] { Calibration.Additive, Calibration.AdditiveShrunk(0.5m), Calibration.Auto })
        {
            var result = panel.Assess(calibration).Value;
            Assert.All(result.Standings, s => Assert.True(s.Rank.IsRanked));
            Assert.Equal("0", result.Table.Calibrated.On("policy")!.Corrections.Aggregate(Rational.Zero, (sum, c) => sum + c.Points!.Value.Value).ToString());
        }
    }

    [Fact]
    public void Without_any_mark_there_is_nothing_to_calibrate()
    {
        var result = PlainPanel.Of("- -", "- -").Assess(Calibration.Additive).Value;
        Assert.All(result.Standings, s => Assert.Equal(Decision.NotRankable, s.Decision));
        Assert.Empty(result.Table.Calibrated.On("policy")!.Design.Blocks);
    }

    [Fact]
    public void A_mark_that_may_not_be_read_joins_nobody_and_corrects_nothing()
    {
        var scheme = AssessmentScheme.Create(Aspect.Marked("policy", PlainPanel.Wide), conflicts: ConflictRule.Recuse, calibration: Calibration.Additive);
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi", conflicts: [Conflict.WithCandidate("siak")]));
        ScoreSheet[] Sheets(decimal ofBudi) => [ani.On("siak", ("policy", 5)), ani.On("jambi", ("policy", 6)), budi.On("siak", ("policy", ofBudi)), budi.On("jambi", ("policy", 9))];
        var results = new[] { 0m, 10m }.Select(m => scheme.Assess(Candidate.List("siak", "jambi"), Sheets(m)).Value).ToArray();
        Assert.Equal(results[0].Table.Calibrated.On("policy"), results[1].Table.Calibrated.On("policy"));
        Assert.Equal(1, results[0].Table.Calibrated.On("policy")!.Corrections[1].Marks);
    }

    [Fact]
    public void Criteria_are_calibrated_each_by_itself()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("policy", PlainPanel.Wide), Aspect.Marked("budget", PlainPanel.Wide), Aspect.Measured("index", PlainPanel.Wide)), calibration: Calibration.Additive);
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var result = scheme.Assess(
            [new Candidate("siak", measured: [("index", 5)]), new Candidate("jambi", measured: [("index", 5)])],
            [ani.On("siak", ("policy", 5), ("budget", 2)), ani.On("jambi", ("policy", 6), ("budget", 3)), budi.On("siak", ("policy", 7), ("budget", 2)), budi.On("jambi", ("policy", 8), ("budget", 3))]).Value;
        Assert.Equal(["policy", "budget"], result.Table.Calibrated.Criteria.Select(c => c.Criterion.Code));
        Assert.Equal(["1", "-1", "0", "0"], result.Table.Calibrated.Criteria.SelectMany(c => c.Corrections).Select(c => c.Points.ToString()));
        Assert.Null(result.Table.Calibrated.On("index"));
    }

    [Fact]
    public void Calibrated_marks_are_rounded_marks_corrected_and_then_brought_to_consensus()
    {
        var rounded = AssessmentScheme.Create(
            Aspect.Marked("policy", PlainPanel.Wide), rounding: new RoundingPlan(mark: Rounding.HalfUp(0)), consensus: Consensus.Median(EvenMedian.Lower), calibration: Calibration.Additive);
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var result = rounded.Assess(Candidate.List("siak", "jambi"), [ani.On("siak", ("policy", 5.4m)), ani.On("jambi", ("policy", 6.5m)), budi.On("siak", ("policy", 7.2m)), budi.On("jambi", ("policy", 9))]).Value;
        Assert.Equal(["5 1", "7 -1", "7 1", "9 -1"], result.Explain("siak").Lines[0].Marks.Concat(result.Explain("jambi").Lines[0].Marks).Select(m => $"{m.Read} {m.Correction}"));
        Assert.Equal(["6", "8"], new[] { "siak", "jambi" }.Select(c => result.Table[c, "policy"].Points.ToString()));
    }

    [Fact]
    public void Who_was_moved_is_listed_with_what_the_marks_as_written_come_to()
    {
        // c2 met the harsh assessor alone.
        var result = PlainPanel.Of("8 5", "7 4", "- 6").Assess(Calibration.Additive).Value;
        Assert.Equal(["c2 1 from 2: True False", "c0 2 from 1: False True"], result.Moves.Select(m => $"{m.Candidate} {m.With.Rank} from {m.Without.Rank}: {m.Entered} {m.Left}"));
        Assert.True(result.Uncorrected!.IsValid);
        Assert.Null(PlainPanel.Of("8 5").Assess(Calibration.None).Value.Uncorrected);
        Assert.Empty(PlainPanel.Of("8 5").Assess(Calibration.None).Value.Moves);
    }

    [Theory]
    [InlineData("zScore", "-1.224745 0 1.224745 -0.707107 -0.707107 1.414214")]
    [InlineData("minMax", "0 0.5 1 0 0 1")]
    [InlineData("rankPerAssessor", "0 0.5 1 0.25 0.25 1")]
    [InlineData("meanCentred", "1.5 2.5 3.5 1.5 1.5 4.5")]
    public void Relative_figures_are_rounded_as_declared(string kind, string figures)
    {
        var calibration = SchemeJson.Read(Serialization.JsonEdit.Set(
            Serialization.SmallScheme.Text, "calibration", $$"""{ "kind": "{{kind}}", "rounding": { "digits": 6, "mode": "halfEven" }, "leastMarks": 3 }""")).Value.Calibration;
        var result = PlainPanel.Of("1 2", "2 2", "3 5").Assess(calibration).Value;
        var by = new[] { 0, 1 }.SelectMany(a => Enumerable.Range(0, 3).Select(c => result.Explain(PlainPanel.Candidate(c)).Lines[0].Marks[a].Corrected.ToString()));
        Assert.Equal(figures, string.Join(' ', by));
        Assert.Contains("calibration.relative", result.Findings.Select(f => f.Code));
        Assert.Contains("calibration.relative", result.Table.Calibrated.On("policy")!.Reasons.Select(r => r.Code));
    }

    [Fact]
    public void Deviations_below_the_mean_are_rounded_as_below_and_not_as_their_mirror_image()
    {
        // Deviations -1.2247448…, 0, 1.2247448…
        var panel = PlainPanel.Of("1", "2", "3");
        string[] Figures(Rounding rounding) => [.. Enumerable.Range(0, 3).Select(c => panel.Assess(Calibration.ZScore(rounding, 3)).Value.Table[PlainPanel.Candidate(c), "policy"].Points.ToString())];
        Assert.Equal(["-1.225", "0", "1.224"], Figures(Rounding.Floor(3)));
        Assert.Equal(["-1.224", "0", "1.225"], Figures(Rounding.Ceiling(3)));
        Assert.Equal(["-1.224", "0", "1.224"], Figures(Rounding.Down(3)));
    }

    [Fact]
    public void Relative_calibrations_refuse_equal_marks_and_too_few()
    {
        var equal = PlainPanel.Of("1 4", "2 4", "3 4");
        Assert.All([Calibration.ZScore(s_six, 3), Calibration.MinMax(s_six, 3)], c =>
            Assert.Equal("a1", Assert.Single(equal.Assess(c).Findings, f => f.Code == "calibration.equal-marks").Arguments[^1]));
        Assert.All([Calibration.MeanCentred(s_six, 3), Calibration.RankPerAssessor(s_six, 3)], c => Assert.True(equal.Assess(c).IsValid));
        Assert.All([Calibration.ZScore(s_six), Calibration.MeanCentred(s_six), Calibration.MinMax(s_six), Calibration.RankPerAssessor(s_six)], c =>
            Assert.Equal("a0; a1", Assert.Single(equal.Assess(c).Findings, f => f.Code == "calibration.too-few-marks").Arguments[^1]));
    }

    [Fact]
    public void An_only_mark_of_an_assessor_is_neither_high_nor_low()
    {
        var ranked = PlainPanel.Of("7", "-").Assess(Calibration.RankPerAssessor(s_six, 1)).Value;
        Assert.Equal("0.5", ranked.Table["c0", "policy"].Points.ToString());
        Assert.Contains("calibration.equal-marks", PlainPanel.Of("7", "-").Assess(Calibration.MinMax(s_six, 1)).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Two_different_marks_are_enough_to_tell_how_they_differ()
    {
        var panel = PlainPanel.Of("2", "8", "2");
        Assert.Equal(["0", "1", "0"], Enumerable.Range(0, 3).Select(c => panel.Assess(Calibration.MinMax(s_six, 3)).Value.Table[PlainPanel.Candidate(c), "policy"].Points.ToString()));
        Assert.Equal(["-0.707107", "1.414214", "-0.707107"], Enumerable.Range(0, 3).Select(c => panel.Assess(Calibration.ZScore(s_six, 3)).Value.Table[PlainPanel.Candidate(c), "policy"].Points.ToString()));
    }

    [Fact]
    public void Without_any_mark_there_is_nothing_to_make_relative() =>
        Assert.All(PlainPanel.Of("-", "-").Assess(Calibration.MeanCentred(s_six)).Value.Standings, s => Assert.Equal(Decision.NotRankable, s.Decision));

    [Fact]
    public void An_assessor_has_enough_marks_from_the_declared_number_on()
    {
        var panel = PlainPanel.Of("1 2", "2 1", "3 -");
        Assert.Equal(["'policy'", "3", "a1"], Assert.Single(panel.Assess(Calibration.MeanCentred(s_six, 3)).Findings, f => f.Code == "calibration.too-few-marks").Arguments);
        Assert.True(panel.Assess(Calibration.MeanCentred(s_six, 2)).IsValid);
    }

    [Fact]
    public void What_a_relative_calibration_breaks_is_said_once_for_designs_alike()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("policy", PlainPanel.Wide), Aspect.Marked("budget", PlainPanel.Wide), Aspect.Marked("plan", PlainPanel.Wide)), calibration: Calibration.RankPerAssessor(s_six, 1));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var result = scheme.Assess(Candidate.List("siak", "jambi"),
        [
            ani.On("siak", ("policy", 1), ("budget", 1), ("plan", 1)), ani.On("jambi", ("policy", 2), ("budget", 2), ("plan", 2)), budi.On("siak", ("policy", 3), ("plan", 3)), budi.On("jambi", ("plan", 4)),
        ]).Value;
        Assert.Equal(
            ["rankPerAssessor|B2 B5 C1 C1L C2 C3 C4 D3 D5 D6 D7 D9 E8", "rankPerAssessor|B2 B5 C1 C1L C2 D5 D6 D7 E8"],
            result.Findings.Where(f => f.Code == "calibration.relative").Select(f => string.Join('|', f.Arguments)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ten_of_many_are_named()
    {
        PlainPanel Apart(int count) => new([.. Enumerable.Range(0, count).Select(c => Enumerable.Range(0, count).Select(a => a == c ? (decimal?)5 : null).ToArray())]);
        string[] Named(int count) => [.. Assert.Single(Apart(count).Assess(Calibration.Additive).Findings, f => f.Code == "calibration.disconnected").Arguments[2].Split("; ")];
        Assert.Equal((10, "{c9 | a9}"), (Named(10).Length, Named(10)[^1]));
        Assert.Equal((11, "…"), (Named(11).Length, Named(11)[^1]));

        string Block(int count) => new PlainPanel([.. Enumerable.Range(0, count).Select(_ => new decimal?[] { 5 })]).Assess(Calibration.Additive).Value.Table.Calibrated.On("policy")!.Design.Blocks[0].ToString();
        Assert.Equal("{c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 | a0}", Block(10));
        Assert.Equal("{c0, c1, c10, c2, c3, c4, c5, c6, c7, c8, … | a0}", Block(11));
    }

    [Fact]
    public void All_blocks_are_joined_by_one_mark_fewer_than_there_are()
    {
        var design = PlainPanel.Of("8 - -", "5 - -", "- 9 -", "- - 4").Assess(Calibration.Additive.WithinBlocks()).Value.Table.Calibrated.On("policy")!.Design;
        Assert.Equal(["a1 → c0", "a2 → c0"], design.ExtraMarks.Select(m => m.ToString()));
        Assert.False(design.IsConnected);
        Assert.False(design.IsComplete);
        Assert.Equal(["a0", "a1", "a2"], design.FewMarks.Select(a => a.Code));
        Assert.Empty(PlainPanel.Of("8 6", "5 3").Assess(Calibration.Additive).Value.Table.Calibrated.On("policy")!.Design.ExtraMarks);
    }

    [Fact]
    public void Five_marks_are_enough_to_know_an_assessor()
    {
        var result = PlainPanel.Of("1 1", "2 2", "3 3", "4 4", "5 -").Assess(Calibration.Additive).Value;
        Assert.Equal("a1", Assert.Single(result.Findings, f => f.Code == "calibration.few-marks").Arguments[^1]);
        Assert.DoesNotContain("calibration.few-marks", PlainPanel.Of("1 1", "2 2", "3 3", "4 4", "5 5").Assess(Calibration.Additive).Value.Findings.Select(f => f.Code));
        Assert.DoesNotContain("calibration.bridge", PlainPanel.Of("1 1", "2 2").Assess(Calibration.Additive).Value.Findings.Select(f => f.Code));
    }

    [Fact]
    public void What_is_ignored_is_told_by_who_gave_marks_and_not_by_who_might_have()
    {
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("policy", PlainPanel.Wide), Aspect.Marked("budget", PlainPanel.Wide), Aspect.Measured("index", PlainPanel.Wide)));
        Reason? Ignored(params ScoreSheet[] sheets) =>
            scheme.Assess([.. new[] { "jambi", "siak", "tegal" }.Select(c => new Candidate(c, measured: [("index", 5)]))], sheets).Value.Table.Calibrated.Ignored;

        // Nobody marked tegal, and budi's missing mark is none.
        Assert.Null(Ignored(ani.On("jambi", ("policy", 5)), ani.On("siak", ("policy", 5)), budi.On("siak", ("policy", Mark.Missing))));
        Assert.Equal(["'policy'"], Ignored(ani.On("jambi", ("policy", 5), ("budget", 5)), budi.On("siak", ("policy", 5)))!.Arguments);
        Assert.Equal(["'policy', 'budget'"], Ignored(ani.On("jambi", ("policy", 5), ("budget", 5)), budi.On("siak", ("policy", 5), ("budget", 5)))!.Arguments);
    }

    [Fact]
    public void Where_blocks_are_apart_on_several_criteria_candidates_are_compared_who_share_all_of_them()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("policy", PlainPanel.Wide), Aspect.Marked("budget", PlainPanel.Wide)), calibration: Calibration.Additive.WithinBlocks());
        var (p, q) = (new Assessor("p"), new Assessor("q"));
        ScoreSheet[] sheets =
        [
            p.On("a", ("policy", 1), ("budget", 1)), p.On("b", ("policy", 2)), q.On("b", ("budget", 2)), q.On("c", ("policy", 3), ("budget", 3)), q.On("d", ("policy", 4), ("budget", 4)), p.On("e", ("policy", 9)),
        ];
        var result = scheme.Assess(Candidate.List("a", "b", "c", "d", "e"), sheets).Value;
        Assert.Equal(["a a", "b b", "c c", "d c", "e "], result.Standings.OrderBy(s => s.Candidate.Code, StringComparer.Ordinal).Select(s => $"{s.Candidate} {s.Class}"));
    }

    [Fact]
    public void A_table_by_another_calibration_is_not_taken_for_the_schemes()
    {
        var scheme = PlainPanel.Scheme(Calibration.Additive);
        var roster = Roster.Of(Candidate.List("c0", "c1")).Value;
        var panel = Panel.Of(scheme.Tree, roster, PlainPanel.Of("8 6", "5 -").Sheets()).Value;
        Assert.Throws<ArgumentException>("table", () => scheme.Assess(PerformanceTable.From(panel, scheme.Consensus).Value));
        var table = PerformanceTable.From(CalibratedPanel.Of(panel, Calibration.Additive).Value, scheme.Consensus).Value;
        Assert.Equal(Fingerprint.Of(PlainPanel.Of("8 6", "5 -").Assess(Calibration.Additive).Value).ToString(), Fingerprint.Of(scheme.Assess(table).Value).ToString());
    }

    [Fact]
    public void Neighbours_whom_published_scores_do_not_tell_apart_are_listed()
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("index", Rubric.Open()), rounding: new RoundingPlan(publish: Rounding.HalfUp(1)));
        var result = scheme.Assess([new Candidate("a", measured: [("index", 1.04m)]), new Candidate("b", measured: [("index", 1)]), new Candidate("c", measured: [("index", 1)]), new Candidate("d", measured: [("index", 0.5m)])], []).Value;
        Assert.Equal(["a b 0.04"], result.HiddenGaps.Select(g => $"{g.Better} {g.Worse} {g.Difference}"));
    }
}
