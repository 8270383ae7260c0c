namespace SmartCity.Assessment.Insight;

/// <summary>A9.</summary>
internal sealed class FaithfulRecords : IFairnessRule
{
    public string Code => "A9";

    public LocalText Name => Bilingual.Text("faithful records", "catatan yang setia");

    public LocalText Statement => Bilingual.Text(
        "Rules and marks that are written down and read again give the same result, and so does going step by step.",
        "Aturan dan nilai yang ditulis lalu dibaca kembali memberi hasil yang sama, demikian pula bila dikerjakan langkah demi langkah.");

    public string Formal => "F(read(write(scheme)), read(write(I))) = F(scheme, I), the written result byte for byte; calibration, table, scores, gates, ranking and selection called one by one = Assess(I)";

    public LocalText? Inapplicable(IProcedure procedure) =>
        procedure is SchemeProcedure ? null : Bilingual.Text("The procedure is no scheme that could be written down.", "Prosedur ini bukan skema yang dapat ditulis.");

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        if (instance.Procedure is not SchemeProcedure procedure)
        {
            yield break;
        }

        yield return RuleTrial.Of(
            () => Bilingual.Text("scheme and input are written and read again", "skema dan masukan ditulis lalu dibaca kembali"),
            () => Reread(procedure, instance.Input) is { } again ? [again] : [],
            (before, after) => after.Count == 0
                ? RuleJudgement.Violated(Bilingual.Text("what was written is refused when it is read", "yang ditulis ditolak ketika dibaca"))
                : SameOutcome.OfBytes(before, after[0])).ReadingRefusals();
        yield return RuleTrial.Look(
            () => Bilingual.Text("every stage is called alone", "setiap tahap dipanggil sendiri"),
            before => Stepwise(procedure.Scheme, instance.Input) is { } after
                ? SameOutcome.Of(before, after)
                : RuleJudgement.Violated(Bilingual.Text("a stage refuses what the whole accepts", "suatu tahap menolak yang diterima keseluruhan")));
    }

    private static RuleVariant? Reread(SchemeProcedure procedure, AssessmentInput input) =>
        SchemeJson.Read(SchemeJson.Write(procedure.Scheme)).TryGetValue(out var scheme) && InputJson.Read(InputJson.Write(input), scheme).TryGetValue(out var again)
            ? new RuleVariant(procedure.With(scheme), again)
            : null;

    private static ProcedureOutcome? Stepwise(AssessmentScheme scheme, AssessmentInput input) =>
        Roster.Of(input.Candidates, scheme.Facts).TryGetValue(out var roster)
        && Panel.Of(scheme.Tree, roster, input.ScoreSheets, scheme.Conflicts, input.Assessors).TryGetValue(out var panel)
        && CalibratedPanel.Of(panel, scheme.Calibration).TryGetValue(out var calibrated)
        && PerformanceTable.From(calibrated, scheme.Consensus).TryGetValue(out var table)
        && ScoreBoard.From(table).TryGetValue(out var board)
        && Screening.Of(board, scheme.Gates).TryGetValue(out var screening)
        && Ranking.Of(screening, scheme.Ranking).TryGetValue(out var ranking)
        && Selection.Of(ranking, scheme.Quota).TryGetValue(out var selection)
            ? ProcedureOutcome.Of(roster.Candidates.Select(c => CandidateOutcome.Of(selection, c.Code)))
            : null;
}
