using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

public sealed class GroupDiagnosticsTests
{
    private static readonly Applicant[] s_field =
    [
        new("k1", 9, "java"), new("k2", 8, "java"), new("k3", 7, "bali"), new("k4", 7, null), new("k5", 6, "java"),
        new("k6", 5, "bali"), new("k7", 1, "bali"), new("k8", null, "java"),
    ];

    [Fact]
    public void Gates_absence_and_places_are_counted_apart()
    {
        var groups = Assert.Single(Of(s_field, Quota.Of(3, AtCut.TakeAll)).Classes);
        Assert.Equal(
            [("bali", 3, 2, 1, 0), ("java", 4, 3, 2, 0), (null, 1, 1, 1, 0)],
            groups.Groups.Append(groups.Unknown).Select(g => (g.Value, g.Candidates, g.Considered, g.Selected, g.Undecided)));
        Assert.Equal(("2/3", "1/6"), (groups.OfCandidates.Value.Ratio.ToString(), groups.OfCandidates.Value.Difference.ToString()));
        Assert.Equal(("0.75", "1/6"), (groups.OfConsidered.Value.Ratio.ToString(), groups.OfConsidered.Value.Difference.ToString()));
        Assert.Equal("1", groups.OfConsidered.Value.Test.Value.P.ToString());

        // places 1, 2, 3–4 shared with the unknown one, 5, 6
        var shared = (0.5 + (1 / Math.Log2(5))) / 2;
        Assert.Equal([shared + (1 / Math.Log2(7)), 1 + (1 / Math.Log2(3)) + (1 / Math.Log2(6))], groups.Exposures.Groups.Select(g => g.Total));
        Assert.Equal((5, 1), (groups.Order.Count, groups.Order.Unknown));

        // three selected with a known group: three prefixes, at the groups' own shares of the five ranked
        Assert.Equal(["bali 3 0.4 Met", "java 3 0.6 Met"], groups.PrefixTests.Select(t => $"{t.Group} {t.Rule.Prefixes} {t.Rule.Proportion} {t.Verdict}"));
        Assert.Equal(["bali 0.4 5", "java 0.6 5"], groups.Bounds.Select(b => $"{b.Group} {b.Share} {(b.FirstBreakAtBest ?? 5)}"));
        Assert.True(groups.Divergence.IsDefined);
    }

    [Fact]
    public void Each_class_is_a_ranking_of_its_own()
    {
        var classes = Of(s_field, Quota.Of(1, AtCut.TakeAll), within: "size").Classes;
        Assert.Equal(["large", "small"], classes.Select(c => c.Class));
        Assert.Equal(8, classes.Sum(c => c.Groups.Sum(g => g.Candidates) + c.Unknown.Candidates));
        Assert.All(classes, c => Assert.Equal(1, c.Groups.Sum(g => g.Selected) + c.Unknown.Selected));
        Assert.All(classes, c => Assert.Equal(1, c.Order.Exposures().Groups.Max(g => g.Total), 1.0));
    }

    [Fact]
    public void Flags_make_groups_too()
    {
        var groups = Assert.Single(GroupDiagnostics.Of(Assess(s_field, Quota.Of(2, AtCut.TakeAll)), "coastal").Value.Classes);
        Assert.Equal(["false", "true"], groups.Groups.Select(g => g.Value));
    }

    [Fact]
    public void Undefined_figures_say_why()
    {
        static string Reason(ClassGroups groups)
        {
            Assert.Equal(groups.OfCandidates.Undefined, groups.OfConsidered.Undefined);
            Assert.Empty(groups.PrefixTests);
            Assert.Equal(groups.OfCandidates.Undefined, groups.NoPrefixTests);
            Assert.True(groups.Exposures.Ratio.IsDefined);
            return groups.OfCandidates.Undefined!.ToString();
        }

        Assert.Equal("no places are declared", Reason(Of(s_field, null).Classes[0]));
        Assert.Equal("the committee has yet to decide about 2 equals at the last place", Reason(Of(s_field, Quota.Of(3, AtCut.LeaveToCommittee)).Classes[0]));
        Applicant[] tied = [new("k1", 9, "a"), new("k2", 9, "b")];
        Assert.Contains("nobody in the groups is selected", Of(tied, Quota.Of(1, AtCut.TakeNone)).Classes[0].OfCandidates.Undefined!.ToString(), StringComparison.Ordinal);
        Assert.Contains("nobody in the groups is selected", Of(tied, Quota.Of(1, AtCut.TakeNone)).Classes[0].NoPrefixTests!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_group_an_excluded_group_and_nobody_ranked_say_why()
    {
        var one = Of([new("k1", 9, "a"), new("k2", 8, "a"), new("k3", 7, null)], Quota.Of(1, AtCut.TakeAll)).Classes[0];
        Assert.All(
            [one.OfCandidates.Undefined, one.Exposures.Ratio.Undefined, one.Divergence.Undefined, one.NoPrefixTests],
            u => Assert.Contains("one group only", u!.ToString(), StringComparison.Ordinal));
        var excluded = Of([new("k1", 9, "a"), new("k2", 1, "b"), new("k3", 1, "b")], Quota.Of(1, AtCut.TakeAll)).Classes[0];
        Assert.Equal("0", excluded.OfCandidates.Value.Ratio.ToString());
        Assert.Contains("group 'b' has no candidate", excluded.OfConsidered.Undefined!.ToString(), StringComparison.Ordinal);
        Assert.Contains("one group only", excluded.Divergence.Undefined!.ToString(), StringComparison.Ordinal);
        Assert.Contains("nobody of group 'b' is ranked", excluded.Exposures.Ratio.Undefined!.ToString(), StringComparison.Ordinal);
        var nobody = Of([new("k1", 1, "a"), new("k2", 1, "b")], Quota.Of(1, AtCut.TakeAll)).Classes[0];
        Assert.Empty(nobody.Bounds);
        Assert.All(
            [nobody.NoBounds, nobody.NoPrefixTests, nobody.Divergence.Undefined],
            u => Assert.Contains("nobody with a known group is ranked", u!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_makes_no_groups_is_refused_or_undefined()
    {
        var result = Assess(s_field, Quota.Of(1, AtCut.TakeAll));
        Assert.Throws<ArgumentException>(() => GroupDiagnostics.Of(result, "nothing"));
        Assert.Throws<ArgumentException>(() => GroupDiagnostics.Of(result, "people"));
        Assert.Contains("no candidate has the fact 'region'", GroupDiagnostics.Of(Assess([new("k1", 9, null)], null), "region").Undefined!.ToString(), StringComparison.Ordinal);
        var each = Enumerable.Range(0, 101).Select(n => new Applicant($"k{n}", 5, $"r{n}")).ToArray();
        Assert.Contains("has 101 values: more than 100", GroupDiagnostics.Of(Assess(each, null), "region").Undefined!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_and_the_order_of_input_mean_nothing()
    {
        var (random, defined, tied) = (new Random(2019), 0, 0);
        for (var draw = 0; draw < 200; draw++)
        {
            Applicant[] field = [.. Enumerable.Range(0, random.Next(3, 13)).Select(n => new Applicant(
                $"k{n}", random.Next(10) == 0 ? null : random.Next(1, 6), random.Next(4) switch { 0 => null, 1 => "a", 2 => "b", _ => "c" })).Append(new("k99", 4, "a"))];
            var codes = Enumerable.Range(0, field.Length).OrderBy(_ => random.Next()).ToArray();
            var other = field.Select((a, n) => a with { Code = $"x{codes[n]}" }).OrderBy(_ => random.Next()).ToArray();
            var (one, two) = (Of(field, Quota.Of(3, AtCut.TakeAll)).Classes[0], Of(other, Quota.Of(3, AtCut.TakeAll)).Classes[0]);
            Assert.Equal(one.Groups, two.Groups);
            Assert.Equal(one.Unknown, two.Unknown);
            Assert.Equal(one.Exposures.Groups, two.Exposures.Groups);
            Assert.Equal(one.Divergence, two.Divergence);
            Assert.Equal(one.OfCandidates.ToRatios(), two.OfCandidates.ToRatios());
            Assert.Equal(one.OfConsidered.ToRatios(), two.OfConsidered.ToRatios());
            Assert.Equal(one.Bounds.Select(b => (b.Group, b.FirstBreakAtBest, b.FirstBreakAtWorst)), two.Bounds.Select(b => (b.Group, b.FirstBreakAtBest, b.FirstBreakAtWorst)));
            Assert.Equal(one.PrefixTests.Select(t => (t.Group, t.FirstFailureAtBest, t.FirstFailureAtWorst)), two.PrefixTests.Select(t => (t.Group, t.FirstFailureAtBest, t.FirstFailureAtWorst)));
            defined += one.OfConsidered.IsDefined && one.PrefixTests.Count > 1 ? 1 : 0;
            tied += one.Bounds.Any(b => b.FirstBreakAtBest != b.FirstBreakAtWorst) ? 1 : 0;
        }

        Assert.True(defined > 100 && tied > 50, $"{defined} of 200 are defined, {tied} hang on equals");
    }

    private static GroupDiagnostics Of(Applicant[] field, Quota? quota, string? within = null) => GroupDiagnostics.Of(Assess(field, quota, within), "region").Value;

    /// <summary>One measured criterion from 0 to 10, a gate at 2; the last letter of the code makes size and coast.</summary>
    private static AssessmentResult Assess(Applicant[] field, Quota? quota, string? within = null) => AssessmentScheme.Create(
        Aspect.Mean("all", Aspect.Measured("p", Rubric.Scale(0, 10, 1)).Weight(1)),
        facts: [new DeclaredFact("region", FactKind.Text), new DeclaredFact("size", FactKind.Text), new DeclaredFact("coastal", FactKind.Flag), new DeclaredFact("people", FactKind.Number)],
        gates: [Gate.AtLeast("p", 2)],
        ranking: new RankingRules(within: within),
        quota: quota).Assess(field.Select(a => new Candidate(
            a.Code,
            facts:
            [
                .. a.Region is null ? Array.Empty<Fact>() : [Fact.Text("region", a.Region)],
                Fact.Text("size", a.Code[^1] % 2 == 0 ? "large" : "small"), Fact.Flag("coastal", a.Code[^1] % 3 == 0),
            ],
            measured: [("p", a.Points is { } points ? Measurement.FromDecimal(points) : Measurement.Missing)])), []).Value;

    private sealed record Applicant(string Code, int? Points, string? Region);
}
