namespace SmartCity.Assessment.Insight;

/// <summary>A7.</summary>
internal sealed class NoEffectOfNothing : IFairnessRule
{
    public string Code => "A7";

    public LocalText Name => Bilingual.Text("no effect of nothing", "yang kosong tidak berpengaruh");

    public LocalText Statement => Bilingual.Text(
        "A criterion without weight and an assessor without a sheet change nothing.", "Kriteria tanpa bobot dan asesor tanpa lembar nilai tidak mengubah apa pun.");

    public string Formal =>
        "F(I + an assessor without a sheet) = F(I); in a scheme with a criterion of weight (under a sum: factor) 0 added under an aspect that is no minimum, marked on every sheet that has the first marked criterion, upside down: F unchanged";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        yield return RuleTrial.Changed(
            instance,
            () => Bilingual.Text("there is one more assessor, without a sheet", "ada seorang asesor lagi, tanpa lembar nilai"),
            () => instance.Input.With(assessors: [.. instance.Input.Assessors, new Assessor(instance.Input.FreeCode("a"))]),
            (before, after) => SameOutcome.Of(before, after)).ReadingRefusals();
        if (instance.Procedure is not SchemeProcedure procedure || procedure.Scheme.Tree.Criteria.FirstOrDefault(c => c.Source == CriterionSource.Marked) is not { } model)
        {
            yield break;
        }

        foreach (var aspect in procedure.Scheme.Composites().Where(a => a.Aggregation != Aggregation.Minimum))
        {
            yield return RuleTrial.Of(
                () => Bilingual.Text($"there is one more criterion under {aspect.Code}, without weight", $"ada satu kriteria lagi di bawah {aspect.Code}, tanpa bobot"),
                () => Weightless(instance, procedure, aspect, model) is { } variant ? [variant] : [],
                (before, after) => after.Count == 0 ? RuleJudgement.Vacuous : SameOutcome.Of(before, after[0])).ReadingRefusals();
        }
    }

    private static RuleVariant? Weightless(FairnessInstance instance, SchemeProcedure procedure, CompositeAspect aspect, Criterion model)
    {
        var (from, to) = (model.Rubric.From!.Value, model.Rubric.To!.Value);
        var absent = aspect.Aggregation == Aggregation.Sum ? AbsenceRule.Worst : AbsenceRule.LeaveOut;
        var rubric = from < to ? Rubric.Scale(from, to) : Rubric.OfLevels(new Level("only", from));
        var added = Aspect.Marked(procedure.Scheme.FreeCode("k"), rubric, tooFewMarks: absent, notApplicable: absent);
        // Any mark will do: where a figure on the way is no decimal, the mark stays.
        Mark Turned(Mark mark) => mark.State == MarkState.Scored && ExactLine.Of(-1, mark.Value, from) is { } below && ExactLine.Of(1, below, to) is { } turned
            ? Mark.Scored(Math.Clamp(turned, from, to))
            : mark;
        var sheets = instance.Input.ScoreSheets.Select(s => s.Marks.Any(m => m.Key == model.Code) ? s.With(added.Code, Turned(s.MarkOn(model.Code))) : s);
        var other = procedure.Try(s => s.With(s.Tree.Root.Replacing(aspect, [.. aspect.Children, added.Weight(0)])));
        return other is null ? null : new RuleVariant(other, instance.Input.With(scoreSheets: sheets));
    }
}
