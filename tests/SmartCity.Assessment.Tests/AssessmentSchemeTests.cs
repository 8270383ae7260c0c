using System.Text.Json.Nodes;
using SmartCity.Assessment.Tests.Serialization;
using Xunit;

namespace SmartCity.Assessment.Tests;

public sealed class AssessmentSchemeTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10);
    private static readonly Aspect s_root = Aspect.Mean("t", Aspect.Measured("a", s_ten), Aspect.Measured("b", s_ten));

    private static Candidate Of(string code, decimal a, Measurement b) => new(code, measured: [("a", a), ("b", b)]);

    [Fact]
    public void Everything_that_is_wrong_with_a_scheme_is_said_at_once()
    {
        var refused = Assert.Throws<SchemeException>(() => AssessmentScheme.Create(
            Aspect.Mean("t", Weighting.SharesOf(1), Aspect.Measured("a", s_ten).Weight(0.5m), Aspect.Measured("b", s_ten).Weight(0.4m)),
            gates: [Gate.AtLeast("nothing", 1), Gate.AtLeast("a", 1).Named("g"), Gate.AtLeast("b", 1).Named("g")],
            ranking: new RankingRules(within: "size")));
        Assert.Equal(["weights.wrong-sum", "aspects.unknown", "gates.duplicate", "facts.not-declared"], refused.Findings.Select(f => f.Code));
        Assert.Equal(["aspects.children", "gates[0].on", "gates[2].code", "ranking.within"], refused.Findings.Select(f => f.Path));
    }

    [Fact]
    public void Places_by_class_need_classes()
    {
        var refused = Assert.Throws<SchemeException>(() => AssessmentScheme.Create(s_root, quota: Quota.PerClass(AtCut.TakeAll, new ClassPlaces("big", 1))));
        Assert.Equal(["selection.places-per-class"], refused.Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_factor_is_multiplied_by_a_number()
    {
        AssessmentScheme With(FactKind kind) => AssessmentScheme.Create(
            Aspect.Sum("t", Aspect.Measured("a", s_ten).Factor(2, "size")), facts: [new DeclaredFact("size", kind)]);
        var finding = Assert.Single(Assert.Throws<SchemeException>(() => With(FactKind.Text)).Findings);
        Assert.Equal(("weights.times-fact-kind", "aspects.children[0].timesFact"), (finding.Code, finding.Path));
        Assert.Equal(["a", "size"], finding.Arguments);
        Assert.Equal("30", With(FactKind.Number).Assess([new Candidate("x", facts: [Fact.Number("size", 3)], measured: [("a", 5)])], []).Value.Scores["x", "t"].ToString());
    }

    [Fact]
    public void Nothing_in_a_list_is_a_mistake_of_the_host_that_names_the_list()
    {
        var scheme = AssessmentScheme.Create(s_root);
        Assert.Throws<ArgumentException>("gates", () => AssessmentScheme.Create(s_root, gates: [null!]));
        Assert.Throws<ArgumentException>("facts", () => AssessmentScheme.Create(s_root, facts: [null!]));
        Assert.Throws<ArgumentException>("gates", () => scheme.With(gates: [null!]));
        Assert.Throws<ArgumentException>("facts", () => scheme.With(facts: [null!]));
        Assert.Throws<ArgumentException>("children", () => new CompositeAspect("t", Aggregation.Mean, Weighting.Ratios, [null!]));
        Assert.Throws<ArgumentException>("breaks", () => new RankingRules(breaks: [null!]));
        Assert.Throws<ArgumentException>("candidates", () => scheme.Assess([null!], []));
        Assert.Throws<ArgumentException>("scoreSheets", () => scheme.Assess([new Candidate("x")], [null!]));
        Assert.Throws<ArgumentException>("assessors", () => AssessmentInput.Of([], [], [null!]));
        Assert.Throws<ArgumentException>("candidates", () => Roster.Of([null!]));
        Assert.Throws<ArgumentException>("sheets", () => Panel.Of(scheme.Tree, Roster.Of([new Candidate("x")]).Value, [null!]));
        Assert.Throws<ArgumentException>("facts", () => new Candidate("x", facts: [null!]));
        Assert.Throws<ArgumentException>("conflicts", () => new Assessor("ani", conflicts: [null!]));
        Assert.Throws<ArgumentException>("marks", () => new ScoreSheet(new Assessor("ani"), "x", [(null!, 5m)]));
    }

    [Fact]
    public void A_candidate_between_two_bands_is_counted_and_named()
    {
        var scheme = AssessmentScheme.Create(s_root, gates: [Gate.AtLeast("a", 1)], bands: BandScale.OnExact(new Band("low", null, BandEdge.Excluding(4)), new Band("high", BandEdge.Including(6), null)));
        var result = scheme.Assess([Of("x", 5, 5), Of("y", 9, 9), Of("z", 0, 9), Of("w", 5, Measurement.Missing)], []).Value;
        var finding = Assert.Single(result.Findings, f => f.Code == "bands.none");
        Assert.Equal((FindingKind.Warning, "bands"), (finding.Kind, finding.Path));
        Assert.Equal(["2", "x, z"], finding.Arguments);
    }

    [Fact]
    public void A_scheme_is_called_by_its_root_unless_it_has_a_code()
    {
        Assert.Equal("t", AssessmentScheme.Create(s_root).Code);
        Assert.Equal("mine", AssessmentScheme.Create(s_root, code: "mine").Code);
        Assert.False(AssessmentScheme.Create(s_root).IsIllustrative);
    }

    [Fact]
    public void A_scheme_with_nothing_changed_is_the_same_scheme()
    {
        foreach (var scheme in new[] { SchemeJson.Read(EveryOption.Scheme).Value, Preset.SmartCity2019, Preset.EGovernment2020 })
        {
            Assert.Equal(SchemeJson.Write(scheme), SchemeJson.Write(scheme.With()));
            Assert.Equal(Fingerprint.Of(scheme), Fingerprint.Of(scheme.With()));
        }
    }

    [Fact]
    public void Each_part_of_a_scheme_can_be_changed_and_the_others_are_kept()
    {
        var scheme = SchemeJson.Read(EveryOption.Scheme).Value;
        var text = SchemeJson.Write(scheme);
        void Changes(AssessmentScheme changed, params string[] properties)
        {
            var (before, after) = (JsonNode.Parse(text)!.AsObject(), JsonNode.Parse(SchemeJson.Write(changed))!.AsObject());
            Assert.Equal(properties, before.Select(p => p.Key).Union(after.Select(p => p.Key)).Where(p => !JsonNode.DeepEquals(before[p], after[p])));
        }

        Changes(scheme.With(facts: [.. scheme.Facts, new DeclaredFact("more", FactKind.Flag)]), "facts");
        Changes(scheme.With(consensus: new ConsensusRules(Consensus.Highest, [("policy", scheme.Consensus.For("policy")), ("security", scheme.Consensus.For("security"))])), "consensus");
        Changes(scheme.With(conflicts: ConflictRule.Of(OnConflict.Reject, "country", ownInstitution: false)), "conflicts");
        Changes(scheme.With(rounding: RoundingPlan.None), "rounding", "publish");
        Changes(scheme.With(gates: [Gate.AtLeast("total", 1)]), "gates");
        Changes(scheme.With(gates: []), "gates");
        Changes(scheme.With(ranking: new RankingRules(within: "sizeClass")), "ranking");
        Changes(scheme.With(quota: Quota.Of(10, AtCut.TakeAll)), "selection");
        Changes(scheme.With(bands: BandScale.OnExact(new Band("all", BandEdge.Including(0)))), "bands");
        Changes(scheme.With(code: "other"), "code");
        Changes(scheme.With(names: LocalText.None), "names");
        Changes(scheme.With(isIllustrative: false), "illustrative");
        Changes(scheme.WithoutQuota(), "selection");
    }

    [Fact]
    public void A_part_smaller_than_the_places_is_assessed_without_them()
    {
        var scheme = AssessmentScheme.Create(s_root, gates: [Gate.AtLeast("a", 2)], quota: Quota.Of(3, AtCut.TakeAll));
        Candidate[] west = [Of("p", 3, 4), Of("q", 9, 9)], east = [Of("r", 5, 5), Of("s", 1, 9), Of("t", 4, 3)];
        var refused = Assert.Single(scheme.Assess(west, []).Findings);
        Assert.Equal(("selection.more-places", FindingKind.Error), (refused.Code, refused.Kind));

        var rules = scheme.WithoutQuota();
        Assert.Null(rules.Quota);
        Assert.Equal(Fingerprint.Of(rules), Fingerprint.Of(rules.WithoutQuota()));
        Assert.NotEqual(Fingerprint.Of(scheme), Fingerprint.Of(rules));
        Assert.All(rules.Assess(west, []).Value.Standings, s => Assert.Equal(Decision.Undecided, s.Decision));

        PartialSelection Part(Candidate[] candidates) =>
            PartialSelection.Of(rules.Assess(candidates, []).Value.Ranking, scheme.Quota!.Places, Fingerprint.Of(scheme).ToString()).Value;
        var whole = scheme.Assess(west.Concat(east), []).Value;
        Assert.Equal(
            whole.Standings.Where(s => s.Decision == Decision.Selected).Select(s => s.Candidate.Code),
            Part(west).Merge(Part(east)).Entries.Select(e => e.Code));
        Assert.Equal(["q", "r", "p", "t"], Part(east).Merge(Part(west)).Entries.Select(e => e.Code));
    }

    [Fact]
    public void A_scheme_with_another_root_keeps_its_code_and_must_still_fit_together()
    {
        var scheme = AssessmentScheme.Create(s_root, gates: [Gate.AtLeast("a", 2)]);
        var other = Aspect.Mean("u", Aspect.Measured("a", s_ten), Aspect.Measured("c", s_ten));
        Assert.Equal(("t", "u"), (scheme.With(other).Code, scheme.With(other).Tree.Root.Code));
        var refused = Assert.Throws<SchemeException>(() => scheme.With(Aspect.Measured("c", s_ten), quota: Quota.PerClass(AtCut.TakeAll, new ClassPlaces("big", 1))));
        Assert.Equal(["gates[0].on", "selection.places"], refused.Findings.Select(f => f.Path));
    }

    [Fact]
    public void Standings_come_by_rank_and_then_those_without_one()
    {
        var scheme = AssessmentScheme.Create(s_root, gates: [Gate.AtLeast("a", 2)], quota: Quota.Of(1, AtCut.TakeAll));
        var result = scheme.Assess([Of("p", 3, Measurement.Missing), Of("q", 1, 9), Of("r", 5, 5), Of("s", 9, 9)], []).Value;
        Assert.Equal(["s", "r", "q", "p"], result.Standings.Select(s => s.Candidate.Code));
        Assert.Equal([Decision.Selected, Decision.NotSelected, Decision.Excluded, Decision.NotRankable], result.Standings.Select(s => s.Decision));
        Assert.Equal(["0", "-4", "-4", "–"], result.Standings.Select(s => s.Gap?.ToString() ?? "–"));
        Assert.Equal(["9.0000", "5.0000", "5.0000", "–"], result.Standings.Select(s => s.Published));
        var note = Assert.Single(result.Findings, f => f.Code == "ranking.not-rankable");
        Assert.Equal(["1", "p"], note.Arguments);
    }

    [Fact]
    public void A_band_reads_the_exact_or_the_published_score()
    {
        Band[] bands = [new("low", upper: BandEdge.Excluding(4)), new("high", BandEdge.Including(4))];
        string? In(BandScale scale) => AssessmentScheme.Create(s_root, bands: scale).Assess([Of("x", 3.99992m, 4m)], []).Value.Standings[0].Band?.Code;
        Assert.Equal("low", In(BandScale.OnExact(bands)));
        Assert.Equal("high", In(BandScale.OnPublished(bands)));
    }

    [Fact]
    public void Faults_of_candidates_and_of_figures_are_said_together()
    {
        var assessed = AssessmentScheme.Create(s_root).Assess([Of("p", 11, 1), Of("p", 1, 12)], []);
        Assert.False(assessed.IsValid);
        Assert.True(assessed.Findings.Select(f => f.Code).Distinct().Count() > 1);
    }
}
