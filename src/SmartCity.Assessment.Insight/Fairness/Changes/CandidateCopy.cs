namespace SmartCity.Assessment.Insight;

/// <summary>A candidate that takes part a second time, under another code: a copy of its facts and of what is read of its sheets.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Code">The code of the copy.</param>
internal sealed record CandidateCopy(Candidate Candidate, string Code)
{
    /// <summary>A copy of every candidate in turn.</summary>
    public static IEnumerable<CandidateCopy> All(FairnessInstance instance)
    {
        var known = instance.Input.Candidates.Select(c => c.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in instance.Input.Candidates)
        {
            var code = candidate.Code;
            while (known.Contains(code))
            {
                code += "-copy";
            }

            yield return new CandidateCopy(candidate, code);
        }
    }

    /// <summary>What becomes of the instance with the copy; run once whatever rules ask.</summary>
    public RuleTrial Trial(FairnessInstance instance, Func<ProcedureOutcome, ProcedureOutcome, RuleJudgement> judge) => RuleTrial.Keyed(
        ChangeKey.Copied(Candidate.Code),
        () => Bilingual.Text($"{Code} takes part, with the sheets of {Candidate}", $"{Code} ikut serta, dengan lembar nilai {Candidate}"),
        () => new RuleVariant(instance.Procedure, In(instance)),
        judge);

    private AssessmentInput In(FairnessInstance instance)
    {
        var read = instance.Read.Where(m => m.Candidate == Candidate.Code).Select(m => (m.Sheet, m.Criterion)).ToHashSet();
        // A conflict is with the candidate, not with the copy: what was not read is left out.
        var sheets = instance.Input.ScoreSheets.Select((s, place) => (Sheet: s, Place: place)).Where(s => s.Sheet.Candidate == Candidate.Code)
            .Select(s => (s.Sheet, Marks: s.Sheet.Marks.Where(m => m.Value.State != MarkState.Scored || read.Contains((s.Place, m.Key))).Select(m => (m.Key, m.Value)).ToArray()))
            .Where(s => s.Marks.Length > 0)
            .Select(s => new ScoreSheet(s.Sheet.Assessor, Code, s.Marks));
        return instance.Input.With(instance.Input.Candidates.Append(InputChange.Copy(Candidate, Code, Code)), instance.Input.ScoreSheets.Concat(sheets));
    }
}
