using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Witnesses;

/// <summary>What a witness of a large contest shows, and what it leaves out.</summary>
public sealed class WitnessTests
{
    private const int Many = 40;
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 1);

    [Fact]
    public void A_large_contest_shows_the_marks_that_differ_and_whom_it_concerns()
    {
        var witness = Upside(Many);
        var lines = witness.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(lines.Length, 8, 30);
        Assert.Contains("marks that differ:", lines);
        Assert.Matches("^  candidate  assessor  criterion  before  after$", lines[5]);
        Assert.Matches(@"^  c\d\d +a1 +k1 +\d+ +\d+$", lines[6]);
        Assert.Equal("candidates concerned:", lines[7]);
        Assert.Matches("^  candidate +rank +score +decision +rank after +score after +decision after$", lines[8]);
        Assert.Equal($"  other candidates, with the same marks, ranks and decisions: {witness.Excerpt.Others}", lines[^1]);
        Assert.DoesNotContain("before:", lines);
    }

    [Fact]
    public void It_speaks_Indonesian_too()
    {
        var text = Upside(Many).Text(Language.Indonesian);
        Assert.Contains("nilai yang berbeda:", text, StringComparison.Ordinal);
        Assert.Contains("kandidat yang terkait:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("candidate", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_candidate_with_whom_somebody_has_a_conflict_is_left_out_like_any_other()
    {
        var conflicted = new Assessor("a2", conflicts: [Conflict.WithCandidate("c09")]);
        var sheets = Codes(9).SelectMany(c => new[] { new Assessor("a1").On(c, ("k1", 5)), conflicted.On(c, ("k1", c == "c01" ? 7 : 4)) });
        // Of two marks the lower one counts: a better one above it changes nothing, and equals stay equals.
        var scheme = AssessmentScheme.Create(Aspect.Marked("k1", s_ten), consensus: Consensus.Median(EvenMedian.Lower), conflicts: ConflictRule.Recuse, quota: Quota.Of(1, AtCut.TakeAll));
        var instance = new FairnessInstance(Procedure.Of(scheme), AssessmentInput.Of(Codes(9).Select(c => new Candidate(c)), sheets));
        var witness = RuleCheck.Run(FairnessRule.StrictResponsiveness, instance).Witness!;
        Assert.Equal(2, witness.Instance.Input.Candidates.Count);
    }

    [Fact]
    public void What_was_run_and_its_words_are_made_once()
    {
        var witness = Upside(4);
        Assert.NotEmpty(witness.Variants);
        Assert.Same(witness.Variants, witness.Variants);
        Assert.Same(witness.Change, witness.Change);
    }

    [Fact]
    public void A_small_contest_is_shown_whole()
    {
        var witness = Upside(4);
        Assert.Contains("before:", witness.ToString().Split('\n'));
        Assert.Single(witness.Excerpt.Marks);
    }

    [Fact]
    public void Only_those_named_or_moved_are_concerned_and_the_named_come_first()
    {
        var witness = Upside(Many);
        var excerpt = witness.Excerpt;
        var mark = Assert.Single(excerpt.Marks);
        Assert.True(mark.Before!.Value.Value < mark.After!.Value.Value);
        Assert.Equal(Many, excerpt.Candidates.Count + excerpt.Others);
        Assert.Contains(mark.Candidate, excerpt.Candidates.Take(2));
        Assert.All(excerpt.Candidates.Skip(2), c => Assert.NotEqual(
            (witness.Before.Find(c)!.Rank, witness.Before.Find(c)!.Decision), (witness.After[0].Find(c)!.Rank, witness.After[0].Find(c)!.Decision)));
        Assert.All(Codes(Many).Except(excerpt.Candidates), c => Assert.Equal(witness.Before.Find(c)!.Rank, witness.After[0].Find(c)!.Rank));
    }

    [Fact]
    public void A_code_that_begins_another_is_not_taken_for_it()
    {
        // Nothing but the words names c1: its rank stays, and c10 is another candidate.
        var witness = Found(Many, (instance, _) => RuleTrial.Look(() => Words("look at c10"), _ => RuleJudgement.Violated(Words("c10 stands where c11 should"))));
        Assert.Equal(["c10", "c11"], witness.Excerpt.Candidates);
        Assert.Empty(witness.Excerpt.Marks);
        Assert.DoesNotContain("after", witness.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_those_who_come_or_go_are_not_listed()
    {
        var witness = Found(Many, (instance, input) => RuleTrial.Changed(
            instance,
            () => Words("c01 withdraws"),
            () => input.With(input.Candidates.Where(c => c.Code != "c01"), input.ScoreSheets.Where(s => s.Candidate != "c01")),
            (_, _) => RuleJudgement.Violated(Words("of course"))));
        Assert.Empty(witness.Excerpt.Marks);
        Assert.Equal("c01", witness.Excerpt.Candidates[0]);
        Assert.Contains("  c01 ", witness.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_variants_stand_side_by_side_and_long_lists_are_cut()
    {
        var witness = Found(Many, (instance, input) => RuleTrial.Of(
            () => Words("everybody gets another mark"),
            () => [new RuleVariant(instance.Procedure, All(input, 7)), new RuleVariant(instance.Procedure, All(input, 8))],
            (_, _) => RuleJudgement.Violated(Words("of course"))));
        var text = witness.ToString();
        Assert.Contains("rank after 1", text, StringComparison.Ordinal);
        Assert.Contains("decision after 2", text, StringComparison.Ordinal);
        Assert.Contains($"  … and {witness.Excerpt.Marks.Count - 12} more\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Split('\n').Length, 20, 40);
        Assert.Equal([0, 1], witness.Excerpt.Marks.Select(m => m.Variant).Distinct());
    }

    [Fact]
    public void Many_columns_make_a_contest_large_too()
    {
        var procedure = Procedure.Of("none", _ => s_ten, i => ProcedureOutcome.FromScores(i.Candidates.Select(c => (c.Code, (Exact?)Exact.From(1)))));
        var sheets = Enumerable.Range(0, 25).Select(a => new Assessor($"a{a}").On("x", ("k1", 5)));
        var instance = new FairnessInstance(procedure, AssessmentInput.Of([new Candidate("x")], sheets));
        var witness = RuleCheck.Run(new OneTrial(i => RuleTrial.Look(() => Words("look"), _ => RuleJudgement.Violated(Words("x")))), instance, CheckLimits.EveryTrial.Shrinking(0)).Witness!;
        Assert.Contains("candidates concerned:", witness.ToString(), StringComparison.Ordinal);
    }

    private static string[] Codes(int count) => [.. Enumerable.Range(1, count).Select(i => $"c{i:00}")];

    private static LocalText Words(string text) => LocalText.Of(("en", text), ("id", text));

    private static AssessmentInput Input(int count)
    {
        var assessor = new Assessor("a1");
        return AssessmentInput.Of(Codes(count).Select(c => new Candidate(c)), Codes(count).Select((c, i) => assessor.On(c, ("k1", i % 9))), [assessor]);
    }

    private static AssessmentInput All(AssessmentInput input, decimal mark) => input.With(scoreSheets: input.ScoreSheets.Select(s => s.With("k1", mark)));

    /// <summary>A procedure for which less is more, and the first witness against it, as large as it is found.</summary>
    private static Witness Upside(int count) => RuleCheck.Run(FairnessRule.WeakMonotonicity, Instance(count), CheckLimits.EveryTrial.Shrinking(0)).Witness!;

    private static FairnessInstance Instance(int count) =>
        new(Procedure.OfMarks("upside down", "k1", s_ten, marks => [.. marks.Select(r => -r[0])], places: 3), Input(count), isThorough: false);

    private static Witness Found(int count, Func<FairnessInstance, AssessmentInput, RuleTrial> trial) =>
        RuleCheck.Run(new OneTrial(i => trial(i, i.Input)), Instance(count), CheckLimits.EveryTrial.Shrinking(0)).Witness!;

    private sealed class OneTrial(Func<FairnessInstance, RuleTrial> trial) : IFairnessRule
    {
        public string Code => "X";

        public LocalText Name => Words("one trial");

        public LocalText Statement => Words("Nothing is asked.");

        public string Formal => "–";

        public IEnumerable<RuleTrial> Trials(FairnessInstance instance) => [trial(instance)];
    }
}
