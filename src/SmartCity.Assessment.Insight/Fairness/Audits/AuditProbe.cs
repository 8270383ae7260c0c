namespace SmartCity.Assessment.Insight;

/// <summary>A change that an audit tries whether or not a rule does: it says how much hangs on a mark, an assessor, a loser, a place.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Subject">The code of who is concerned, or the number of places: of a class <c>class: number</c>.</param>
/// <param name="Trial">The change.</param>
/// <param name="Mark">The mark that is raised, if one is.</param>
/// <param name="Raised">To what it is raised.</param>
internal sealed record AuditProbe(AuditedChange Kind, string Subject, RuleTrial Trial, GivenMark? Mark = null, decimal? Raised = null)
{
    public static IEnumerable<AuditProbe> Of(FairnessInstance instance)
    {
        var input = instance.Input;
        foreach (var mark in instance.Read)
        {
            foreach (var raised in instance.Raises(mark))
            {
                yield return new AuditProbe(AuditedChange.MarkRaised, mark.Candidate, RuleTrial.Changed(instance, mark, raised, Nothing), mark, raised);
            }
        }

        foreach (var loser in instance.Outcome.Candidates.Where(c => !c.IsSelected).Select(c => c.Candidate))
        {
            yield return new AuditProbe(AuditedChange.LoserRemoved, loser, RuleTrial.Without(instance, loser, () => Bilingual.Text($"{loser} withdraws", $"{loser} mengundurkan diri"), Nothing));
        }

        var assessors = instance.Markers();
        foreach (var assessor in assessors)
        {
            yield return new AuditProbe(AuditedChange.AssessorRemoved, assessor.Code, RuleTrial.Changed(
                instance, () => Bilingual.Text($"without the sheets of {assessor}", $"tanpa lembar nilai {assessor}"), () => input.By(a => a.Code != assessor.Code), Nothing));
        }

        foreach (var institution in assessors.Select(a => a.Institution?.Code).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return new AuditProbe(AuditedChange.InstitutionRemoved, institution, RuleTrial.Changed(
                instance,
                () => Bilingual.Text($"without the assessors of {institution}", $"tanpa asesor dari {institution}"),
                () => input.By(a => a.Institution?.Code != institution),
                Nothing));
        }

        foreach (var assessor in assessors.Where(a => HasSteps(instance, a)))
        {
            yield return new AuditProbe(AuditedChange.AssessorShifted, assessor.Code, RuleTrial.Changed(
                instance, () => Bilingual.Text($"all marks of {assessor} a step higher", $"semua nilai {assessor} satu langkah lebih tinggi"), () => Shifted(instance, assessor, static (mark, rubric) => rubric.Next(mark.Value)), Nothing));
            yield return new AuditProbe(AuditedChange.AssessorShifted, assessor.Code, RuleTrial.Changed(
                instance, () => Bilingual.Text($"all marks of {assessor} a step lower", $"semua nilai {assessor} satu langkah lebih rendah"), () => Shifted(instance, assessor, static (mark, rubric) => rubric.Previous(mark.Value)), Nothing));
        }

        foreach (var shifted in PlacesProbe.Of(instance))
        {
            yield return shifted;
        }
    }

    /// <summary>The input with other marks of one assessor; where there is no other, the mark stays.</summary>
    public static AssessmentInput Shifted(FairnessInstance instance, Assessor assessor, Func<GivenMark, Rubric, decimal?> other) => instance.With(
        from mark in instance.Read
        where mark.Assessor == assessor.Code
        let rubric = instance.Procedure.RubricOf(mark.Criterion)
        where rubric is not null && rubric.Allows(mark.Value)
        let figure = other(mark, rubric)
        where figure is not null
        select (mark, figure.Value));

    private static bool HasSteps(FairnessInstance instance, Assessor assessor) => instance.Read.Any(m =>
        m.Assessor == assessor.Code && instance.Procedure.RubricOf(m.Criterion) is { } rubric && RubricFigures.HasSteps(rubric));

    private static RuleJudgement Nothing(ProcedureOutcome before, ProcedureOutcome after) => RuleJudgement.Vacuous;
}
