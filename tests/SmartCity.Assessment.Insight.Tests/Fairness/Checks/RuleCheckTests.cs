using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Checks;

public sealed class RuleCheckTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10, 1);

    [Fact]
    public void A_procedure_that_throws_is_named_with_what_it_threw()
    {
        var fault = Check(Procedure.OfMarks("broken", "k1", s_ten, _ => throw new InvalidOperationException("no luck"))).Fault!;
        Assert.Equal(("broken", ProcedureFaultKind.Threw), (fault.Procedure, fault.Kind));
        Assert.Contains("InvalidOperationException: no luck", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_procedure_that_throws_on_a_changed_input_only_is_named_too() => Assert.Equal(
        ProcedureFaultKind.Threw, Check(Procedure.OfMarks("brittle", "k1", s_ten, marks => marks[0][0] == 3 ? Sums(marks) : throw new InvalidOperationException())).Fault!.Kind);

    [Fact]
    public void A_procedure_that_wavers_is_named_with_what_differed()
    {
        var calls = 0;
        var fault = Check(Procedure.OfMarks("wavering", "k1", s_ten, marks => [.. marks.Select((_, i) => (decimal?)(i + calls++))])).Fault!;
        Assert.Equal(("wavering", ProcedureFaultKind.Nondeterministic), (fault.Procedure, fault.Kind));
        Assert.Contains("c1 has rank", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_procedure_that_writes_into_its_marks_is_named()
    {
        var fault = Check(Procedure.OfMarks("writing", "k1", s_ten, marks =>
        {
            marks[0][0] = 0;
            return Sums(marks);
        })).Fault!;
        Assert.Equal(("writing", ProcedureFaultKind.MutatedInput), (fault.Procedure, fault.Kind));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_procedure_that_forgets_or_invents_candidates_is_named(int scores) =>
        Assert.NotNull(Check(Procedure.OfMarks("counting", "k1", s_ten, _ => new decimal?[scores])).Fault);

    [Fact]
    public void An_outcome_about_others_is_named()
    {
        var fault = Check(Procedure.Of("elsewhere", _ => s_ten, _ => ProcedureOutcome.Of([new CandidateOutcome("x", Decision.Selected, 1), new CandidateOutcome("y", Decision.Selected, 1)]))).Fault!;
        Assert.Equal(ProcedureFaultKind.Malformed, fault.Kind);
        Assert.Contains("'c1'", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_makes_every_trial_vacuous() =>
        Assert.Equal(RuleFinding.Vacuous, Check(Procedure.Of("refusing", _ => s_ten, _ => ProcedureOutcome.Refused("not today"))).Finding);

    [Fact]
    public void A_sum_keeps_monotonicity()
    {
        var check = Check(Procedure.OfMarks("sum", "k1", s_ten, Sums));
        Assert.Equal((RuleFinding.Holds, true), (check.Finding, check.Telling > 0));
        Assert.Null(check.Witness);
    }

    [Fact]
    public void A_witness_is_as_small_as_it_can_be_and_prints_before_and_after()
    {
        // Whoever has a five anywhere is put last.
        var procedure = Procedure.OfMarks("fives", "k1", s_ten, marks => [.. marks.Select(r => r.Contains(5) ? -1 : r.Sum())]);
        var input = BenchCase.Parse("k1: 3 8 2 / 4 4 4 / 1 9 7 / 2 2 6 / 10 0 1; places: 2").ToInput();
        var witness = RuleCheck.Run(FairnessRule.WeakMonotonicity, new FairnessInstance(procedure, input)).Witness!;
        Assert.Equal(2, witness.Instance.Input.Candidates.Count);
        Assert.Single(witness.Instance.Input.Assessors);
        var lines = witness.ToString().Split('\n');
        Assert.StartsWith("B1 weak monotonicity: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("before:", lines);
        Assert.Contains("after:", lines);
        Assert.Contains("Prosedur: fives", witness.Text(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Drawn_trials_are_the_same_for_the_same_seed()
    {
        var instance = new FairnessInstance(Procedure.OfMarks("sum", "k1", s_ten, Sums), BenchCase.Parse("k1: 3 4 / 5 2; places: 1").ToInput());
        var checks = Enumerable.Range(0, 2).Select(_ => RuleCheck.Run(FairnessRule.WeakMonotonicity, instance, CheckLimits.Drawn(5, 3, 7))).ToArray();
        Assert.Equal((checks[0].Trials, checks[0].Telling), (checks[1].Trials, checks[1].Telling));
        Assert.True(checks[0].Trials <= 5);
    }

    private static RuleCheck Check(IProcedure procedure) =>
        RuleCheck.Run(FairnessRule.WeakMonotonicity, new FairnessInstance(procedure, BenchCase.Parse("k1: 3 4 / 5 2; places: 1").ToInput()));

    private static decimal?[] Sums(IReadOnlyList<decimal?[]> marks) => [.. marks.Select(r => r.Sum())];
}
