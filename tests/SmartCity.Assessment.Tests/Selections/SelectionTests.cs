using Xunit;

namespace SmartCity.Assessment.Tests.Selections;

public sealed class SelectionTests
{
    private static Validated<Selection> Selected(Quota? quota, bool within, params (string Code, decimal Score, string Size)[] candidates)
    {
        var roster = Roster.Of(
            candidates.Select(c => new Candidate(c.Code, facts: [Fact.Text("size", c.Size)], measured: [("a", c.Score)])), [new DeclaredFact("size", FactKind.Text)]).Value;
        var board = ScoreBoard.From(PerformanceTable.OfPoints(AspectTree.Of(Aspect.Measured("a", Rubric.Open())), roster).Value).Value;
        return Selection.Of(Ranking.Of(Screening.Of(board, Gate.AtLeast("a", 1)).Value, new RankingRules(within: within ? "size" : null)).Value, quota);
    }

    private static Selection Of(Quota? quota, params decimal[] scores) =>
        Selected(quota, false, [.. scores.Select((s, i) => ("pqrstu"[i].ToString(), s, "-"))]).Value;

    private static string Decisions(Selection selection) =>
        string.Join(' ', selection.Ranking.Screening.Board.Table.Roster.Candidates.Select(c => selection.DecisionOn(c.Code)));

    private static string Why(Selection selection, string candidate) => string.Join(' ', selection.ReasonsFor(candidate).Select(r => $"{r.Code}({string.Join(',', r.Arguments)})"));

    [Fact]
    public void Without_places_everybody_ranked_is_undecided()
    {
        var selection = Of(null, 9, 8, 0);
        Assert.Equal("Undecided Undecided Excluded", Decisions(selection));
        Assert.Equal("selection.not-declared()", Why(selection, "p"));
        Assert.Empty(selection.Classes);
    }

    [Fact]
    public void Who_is_out_hears_of_every_failed_gate_and_every_absence()
    {
        var tree = AspectTree.Of(Aspect.Mean("t", Aspect.Measured("a", Rubric.Open()), Aspect.Measured("b", Rubric.Open())));
        Candidate[] candidates = [new("p", measured: [("a", 0m), ("b", 9m)]), new("q", measured: [("a", 5m), ("b", Measurement.Missing)]), new("r", measured: [("a", 5m), ("b", 5m)])];
        var board = ScoreBoard.From(PerformanceTable.OfPoints(tree, Roster.Of(candidates).Value).Value).Value;
        var selection = Selection.Of(Ranking.Of(Screening.Of(board, Gate.AtLeast("a", 1), Gate.AtLeast("a", 2), Gate.AtLeast("b", 3)).Value).Value, Quota.Of(1, AtCut.TakeAll)).Value;
        Assert.Equal("Excluded NotRankable Selected", Decisions(selection));
        Assert.Equal(2, selection.ReasonsFor("p").Count);
        Assert.All(selection.ReasonsFor("p"), r => Assert.Equal("gate.too-low", r.Code));
        Assert.NotEmpty(selection.ReasonsFor("q"));
        Assert.Equal("selection.within-places(1)", Why(selection, "r"));
        Assert.ThrowsAny<ArgumentException>(() => selection.DecisionOn("nobody"));
    }

    [Fact]
    public void Places_and_reserves_go_by_rank()
    {
        var selection = Of(Quota.Of(2, AtCut.TakeAll, 1), 9, 8, 7, 6);
        Assert.Equal("Selected Selected Reserve NotSelected", Decisions(selection));
        Assert.Equal("selection.within-places(2)", Why(selection, "q"));
        Assert.Equal("selection.in-reserve(1,1)", Why(selection, "r"));
        Assert.Equal("selection.behind-last-place(2)", Why(selection, "s"));
        Assert.Equal(["q"], selection.Classes[0].LastSelected.Select(c => c.Code));
        Assert.Null(selection.Classes[0].LeftOver);
    }

    [Fact]
    public void Equals_who_all_fit_are_no_tie_at_the_cut() =>
        Assert.Equal("Selected Selected NotSelected", Decisions(Of(Quota.Of(2, AtCut.TakeNone), 9, 9, 7)));

    [Fact]
    public void All_equals_at_the_cut_can_be_taken()
    {
        var selection = Of(Quota.Of(2, AtCut.TakeAll, 1), 9, 8, 8, 7, 6);
        Assert.Equal("Selected Selected Selected Reserve NotSelected", Decisions(selection));
        Assert.Equal("selection.taken-at-cut(2,1)", Why(selection, "r"));
        var places = selection.Classes[0];
        Assert.Equal((2, 3, 0, 0), (places.Places, places.Taken, places.LeftToCommittee, places.Left));
        Assert.Equal(["q", "r"], places.LastSelected.Select(c => c.Code));
    }

    [Fact]
    public void None_can_be_taken_and_nobody_moves_past_them()
    {
        var selection = Of(Quota.Of(2, AtCut.TakeNone), 9, 8, 8, 7);
        Assert.Equal("Selected NotSelected NotSelected NotSelected", Decisions(selection));
        Assert.Equal("selection.none-at-cut(2,1)", Why(selection, "q"));
        Assert.Equal("selection.behind-last-place(2)", Why(selection, "s"));
        var places = selection.Classes[0];
        Assert.Equal((1, 0, 1), (places.Taken, places.LeftToCommittee, places.Left));
        Assert.Equal("selection.left-by-tie: 1 place is left over, because equals at the last place are not taken.", places.LeftOver!.ToString());
    }

    [Fact]
    public void Those_who_were_not_taken_are_the_first_reserves()
    {
        var selection = Of(Quota.Of(2, AtCut.TakeNone, 3), 9, 8, 8, 7, 6);
        Assert.Equal("Selected Reserve Reserve Reserve NotSelected", Decisions(selection));
        Assert.Equal("selection.in-reserve(1,3)", Why(selection, "r"));
        Assert.Equal("selection.in-reserve(3,3)", Why(selection, "s"));
    }

    [Fact]
    public void The_committee_can_choose_and_whom_it_passes_over_is_the_first_reserve()
    {
        var selection = Of(Quota.Of(2, AtCut.LeaveToCommittee, 2), 9, 8, 8, 7, 6);
        Assert.Equal("Selected Undecided Undecided Reserve NotSelected", Decisions(selection));
        Assert.Equal("selection.committee-at-cut(2,1,2)", Why(selection, "q"));
        Assert.Equal("selection.in-reserve(2,2)", Why(selection, "s"));
        var places = selection.Classes[0];
        Assert.Equal((1, 1, 0), (places.Taken, places.LeftToCommittee, places.Left));
        Assert.Null(places.LeftOver);
        Assert.Equal(["p"], places.LastSelected.Select(c => c.Code));
    }

    [Fact]
    public void Whom_the_committee_passes_over_can_fill_the_reserve() =>
        Assert.Equal("Selected Undecided Undecided Undecided NotSelected", Decisions(Of(Quota.Of(2, AtCut.LeaveToCommittee, 2), 9, 8, 8, 8, 7)));

    [Fact]
    public void Equals_at_the_last_reserve_are_all_kept() =>
        Assert.Equal("Selected Reserve Reserve NotSelected", Decisions(Of(Quota.Of(1, AtCut.TakeNone, 1), 9, 8, 8, 7)));

    [Fact]
    public void Places_that_nobody_can_fill_are_left_over_with_the_reason()
    {
        var selection = Of(Quota.Of(3, AtCut.TakeAll), 9, 8, 0);
        Assert.Equal("Selected Selected Excluded", Decisions(selection));
        Assert.Equal(1, selection.Classes[0].Left);
        Assert.Equal("selection.left-by-too-few", selection.Classes[0].LeftOver!.Code);
        Assert.Equal(["1"], selection.Classes[0].LeftOver!.Arguments);
    }

    [Fact]
    public void More_places_than_candidates_are_an_error()
    {
        var finding = Assert.Single(Selected(Quota.Of(3, AtCut.TakeAll), false, ("p", 9, "-"), ("q", 8, "-")).Findings);
        Assert.Equal(("selection.more-places", FindingKind.Error), (finding.Code, finding.Kind));
        Assert.Equal(["3", "2"], finding.Arguments);
    }

    [Fact]
    public void In_classes_more_places_than_candidates_are_a_warning_for_each()
    {
        var quota = Quota.PerClass(AtCut.TakeAll, new ClassPlaces("small", 3), new ClassPlaces("big", 1), new ClassPlaces("huge", 9));
        var selected = Selected(quota, true, ("p", 9, "big"), ("q", 8, "small"));
        Assert.True(selected.IsValid);
        Assert.Equal(["selection.class-without-candidates huge", "selection.more-places-in-class small 3 1"], selected.Findings.Select(f => $"{f.Code} {string.Join(' ', f.Arguments)}"));
    }

    [Fact]
    public void Classes_with_too_many_places_are_warned_of_in_their_order()
    {
        var selected = Selected(Quota.Of(2, AtCut.TakeAll), true, ("p", 9, "small"), ("q", 8, "big"), ("r", 7, "middle"), ("s", 7, "middle"));
        Assert.Equal(["big 2 1", "small 2 1"], selected.Findings.Select(f => string.Join(' ', f.Arguments)));
        Assert.Throws<ArgumentNullException>("ranking", () => Selection.Of(null!, null));
    }

    [Fact]
    public void Each_class_has_its_own_places()
    {
        var quota = Quota.PerClass(AtCut.TakeAll, new ClassPlaces("small", 1, 1), new ClassPlaces("big", 2));
        var selection = Selected(quota, true, ("p", 9, "big"), ("q", 8, "big"), ("r", 7, "big"), ("s", 3, "small"), ("t", 2, "small")).Value;
        Assert.Equal("Selected Selected NotSelected Selected Reserve", Decisions(selection));
        Assert.Equal(["big", "small"], selection.Classes.Select(c => c.Class));
        Assert.Equal([2, 1], selection.Classes.Select(c => c.Taken));
    }

    [Fact]
    public void One_number_is_for_each_class() =>
        Assert.Equal("Selected NotSelected Selected", Decisions(Selected(Quota.Of(1, AtCut.TakeAll), true, ("p", 9, "big"), ("q", 8, "big"), ("r", 7, "small")).Value));

    [Fact]
    public void A_class_without_places_is_an_error()
    {
        var quota = Quota.PerClass(AtCut.TakeAll, new ClassPlaces("big", 1));
        var selected = Selected(quota, true, ("p", 9, "big"), ("q", 8, "small"));
        Assert.False(selected.IsValid);
        Assert.Equal(["selection.class-without-places"], selected.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Places_for_a_class_that_nobody_is_in_are_noticed()
    {
        var quota = Quota.PerClass(AtCut.TakeAll, new ClassPlaces("big", 1), new ClassPlaces("small", 1));
        var selected = Selected(quota, true, ("p", 9, "big"), ("q", 8, "big"));
        var finding = Assert.Single(selected.Findings);
        Assert.Equal(("selection.class-without-candidates", FindingKind.Warning, "selection.places"), (finding.Code, finding.Kind, finding.Path));
        Assert.Equal(["small"], finding.Arguments);
        Assert.Equal("Selected NotSelected", Decisions(selected.Value));
        Assert.Equal(["big"], selected.Value.Classes.Select(c => c.Class));
    }
}
