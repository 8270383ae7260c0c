namespace SmartCity.Assessment.Insight;

/// <summary>D9.</summary>
internal sealed class ConnectivityHonesty : IFairnessRule
{
    public string Code => "D9";

    public LocalText Name => Bilingual.Text("honesty about what is joined", "kejujuran tentang keterhubungan");

    public LocalText Statement => Bilingual.Text(
        "Candidates whom no chain of assessors joins are not compared without a word about it.", "Kandidat yang tidak dihubungkan oleh rantai asesor tidak dibandingkan tanpa keterangan.");

    public string Formal => "c and d in different components of the graph of candidates and assessors on j: the input is refused, or c and d are not ranked against each other, or the outcome names j among the criteria that do not join all (of a scheme calibration.ignored, of a host's procedure ProcedureOutcome.Unjoined)";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from marks in instance.Read.GroupBy(m => m.Criterion, StringComparer.Ordinal)
        let parts = new ExactlyAdditive(marks)
        where parts.Blocks > 1
        select RuleTrial.Look(() => At(marks.Key, parts.Blocks), outcome => Judge(marks.Key, [.. marks.Select(m => m.Candidate).Distinct(StringComparer.Ordinal)], parts, outcome)).ReadingRefusals();

    private static LocalText At(string criterion, int parts) => Bilingual.Text(
        $"on {criterion} no marks join {Figure.Of(parts)} parts of the candidates", $"pada {criterion} tidak ada nilai yang menghubungkan {Figure.Of(parts)} bagian kandidat");

    private static RuleJudgement Judge(string criterion, string[] candidates, ExactlyAdditive parts, ProcedureOutcome outcome)
    {
        if (outcome.Refusal is not null || outcome.Unjoined.Contains(criterion, StringComparer.Ordinal))
        {
            return RuleJudgement.Holds;
        }

        foreach (var c in candidates)
        {
            foreach (var d in candidates)
            {
                if (parts.BlockOf(c) != parts.BlockOf(d) && outcome.Compare(c, d) is not null)
                {
                    return RuleJudgement.Violated(Bilingual.Text(
                        $"{c} and {d} are ranked against each other, and nothing is said about {criterion} not joining them",
                        $"{c} dan {d} diperbandingkan tanpa keterangan bahwa {criterion} tidak menghubungkan keduanya"));
                }
            }
        }

        return RuleJudgement.Holds;
    }
}
