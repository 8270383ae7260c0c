namespace SmartCity.Assessment.Insight;

/// <summary>C2.</summary>
internal sealed class CloneInvariance : IFairnessRule
{
    public string Code => "C2";

    public LocalText Name => Bilingual.Text("clone invariance", "ketakberubahan terhadap salinan");

    public LocalText Statement => Bilingual.Text(
        "When somebody takes part who has the same sheets as another, they come out as equals, and nothing changes among the others.",
        "Bila ada peserta dengan lembar nilai yang sama dengan peserta lain, keduanya setara, dan tidak ada yang berubah di antara yang lain.");

    public string Formal => "with e' whose sheets and facts are those of e: rel(e,e') = 0, and rel(c,d) is the same for all c, d ≠ e'";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var known = instance.Input.Candidates.Select(c => c.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in instance.Input.Candidates)
        {
            var copy = candidate.Code;
            while (known.Contains(copy))
            {
                copy += "-copy";
            }

            yield return RuleTrial.Changed(
                instance,
                () => Bilingual.Text($"{copy} takes part, with the sheets of {candidate}", $"{copy} ikut serta, dengan lembar nilai {candidate}"),
                () => With(instance, candidate, copy),
                (before, after) => Judge(candidate.Code, copy, before, after));
        }
    }

    private static AssessmentInput With(FairnessInstance instance, Candidate candidate, string code)
    {
        var read = instance.Read.Where(m => m.Candidate == candidate.Code).Select(m => (m.Sheet, m.Criterion)).ToHashSet();
        // A conflict is with the candidate, not with the copy: what was not read is left out.
        var sheets = instance.Input.ScoreSheets.Select((s, place) => (Sheet: s, Marks: s.Marks.Where(m => m.Value.State != MarkState.Scored || read.Contains((place, m.Key))).ToArray()))
            .Where(s => s.Sheet.Candidate == candidate.Code && s.Marks.Length > 0)
            .Select(s => new ScoreSheet(s.Sheet.Assessor, code, s.Marks.Select(m => (m.Key, m.Value))));
        var copy = new Candidate(code, facts: candidate.Facts, measured: candidate.Measured.Select(m => (m.Key, m.Value)), declared: candidate.Declared.Select(d => (d.Key, d.Value)));
        return instance.Input.With(instance.Input.Candidates.Append(copy), instance.Input.ScoreSheets.Concat(sheets));
    }

    private static RuleJudgement Judge(string candidate, string copy, ProcedureOutcome before, ProcedureOutcome after)
    {
        var stands = Relations.Between(after, candidate, copy);
        if (stands is not (null or 0) || after.Find(candidate)?.Class != after.Find(copy)?.Class)
        {
            return RuleJudgement.Violated(Bilingual.Text($"{candidate} and its copy are not equals", $"{candidate} dan salinannya tidak setara"));
        }

        var others = Relations.Unchanged(before, after);
        return others.Finding == RuleFinding.Vacuous && stands is not null ? RuleJudgement.Holds : others;
    }
}
