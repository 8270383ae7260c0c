using SmartCity.Assessment.Tests.Properties.Instances;
using SmartCity.Assessment.Tests.Scoring;
using Xunit;

namespace SmartCity.Assessment.Tests.Selections;

public sealed class PartialSelectionTests
{
    [Fact]
    public void Parts_merged_in_any_order_and_grouping_are_the_whole() => Claim.Holds(
        PlainTable.Drawing, PlainTable.Smaller, atLeastPercent: 60, statement: (plain, random) =>
    {
        var places = random.Next(1, 6);
        var cuts = new[] { random.Next(plain.Rows.Length + 1), random.Next(plain.Rows.Length + 1) }.Order().ToArray();
        var whole = Part(0, plain.Rows.Length);
        var (a, b, c) = (Part(0, cuts[0]), Part(cuts[0], cuts[1]), Part(cuts[1], plain.Rows.Length));
        Assert.Equal(whole, a.Merge(b).Merge(c));
        Assert.Equal(whole, c.Merge(a.Merge(b)));
        Assert.Equal(whole, b.Merge(c).Merge(a));
        Assert.Equal(whole, whole.Merge(PartialSelection.Empty));
        Assert.Equal(whole, PartialSelection.Empty.Merge(whole));
        Assert.Equal(b, PartJson.ReadSelection(PartJson.Write(b)).Value);

        var top = TopRows.Of(ScoringPlan.Of(plain.Table, plain.Formula), places);
        Assert.Equal(top.Above.Select(Code).Order(StringComparer.Ordinal), whole.Above.Select(e => e.Code).Order(StringComparer.Ordinal));
        Assert.Equal(top.Tied.Select(Code).Order(StringComparer.Ordinal), whole.Tied.Select(e => e.Code).Order(StringComparer.Ordinal));
        return whole.Entries.Count > 1;

        string Code(int row) => $"row {row}";
        PartialSelection Part(int from, int to) =>
            PartialSelection.Of(ScoringPlan.Of((plain with { Rows = plain.Rows[from..to] }).Table, plain.Formula), places, "rules", row => Code(from + row));
    });

    [Fact]
    public void Selected_rows_have_codes_of_their_own()
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>([3, 2, 1], 1), ColumnFormula.Mean(1));
        Assert.All([_ => "a", _ => "", _ => null!, r => r == 0 ? "a" : "A", _ => "\ud800"], (Func<int, string> codeOf) =>
            Assert.Throws<ArgumentException>("codeOf", () => PartialSelection.Of(plan, 2, "rules", codeOf)));
        Assert.Equal(["row 0", "row 1"], PartialSelection.Of(plan, 2, "rules", r => r < 2 ? $"row {r}" : "").Entries.Select(e => e.Code));
    }

    [Fact]
    public void What_is_above_and_at_the_last_place_is_found_once()
    {
        var part = PartialSelection.Of(ScoringPlan.Of(ColumnTable.FromRows<byte>([3, 2, 2, 1], 1), ColumnFormula.Mean(1)), 2, "rules", r => $"row {r}");
        Assert.Same(part.Above, part.Above);
        Assert.Same(part.Tied, part.Tied);
        Assert.Equal(["row 0"], part.Above.Select(e => e.Code));
        Assert.Equal(["row 1", "row 2"], part.Tied.Select(e => e.Code));
        Assert.Empty(PartialSelection.Empty.Above.Concat(PartialSelection.Empty.Tied));
    }

    [Fact]
    public void Parts_that_do_not_belong_together_are_refused()
    {
        var plan = ScoringPlan.Of(ColumnTable.Of(Column.Of([1m])), ColumnFormula.Mean(1));
        PartialSelection Part(int places, string rules, string code) => PartialSelection.Of(plan, places, rules, _ => code);
        Assert.Throws<ArgumentException>(() => Part(1, "one", "a").Merge(Part(1, "other", "b")));
        Assert.Throws<ArgumentException>(() => Part(1, "one", "a").Merge(Part(2, "one", "b")));
        Assert.Throws<ArgumentException>(() => Part(1, "one", "a").Merge(Part(1, "one", "a")));
        Assert.ThrowsAny<ArgumentException>(() => Part(0, "one", "a"));
    }

    [Fact]
    public void Candidates_assessed_in_parts_are_those_of_the_whole()
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("a", Rubric.Scale(0, 10)), gates: [Gate.AtLeast("a", 2)]);
        var candidates = Enumerable.Range(0, 20).Select(i => new Candidate($"c{i:00}", measured: [("a", (decimal)(i * 7 % 8))])).ToArray();
        var parts = candidates.Chunk(6).Select(part => PartialSelection.Of(scheme.Assess(part, []).Value.Ranking, 4, "rules").Value);
        var merged = parts.Aggregate(PartialSelection.Empty, (x, y) => y.Merge(x));
        Assert.Equal(("rules", 4), (merged.Scheme, merged.Places));
        var whole = Selection.Of(scheme.Assess(candidates, []).Value.Ranking, Quota.Of(4, AtCut.TakeAll)).Value;
        Assert.Equal(candidates.Select(c => c.Code).Where(c => whole.DecisionOn(c) == Decision.Selected), merged.Entries.Select(e => e.Code).Order(StringComparer.Ordinal));
        Assert.Equal(["7", "6"], merged.Entries.Select(e => e.Score.ToString()).Distinct());

        var one = PartialSelection.Of(scheme.Assess(candidates[..1], []).Value.Ranking, 4, "rules");
        Assert.True(one.IsValid);
        Assert.Empty(one.Value.Entries);
    }

    [Fact]
    public void What_breaks_ties_is_not_selected_from_in_parts()
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("a", Rubric.Scale(0, 10)), ranking: new RankingRules(breaks: TieBreak.LowerOn("a")));
        var refused = PartialSelection.Of(scheme.Assess([new Candidate("x", measured: [("a", 2m)])], []).Value.Ranking, 1, "rules");
        Assert.Equal(["parts.breaks"], refused.Findings.Select(f => f.Code));
        Assert.False(refused.IsValid);
    }

    [Fact]
    public void What_is_no_part_is_refused()
    {
        var plan = ScoringPlan.Of(ColumnTable.Of(Column.Of([1m])), ColumnFormula.Mean(1));
        var ranking = AssessmentScheme.Create(Aspect.Measured("a", Rubric.Scale(0, 10))).Assess([new Candidate("x", measured: [("a", 2m)])], []).Value.Ranking;
        Assert.Throws<ArgumentException>("places", () => PartialSelection.Of(plan, 0, "rules", _ => "a"));
        Assert.Throws<ArgumentException>("scheme", () => PartialSelection.Of(plan, 1, " ", _ => "a"));
        Assert.Throws<ArgumentNullException>("codeOf", () => PartialSelection.Of(plan, 1, "rules", null!));
        Assert.Throws<ArgumentNullException>("ranking", () => PartialSelection.Of(null!, 1, "rules"));
        Assert.Throws<ArgumentException>("places", () => PartialSelection.Of(ranking, -1, "rules"));
        Assert.Throws<ArgumentException>("scheme", () => PartialSelection.Of(ranking, 1, ""));
        Assert.Throws<ArgumentNullException>("other", () => PartialSelection.Empty.Merge(null!));
    }
}
