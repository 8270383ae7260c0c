using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Checks;

/// <summary>What a host's own code does wrong ends as a fault with its name, and never as a result.</summary>
public sealed class HostileHostTests
{
    private static readonly Rubric s_five = Rubric.Scale(1, 5, 1);
    private static readonly AssessmentInput s_input = BenchCase.Parse("p: 3 3 / 4 4; places: 1").ToInput();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_procedure_that_throws_only_at_extreme_marks_is_reported()
    {
        var procedure = Procedure.Of("formula", _ => s_five, (input, places) =>
            input.ScoreSheets.Any(s => s.MarkOn("p") is { State: MarkState.Scored, Value: 1m }) ? throw new InvalidOperationException("log of zero") : Mean(input, places), 1);
        var audit = FairnessAudit.Run(procedure, s_input, [FairnessRule.WeakMonotonicity], cancellation: Cancellation);
        Assert.Equal((ProcedureFaultKind.Threw, "formula"), (audit.Fault?.Kind, audit.Fault?.Procedure));
        Assert.Empty(audit.Influences);
    }

    /// <summary>The first answers are the same, so that nothing shows when it is run three times.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void A_procedure_that_drifts_after_some_calls_is_said_to_drift_and_not_to_violate_a_rule(int steady)
    {
        var calls = 0;
        var procedure = Procedure.Of("tired", _ => s_five, (input, places) => ++calls <= steady ? Mean(input, places) : ProcedureOutcome.FromScores(input, _ => calls, places), 1);
        var instance = new FairnessInstance(procedure, s_input);
        var checks = FairnessRule.All.Select(rule => RuleCheck.Run(rule, instance)).ToArray();
        Assert.DoesNotContain(checks, c => c.Finding == RuleFinding.Violated);
        Assert.Contains(checks, c => c.Finding == RuleFinding.Faulty);
        Assert.All(checks, c => Assert.True(c.Fault is null or { Kind: ProcedureFaultKind.Nondeterministic, Procedure: "tired" }));

        calls = 0;
        var audit = FairnessAudit.Run(procedure, s_input, cancellation: Cancellation);
        Assert.Equal((ProcedureFaultKind.Nondeterministic, 0), (audit.Fault?.Kind, audit.Rules.Count));
    }

    /// <summary>Whoever is asked an even number of times in between, an alternating procedure seems to keep to its answers.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_procedure_that_alternates_is_said_to_drift(int phase)
    {
        var calls = 0;
        var procedure = Procedure.Of("moody", _ => s_five, (input, places) => ++calls > 3 && calls % 2 == phase ? Mirrored(input, places) : Mean(input, places), 1);
        foreach (var rule in FairnessRule.All)
        {
            calls = 0;
            Assert.NotEqual(RuleFinding.Violated, RuleCheck.Run(rule, new FairnessInstance(procedure, s_input)).Finding);
        }

        calls = 0;
        Assert.Equal(ProcedureFaultKind.Nondeterministic, FairnessAudit.Run(procedure, s_input, cancellation: Cancellation).Fault?.Kind);
    }

    /// <summary>The contest itself has no equals, so that it always gets the same answer.</summary>
    [Fact]
    public void A_procedure_that_breaks_ties_by_lot_is_said_to_be_unsteady()
    {
        var procedure = Procedure.Of(
            "lot",
            _ => s_five,
            (input, places) =>
            {
                var drawn = ProcedureOutcome.FromScores(input, c => MeanOf(input, c) + (Random.Shared.Next(1000) * 0.000001m), places);
                return ProcedureOutcome.Of(drawn.Candidates.Select(c => new CandidateOutcome(c.Candidate, c.Decision, c.Rank)));
            },
            1);
        var audit = FairnessAudit.Run(procedure, BenchCase.Parse("p: 3 3 3 / 4 4 4 / 3 3 4 / 4 4 5; places: 1").ToInput(), cancellation: Cancellation);
        Assert.Equal((ProcedureFaultKind.Nondeterministic, 0, 0), (audit.Fault?.Kind, audit.Rules.Count, audit.Changes.Count));
    }

    /// <summary>What a rule makes of itself is no fault of the procedure, which keeps to its answers.</summary>
    [Fact]
    public void A_rule_whose_own_procedure_is_unsteady_answers_for_it_alone()
    {
        var calls = 0;
        var procedure = Procedure.Of("mean", _ => s_five, Mean, 1);
        var own = Procedure.Of("own", _ => s_five, (input, places) => Interlocked.Increment(ref calls) % 2 == 0 ? Mean(input, places) : Mirrored(input, places), 1);
        var rule = new Own(instance => [RuleTrial.Of(() => LocalText.Of(("en", "another procedure")), () => [new RuleVariant(own, instance.Input)], (_, _) => RuleJudgement.Violated(LocalText.Of(("en", "always"))))]);
        var audit = FairnessAudit.Run(procedure, s_input, [rule, FairnessRule.WeakMonotonicity], cancellation: Cancellation);
        Assert.Null(audit.Fault);
        Assert.Equal([RuleFinding.Faulty, RuleFinding.Holds], audit.Rules.Select(r => r.Finding));
        Assert.Equal("own", audit.Rules[0].Fault!.Procedure);
    }

    [Fact]
    public void A_list_of_variants_that_is_another_each_time_is_read_once()
    {
        var procedure = Procedure.Of("mean", _ => s_five, Mean, 1);
        var rule = new Own(instance => [RuleTrial.Of(() => LocalText.Of(("en", "nothing")), () => new Once(new RuleVariant(instance.Procedure, instance.Input)), (_, _) => RuleJudgement.Violated(LocalText.Of(("en", "always"))))]);
        Assert.Equal(RuleFinding.Violated, FairnessAudit.Run(procedure, s_input, [rule], cancellation: Cancellation).Rules[0].Finding);
        Assert.Equal(RuleFinding.Violated, RuleCheck.Run(rule, new FairnessInstance(procedure, s_input), CheckLimits.EveryTrial.Shrinking(0)).Finding);
    }

    /// <summary>The violation is true and is made smaller while the procedure turns round.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(30)]
    public void What_is_smaller_after_a_procedure_has_turned_round_is_no_witness(int steady)
    {
        var calls = 0;
        var procedure = Procedure.Of("tired", _ => s_five, (input, places) => ++calls <= steady ? Mean(input, places) : Mirrored(input, places), 1);
        var check = RuleCheck.Run(FairnessRule.Breakdown, new FairnessInstance(procedure, BenchCase.Parse("p: 3 3 3 / 4 4 4; places: 1").ToInput()));
        Assert.Equal((RuleFinding.Faulty, ProcedureFaultKind.Nondeterministic), (check.Finding, check.Fault!.Kind));
        Assert.Null(check.Witness);
    }

    [Fact]
    public void A_procedure_whose_rubrics_throw_is_blamed_itself()
    {
        var procedure = Procedure.Of("formula", _ => throw new KeyNotFoundException("no rubric"), Mean, 1);
        Assert.Equal(ProcedureFaultKind.Threw, FairnessAudit.Run(procedure, s_input, [FairnessRule.WeakMonotonicity], cancellation: Cancellation).Fault?.Kind);
        Assert.Equal(ProcedureFaultKind.Threw, RuleCheck.Run(FairnessRule.WeakMonotonicity, new FairnessInstance(procedure, s_input)).Fault?.Kind);
    }

    public static TheoryData<string> Wrong => ["null", "cancelled"];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_rule_that_gives_no_trial_or_calls_itself_off_is_faulty_and_the_others_are_held(string how)
    {
        var procedure = Procedure.Of("mean", _ => s_five, Mean, 1);
        var rule = new Own(_ => how == "null" ? [null!] : throw new OperationCanceledException("on my own"));
        var audit = FairnessAudit.Run(procedure, s_input, [rule, FairnessRule.WeakMonotonicity], cancellation: Cancellation);
        Assert.Equal([RuleFinding.Faulty, RuleFinding.Holds], audit.Rules.Select(r => r.Finding));
        Assert.Equal("X2", audit.Rules[0].Fault!.Rule);
        Assert.Equal(RuleFinding.Faulty, RuleCheck.Run(rule, new FairnessInstance(procedure, s_input)).Finding);
    }

    /// <summary>The threads of determinism are not those of whoever asks: what leaves them ends the process.</summary>
    [Fact]
    public void Whatever_is_thrown_on_another_thread_is_a_fault()
    {
        foreach (var thrown in new Exception[] { new OutOfMemoryException(), new Wordless() })
        {
            var procedure = Procedure.Of("mean", _ => s_five, (input, places) => Environment.StackTrace.Contains("RunElsewhere", StringComparison.Ordinal) ? throw thrown : Mean(input, places), 1);
            Assert.Equal(RuleFinding.Violated, RuleCheck.Run(FairnessRule.Determinism, new FairnessInstance(procedure, s_input)).Finding);
        }
    }

    [Fact]
    public void An_exception_without_words_is_told_by_its_type()
    {
        var procedure = Procedure.Of("mean", _ => s_five, (_, _) => throw new Wordless(), 1);
        Assert.Equal("The procedure 'mean' threw Wordless.", FairnessAudit.Run(procedure, s_input, cancellation: Cancellation).Fault?.ToString());
        var rule = new Own(_ => throw new Wordless());
        Assert.Equal((ProcedureFaultKind.RuleThrew, "Wordless"), RuleCheck.Run(rule, new FairnessInstance(Procedure.Of("mean", _ => s_five, Mean, 1), s_input)).Fault is { } fault ? (fault.Kind, fault.Detail) : default);
    }

    public static TheoryData<string> Members => ["Places", "Places below 1", "WithPlaces", "WithPlaces of 2", "RubricOf", "RubricOf later", "Name", "ScoresArePoints"];

    [Theory]
    [MemberData(nameof(Members))]
    public void Whatever_a_procedure_throws_when_it_is_asked_for_anything_is_its_fault(string member)
    {
        var audit = FairnessAudit.Run(new Moody(member), s_input, cancellation: Cancellation);
        Assert.Equal(member == "Places below 1" ? ProcedureFaultKind.Malformed : ProcedureFaultKind.Threw, audit.Fault?.Kind);
        Assert.Equal(member == "Name" ? "Moody" : "moody", audit.Fault!.Procedure);
    }

    public static TheoryData<string> Hollow => ["none", "one of them"];

    [Theory]
    [MemberData(nameof(Hollow))]
    public void A_trial_without_variants_is_a_fault_of_its_rule_alone(string which)
    {
        var rule = new Own(_ => [RuleTrial.Of(() => LocalText.Of(("en", "nothing")), () => which == "none" ? null! : [null!], (_, _) => RuleJudgement.Holds)]);
        var audit = FairnessAudit.Run(Procedure.Of("mean", _ => s_five, Mean, 1), s_input, [rule, FairnessRule.WeakMonotonicity], cancellation: Cancellation);
        Assert.Equal([RuleFinding.Faulty, RuleFinding.Holds], audit.Rules.Select(r => r.Finding));
    }

    [Fact]
    public void A_rule_that_was_called_off_by_itself_does_not_call_off_the_audit()
    {
        using var own = new CancellationTokenSource();
        own.Cancel();
        var rule = new Own(_ => throw new OperationCanceledException(own.Token));
        var procedure = Procedure.Of("mean", _ => s_five, Mean, 1);
        Assert.Equal([RuleFinding.Faulty, RuleFinding.Holds], FairnessAudit.Run(procedure, s_input, [rule, FairnessRule.WeakMonotonicity], cancellation: Cancellation).Rules.Select(r => r.Finding));
        Assert.Equal(RuleFinding.Faulty, RuleCheck.Run(rule, new FairnessInstance(procedure, s_input)).Finding);
    }

    [Fact]
    public void What_telling_the_progress_throws_is_no_fault_of_the_procedure() =>
        Assert.Throws<TimeZoneNotFoundException>(() => FairnessAudit.Run(Procedure.Of("mean", _ => s_five, Mean, 1), s_input, progress: new Teller(), cancellation: Cancellation));

    [Fact]
    public void Rules_that_are_null_or_have_one_code_are_refused_before_anything_is_run()
    {
        var procedure = Procedure.Of("mean", _ => s_five, Mean, 1);
        var rule = new Own(_ => []);
        Assert.Throws<ArgumentException>(() => FairnessAudit.Run(procedure, s_input, [rule, null!], cancellation: Cancellation));
        Assert.Throws<ArgumentException>(() => FairnessAudit.Run(procedure, s_input, [rule, rule], cancellation: Cancellation));
    }

    [Fact]
    public void What_does_not_fit_is_told_in_the_order_of_codes()
    {
        var procedure = Procedure.Of("mean of a typo", c => c == "p" ? s_five : null, Mean, 1);
        var ani = new Assessor("ani");
        var instance = new FairnessInstance(procedure, AssessmentInput.Of(
            Candidate.List("x", "y"), [ani.On("x", ("p", 7), ("pp", 3)), ani.On("y", ("p", 2)), ani.On("zz", ("p", 2))]));
        Assert.Equal(
            [
                "There are sheets about 'zz', who is no candidate.",
                "The mark 7 of ani for x on 'p' is not on its rubric; no trial moves such marks by a step.",
                "'pp' is marked on the sheets, and the procedure has no rubric for it: no trial changes these marks.",
            ],
            instance.Untried.Select(f => f.In(Language.English, "")));
        Assert.StartsWith("There are sheets about 'zz'", FairnessAudit.Run(procedure, instance.Input, [FairnessRule.WeakMonotonicity], cancellation: Cancellation).ToString(), StringComparison.Ordinal);
        Assert.Empty(new FairnessInstance(Procedure.Of("mean", _ => s_five, Mean, 1), s_input).Untried);
    }

    [Fact]
    public void Scores_that_are_no_points_are_not_held_against_marks()
    {
        var procedure = Procedure.OfMarks("less is more", "p", s_five, rows => [.. rows.Select(r => -r.Sum())], 1, scoresArePoints: false);
        var audit = FairnessAudit.Run(procedure, s_input, cancellation: Cancellation);
        Assert.All(audit.Rules.Where(r => r.Rule.Code is "B5" or "B7" or "D7"), r => Assert.Equal(RuleFinding.NotApplicable, r.Finding));
        Assert.Equal(RuleFinding.Violated, RuleCheck.Run(FairnessRule.Boundedness, new FairnessInstance(Procedure.OfMarks("less is more", "p", s_five, rows => [.. rows.Select(r => -r.Sum())], 1), s_input)).Finding);
    }

    [Fact]
    public void Endless_trials_are_left_when_they_are_called_off_and_drawn_from_without_end()
    {
        var procedure = Procedure.Of("mean", _ => s_five, Mean, 1);
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var rule = new Own(_ => Endless(soon));
        Assert.ThrowsAny<OperationCanceledException>(() => FairnessAudit.Run(procedure, s_input, [rule], cancellation: soon.Token));
        Assert.Equal(10, RuleCheck.Run(new Own(_ => Endless(null)), new FairnessInstance(procedure, s_input), CheckLimits.Drawn(10, 10, 1)).Trials);
    }

    [Fact]
    public void Places_without_ranks_are_counted()
    {
        var procedure = Procedure.Of("takes all, ranks none", _ => s_five, (input, _) => ProcedureOutcome.Of(input.Candidates.Select(c => new CandidateOutcome(c.Code, Decision.Selected))), 1);
        Assert.Equal(RuleFinding.Violated, RuleCheck.Run(FairnessRule.All.Single(r => r.Code == "E1"), new FairnessInstance(procedure, s_input)).Finding);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void There_is_at_least_one_place(int places) =>
        Assert.ThrowsAny<ArgumentException>(() => Procedure.OfMarks("sum", "p", s_five, rows => [.. rows.Select(r => r.Sum())], places));

    private static IEnumerable<RuleTrial> Endless(CancellationTokenSource? source)
    {
        for (var i = 0; ; i++)
        {
            if (i == 1_000)
            {
                source?.Cancel();
            }

            yield return RuleTrial.Look(() => LocalText.Of(("en", "again")), _ => RuleJudgement.Holds);
        }
    }

    private static ProcedureOutcome Mean(AssessmentInput input, int places) => ProcedureOutcome.FromScores(input, c => MeanOf(input, c), places);

    /// <summary>Puts the last first.</summary>
    private static ProcedureOutcome Mirrored(AssessmentInput input, int places) => ProcedureOutcome.FromScores(input, c => -MeanOf(input, c), places);

    private static decimal? MeanOf(AssessmentInput input, Candidate candidate) =>
        input.ScoreSheets.Where(s => s.Candidate == candidate.Code && s.MarkOn("p").State == MarkState.Scored).Select(s => (decimal?)s.MarkOn("p").Value).Average();

    private sealed class Once(RuleVariant variant) : IReadOnlyList<RuleVariant>
    {
        private bool isRead;

        public int Count => 1;

        public RuleVariant this[int index] => variant;

        public IEnumerator<RuleVariant> GetEnumerator()
        {
            Assert.False(isRead);
            isRead = true;
            return ((IEnumerable<RuleVariant>)[variant]).GetEnumerator();
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Wordless : Exception
    {
        public override string Message => null!;
    }

    private sealed class Teller : IProgress<AuditProgress>
    {
        public void Report(AuditProgress value) => throw new TimeZoneNotFoundException();
    }

    /// <summary>Throws when it is asked for one of its members.</summary>
    private sealed class Moody(string member) : IProcedure
    {
        private int asked;

        public string Name => member == "Name" ? throw new InvalidOperationException("no name") : "moody";

        public int? Places => member == "Places" ? throw new InvalidOperationException("no places") : member == "Places below 1" ? -1 : 1;

        public bool ScoresArePoints => member == "ScoresArePoints" ? throw new InvalidOperationException("no idea") : true;

        public Rubric? RubricOf(string criterion) => member == "RubricOf" || (member == "RubricOf later" && Interlocked.Increment(ref asked) > 3) ? throw new KeyNotFoundException("no rubric") : s_five;

        public IProcedure? WithPlaces(int places) =>
            member == "WithPlaces" || (member == "WithPlaces of 2" && places == 2) ? throw new InvalidOperationException("no other places") : new Moody(member);

        public ProcedureOutcome Run(AssessmentInput input) => Mean(input, 1);
    }

    private sealed class Own(Func<FairnessInstance, IEnumerable<RuleTrial>> trials) : IFairnessRule
    {
        public string Code => "X2";

        public LocalText Name => LocalText.Of(("en", "own"));

        public LocalText Statement => Name;

        public string Formal => "own";

        public IEnumerable<RuleTrial> Trials(FairnessInstance instance) => trials(instance);
    }
}
