using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Audits;

/// <summary>What an audit says of the changes that it tried.</summary>
public sealed class AuditChangesTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 1);

    [Fact]
    public void A_raised_mark_is_told_with_whom_it_concerns()
    {
        var audit = Audit(Calibration.None, ("a", "x", 8), ("b", "x", 8), ("a", "y", 8), ("b", "y", 7));
        var change = audit.Changes.First(c => c.Kind == AuditedChange.MarkRaised);
        Assert.Equal(("y", "a", "y", 8m, 9m), (change.Subject, change.Mark!.Assessor, change.Mark.Candidate, change.Mark.Value, change.Raised!.Value));
        Assert.Equal(["y"], change.Enters);
        Assert.Empty(change.Leaves);
        Assert.Equal(4, audit.Tried(AuditedChange.MarkRaised));
        Assert.Equal((1, 2, 0, 4, 1), (
            audit.Tried(AuditedChange.LoserRemoved), audit.Tried(AuditedChange.AssessorRemoved), audit.Tried(AuditedChange.InstitutionRemoved), audit.Tried(AuditedChange.AssessorShifted),
            audit.Tried(AuditedChange.PlacesShifted)));
        Assert.All(audit.Changes.Where(c => c.Kind != AuditedChange.MarkRaised), c => Assert.Null(c.Mark));
    }

    [Fact]
    public void Where_no_scale_has_a_step_no_mark_is_raised_and_no_assessor_shifted()
    {
        var ani = new Assessor("ani");
        AuditedChange[] kinds = [AuditedChange.MarkRaised, AuditedChange.AssessorShifted];
        int[] Tried(Rubric one, Rubric other)
        {
            var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", one).Weight(1), Aspect.Marked("k2", other).Weight(1)));
            var audit = FairnessAudit.Run(scheme, Candidate.List("x", "y"), [ani.On("x", ("k1", 5), ("k2", 6)), ani.On("y", ("k1", 4), ("k2", 4))], cancellation: TestContext.Current.CancellationToken);
            return Array.ConvertAll(kinds, audit.Tried);
        }

        Assert.Equal([0, 0], Tried(Rubric.Open(0, 10), Rubric.Open(0, 10)));
        Assert.Equal([2, 2], Tried(Rubric.Open(0, 10), s_ten));
        Assert.Equal([4, 2], Tried(s_ten, s_ten));
    }

    [Fact]
    public void A_change_without_an_answer_is_told_with_the_reason()
    {
        var audit = Audit(Calibration.Additive, ("a", "x", 4), ("b", "x", 5), ("b", "y", 6), ("c", "y", 7), ("a", "z", 3), ("c", "w", 3));
        Assert.Equal([(AuditedChange.LoserRemoved, "x"), (AuditedChange.AssessorRemoved, "b")], audit.Refused.Select(r => (r.Kind, r.Subject)));
        var refused = audit.Refused[^1];
        Assert.NotEmpty(refused.Reason);
        Assert.Contains("b", refused.Change.In(Language.English, string.Empty), StringComparison.Ordinal);
        Assert.Empty(Audit(Calibration.None, ("a", "x", 4), ("b", "y", 5)).Refused);
    }

    [Fact]
    public void Who_has_a_conflict_with_a_candidate_has_none_when_it_withdraws()
    {
        var (ani, budi) = (new Assessor("ani", conflicts: [Conflict.WithCandidate("z")]), new Assessor("budi"));
        var scheme = AssessmentScheme.Create(Aspect.Marked("k1", s_ten), conflicts: ConflictRule.Recuse, quota: Quota.Of(1, AtCut.TakeAll));
        var audit = FairnessAudit.Run(scheme, Candidate.List("x", "y", "z"), [ani.On("x", ("k1", 5)), ani.On("y", ("k1", 4)), budi.On("x", ("k1", 5)), budi.On("y", ("k1", 3)), budi.On("z", ("k1", 2))], cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(audit.Refused);
        Assert.Equal((2, 2), audit.Rules.Where(r => r.Rule == FairnessRule.LoserIndependence).Select(r => (r.Trials, r.Telling)).Single());
    }

    [Fact]
    public void An_audit_does_not_hang_on_the_order_of_the_input()
    {
        var random = new Random(4);
        var assessors = Enumerable.Range(1, 4).Select(a => new Assessor($"a{a}")).ToArray();
        var sheets = (from a in assessors from c in "uvwxyz" where random.Next(3) > 0 select a.On($"{c}", ("k1", random.Next(0, 11)), ("k2", random.Next(0, 11)))).ToArray();
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k1", s_ten).Weight(1), Aspect.Marked("k2", s_ten).Weight(2)), calibration: Calibration.Additive, quota: Quota.Of(2, AtCut.TakeAll));
        string Of(IEnumerable<ScoreSheet> some, params string[] candidates) => FairnessAudit.Run(scheme, Candidate.List(candidates), some, cancellation: TestContext.Current.CancellationToken).ToString();
        var first = Of(sheets, "u", "v", "w", "x", "y", "z");
        Assert.Contains("B7: ", first, StringComparison.Ordinal);
        Assert.Equal(first, Of(sheets.Reverse(), "z", "y", "x", "w", "v", "u"));
        Assert.Equal(first, Of(sheets.OrderBy(s => s.Candidate, StringComparer.Ordinal), "w", "v", "u", "z", "y", "x"));
    }

    [Fact]
    public void An_audit_of_measured_values_does_not_hang_on_the_order_of_the_candidates()
    {
        var scheme = AssessmentScheme.Create(Aspect.Measured("k1", s_ten), quota: Quota.Of(1, AtCut.TakeAll));
        Candidate[] candidates = [.. "xyz".Select((c, i) => new Candidate($"{c}", measured: [("k1", 9 - i)]))];
        string Of(IEnumerable<Candidate> some) =>
            string.Join(' ', FairnessAudit.Run(scheme, some, [], cancellation: TestContext.Current.CancellationToken).Instance.Input.Candidates.Select(c => c.Code));
        Assert.Equal("x y z", Of(candidates));
        Assert.Equal("x y z", Of(candidates.Reverse()));
    }

    [Fact]
    public void Places_by_class_are_shifted_class_by_class()
    {
        var audit = WithinClasses(Quota.PerClass(AtCut.TakeAll, new ClassPlaces("city", 1), new ClassPlaces("regency", 2)));
        Assert.Equal(
            [("city: 0", "", "a"), ("city: 2", "b", ""), ("regency: 1", "", "e"), ("regency: 3", "f", "")],
            audit.Changes.Where(c => c.Kind == AuditedChange.PlacesShifted).Select(c => (c.Subject, string.Join(' ', c.Enters), string.Join(' ', c.Leaves))));
        Assert.Equal(4, audit.Tried(AuditedChange.PlacesShifted));
        Assert.Equal("2 places in city instead of 1", audit.Changes.First(c => c.Subject == "city: 2").Change.In(Language.English, string.Empty));
    }

    [Fact]
    public void The_same_number_for_each_class_is_shifted_for_all_and_for_each()
    {
        var audit = WithinClasses(Quota.Of(2, AtCut.TakeAll));
        Assert.Equal(
            [("1", "", "b e"), ("3", "c f", ""), ("city: 1", "", "b"), ("city: 3", "c", ""), ("regency: 1", "", "e"), ("regency: 3", "f", "")],
            audit.Changes.Where(c => c.Kind == AuditedChange.PlacesShifted).Select(c => (c.Subject, string.Join(' ', c.Enters), string.Join(' ', c.Leaves))));
    }

    [Fact]
    public void The_only_places_there_are_cannot_be_taken_away()
    {
        var audit = WithinClasses(Quota.PerClass(AtCut.TakeAll, new ClassPlaces("city", 1), new ClassPlaces("regency", 0)));
        Assert.Equal(2, audit.Tried(AuditedChange.PlacesShifted));
    }

    private static FairnessAudit WithinClasses(Quota quota)
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("k", s_ten)), facts: [new DeclaredFact("kind", FactKind.Text)], ranking: new RankingRules(within: "kind"), quota: quota);
        var (ani, codes) = (new Assessor("ani"), new[] { "a", "b", "c", "d", "e", "f" });
        return FairnessAudit.Run(
            scheme, codes.Select((c, i) => new Candidate(c, facts: [Fact.Text("kind", i < 3 ? "city" : "regency")])), codes.Select((c, i) => ani.On(c, ("k", 9 - (i % 3)))), rules: []);
    }

    private static FairnessAudit Audit(Calibration calibration, params (string Assessor, string Candidate, decimal Mark)[] marks)
    {
        var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("k", s_ten)), calibration: calibration, quota: Quota.Of(1, AtCut.TakeAll));
        var assessors = marks.Select(m => m.Assessor).Distinct().ToDictionary(a => a, a => new Assessor(a));
        return FairnessAudit.Run(
            scheme, marks.Select(m => m.Candidate).Distinct().Select(c => new Candidate(c)), marks.Select(m => assessors[m.Assessor].On(m.Candidate, ("k", m.Mark))));
    }
}
