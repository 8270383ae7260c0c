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

        var assessors = instance.Read.Select(m => m.On.Assessor).DistinctBy(a => a.Code, StringComparer.Ordinal).OrderBy(a => a.Code, StringComparer.Ordinal).ToArray();
        foreach (var assessor in assessors)
        {
            yield return new AuditProbe(AuditedChange.AssessorRemoved, assessor.Code, RuleTrial.Changed(
                instance, () => Bilingual.Text($"without the sheets of {assessor}", $"tanpa lembar nilai {assessor}"), () => Without(input, a => a.Code == assessor.Code), Nothing));
        }

        foreach (var institution in assessors.Select(a => a.Institution?.Code).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return new AuditProbe(AuditedChange.InstitutionRemoved, institution, RuleTrial.Changed(
                instance,
                () => Bilingual.Text($"without the assessors of {institution}", $"tanpa asesor dari {institution}"),
                () => Without(input, a => a.Institution?.Code == institution),
                Nothing));
        }

        foreach (var assessor in assessors)
        {
            yield return new AuditProbe(AuditedChange.AssessorShifted, assessor.Code, RuleTrial.Changed(
                instance, () => Bilingual.Text($"all marks of {assessor} a step higher", $"semua nilai {assessor} satu langkah lebih tinggi"), () => Shifted(instance, assessor, static (r, m) => r.Next(m)), Nothing));
            yield return new AuditProbe(AuditedChange.AssessorShifted, assessor.Code, RuleTrial.Changed(
                instance, () => Bilingual.Text($"all marks of {assessor} a step lower", $"semua nilai {assessor} satu langkah lebih rendah"), () => Shifted(instance, assessor, static (r, m) => r.Previous(m)), Nothing));
        }

        foreach (var shifted in PlacesProbe.Of(instance))
        {
            yield return shifted;
        }
    }

    /// <summary>The input with other marks of one assessor; where there is no other, the mark stays.</summary>
    public static AssessmentInput Shifted(FairnessInstance instance, Assessor assessor, Func<Rubric, decimal, decimal?> other)
    {
        var sheets = instance.Input.ScoreSheets.ToArray();
        foreach (var mark in instance.Read.Where(m => m.Assessor == assessor.Code))
        {
            if (instance.Procedure.RubricOf(mark.Criterion) is { } rubric && rubric.Allows(mark.Value) && other(rubric, mark.Value) is { } figure)
            {
                sheets[mark.Sheet] = sheets[mark.Sheet].With(mark.Criterion, figure);
            }
        }

        return instance.Input.With(scoreSheets: sheets);
    }

    private static AssessmentInput Without(AssessmentInput input, Func<Assessor, bool> gone) =>
        input.With(scoreSheets: input.ScoreSheets.Where(s => !gone(s.Assessor)), assessors: input.Assessors.Where(a => !gone(a)));

    private static RuleJudgement Nothing(ProcedureOutcome before, ProcedureOutcome after) => RuleJudgement.Vacuous;
}
