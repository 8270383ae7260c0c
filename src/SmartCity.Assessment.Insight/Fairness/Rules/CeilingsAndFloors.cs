namespace SmartCity.Assessment.Insight;

/// <summary>E6.</summary>
internal sealed class CeilingsAndFloors : IFairnessRule
{
    public string Code => "E6";

    public LocalText Name => Bilingual.Text("ceilings and floors", "batas atas dan batas bawah");

    public LocalText Statement => Bilingual.Text(
        "Each class gets its own places, no more and no fewer, unless equals share the last one or a reason is given.",
        "Setiap kelas mendapat tempatnya sendiri, tidak lebih dan tidak kurang, kecuali yang sama nilainya berbagi tempat terakhir atau ada alasan yang disebutkan.");

    public string Formal => "for every class g with places k(g), two or more classes having ranked candidates: |Sel ∩ g| = k(g) but for the exceptions of E1";

    public LocalText? Inapplicable(IProcedure procedure) =>
        !ClassRanking.HasPlaces(procedure) || procedure is SchemeProcedure { Scheme: { Ranking.Within: null, Calibration.ComparesWithinBlocks: false } }
            ? Bilingual.Text("There are no places by class.", "Tidak ada tempat per kelas.")
            : null;

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        yield return RuleTrial.Look(() => Bilingual.Text("the places of each class are counted", "tempat setiap kelas dihitung"), before => Judge(instance, before));
    }

    private static RuleJudgement Judge(FairnessInstance instance, ProcedureOutcome before)
    {
        var rankings = ClassRanking.Of(instance, before).ToArray();
        return rankings.Length < 2 ? RuleJudgement.Vacuous
            : rankings.Select(r => r.Fault()).FirstOrDefault(f => f is not null) is { } fault ? RuleJudgement.Violated(fault)
            : Strayed(instance, before) is { } strayed ? RuleJudgement.Violated(strayed)
            : RuleJudgement.Holds;
    }

    /// <summary>Somebody who takes a place of a class that their fact does not give them.</summary>
    private static LocalText? Strayed(FairnessInstance instance, ProcedureOutcome before) =>
        instance.Scheme is { Ranking.Within: { } fact, Calibration.ComparesWithinBlocks: false }
        && instance.Input.Candidates.FirstOrDefault(c => c.Facts.FirstOrDefault(f => f.Name == fact)?.ToString() != before.Find(c.Code)?.Class) is { } other
            ? Bilingual.Text($"{other.Code} is ranked in a class of others", $"{other.Code} diperingkat di kelas lain")
            : null;
}
