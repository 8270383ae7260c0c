namespace SmartCity.Assessment.Insight;

/// <summary>E1.</summary>
internal sealed class QuotaExactness : IFairnessRule
{
    public string Code => "E1";

    public LocalText Name => Bilingual.Text("quota exactness", "ketepatan kuota");

    public LocalText Statement => Bilingual.Text(
        "As many are taken as there are places: more only when equals share the last one, fewer only for a reason that is given.",
        "Yang terpilih sebanyak tempat yang ada: lebih hanya bila yang sama nilainya berbagi tempat terakhir, kurang hanya dengan alasan yang disebutkan.");

    public string Formal =>
        "in each ranking with k places: |Sel| ≤ k unless the equals at the last place are declared to be taken and without them |Sel| < k; |Sel| < k only when everybody ranked is taken, or the equals at the cut do not fit and are declared to be left or undecided; a scheme gives the reason";

    public LocalText? Inapplicable(IProcedure procedure) => ClassRanking.HasPlaces(procedure) ? null : Bilingual.Text("No number of places is declared.", "Jumlah tempat tidak ditetapkan.");

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        yield return RuleTrial.Look(() => Bilingual.Text("the places are counted", "tempat dihitung"), before => Judge(instance, before));
    }

    private static RuleJudgement Judge(FairnessInstance instance, ProcedureOutcome before)
    {
        var rankings = ClassRanking.Of(instance, before).ToArray();
        return rankings.Select(r => r.Fault()).FirstOrDefault(f => f is not null) is { } fault ? RuleJudgement.Violated(fault)
            : Unexplained(before) is { } silent ? RuleJudgement.Violated(silent)
            : rankings.Length > 0 ? RuleJudgement.Holds
            : RuleJudgement.Vacuous;
    }

    /// <summary>Places left over, or a decision, for which a scheme gives no reason.</summary>
    private static LocalText? Unexplained(ProcedureOutcome before) => before.Result?.Selection is not { } selection ? null
        : selection.Classes.FirstOrDefault(c => c.Left > 0 && c.LeftOver is null) is { } left
            ? Bilingual.Text($"{left.Left} places are left over without a reason", $"{left.Left} tempat tersisa tanpa alasan")
        : before.Candidates.FirstOrDefault(c => selection.ReasonsFor(c.Candidate).Count == 0) is { } one
            ? Bilingual.Text($"the decision on {one.Candidate} has no reason", $"keputusan atas {one.Candidate} tidak beralasan")
        : null;
}
