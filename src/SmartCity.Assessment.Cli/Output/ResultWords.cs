namespace SmartCity.Assessment.Cli;

/// <summary>The words for what can come out of an assessment.</summary>
internal sealed class ResultWords(Tongue tongue)
{
    public string Of(Decision decision) => decision switch
    {
        Decision.Selected => tongue.Say("Selected", "Terpilih"),
        Decision.Reserve => tongue.Say("Reserve", "Cadangan"),
        Decision.Excluded => tongue.Say("Excluded", "Gugur"),
        Decision.NotRankable => tongue.Say("Not rankable", "Tidak dapat diperingkat"),
        Decision.Undecided => tongue.Say("Undecided", "Belum diputuskan"),
        _ => tongue.Say("Not selected", "Tidak terpilih"),
    };

    public string Of(MarkState state) => state switch
    {
        MarkState.Abstained => tongue.Say("abstained", "abstain"),
        MarkState.Recused => tongue.Say("recused", "dikecualikan"),
        MarkState.NotApplicable => tongue.Say("not applicable", "tidak berlaku"),
        MarkState.Missing => tongue.Say("missing", "kosong"),
        _ => tongue.Say("scored", "dinilai"),
    };

    public string Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Passed => tongue.Say("passed", "terpenuhi"),
        GateOutcome.Failed => tongue.Say("failed", "tidak terpenuhi"),
        GateOutcome.NotAsked => tongue.Say("not asked", "tidak ditanyakan"),
        _ => tongue.Say("cannot be judged", "tidak dapat dinilai"),
    };

    public string Of(ScoreState state) => state switch
    {
        ScoreState.LeftOut => tongue.Say("left out", "dilewatkan"),
        ScoreState.NotRankable => tongue.Say("absent", "kosong"),
        ScoreState.OutsideField => tongue.Say("outside the Field", "di luar lapangan"),
        _ => tongue.Say("scored", "bernilai"),
    };

    public string Of(RoundingStage stage) => stage switch
    {
        RoundingStage.Mark => tongue.Say("mark", "nilai asesor"),
        RoundingStage.Consensus => tongue.Say("consensus", "konsensus"),
        RoundingStage.Value => tongue.Say("value", "nilai"),
        RoundingStage.Contribution => tongue.Say("contribution", "kontribusi"),
        RoundingStage.Aspect => tongue.Say("aspect", "aspek"),
        _ => tongue.Say("total", "skor akhir"),
    };

    public string Of(FindingKind kind) => kind switch
    {
        FindingKind.Error => tongue.Say("error", "galat"),
        FindingKind.Warning => tongue.Say("warning", "peringatan"),
        _ => tongue.Say("note", "catatan"),
    };

    /// <summary>A reason as a sentence.</summary>
    public string Of(Reason reason) => Figures.InText(reason.Text(tongue.Language));

    /// <summary>All reasons as sentences.</summary>
    public string Of(IEnumerable<Reason> reasons) => string.Join(" ", reasons.Select(Of));

    /// <summary>What calibration did on several criteria: one sentence for all on which it did the same.</summary>
    public IEnumerable<string> OfEach(IEnumerable<CriterionCalibration> criteria) =>
        criteria.GroupBy(c => string.Join('\n', c.Reasons.Select(r => Form(c.Criterion.Code, r)))).Select(g => OfAlike([.. g.Select(c => c.Criterion.Code)], g.First().Reasons));

    /// <summary>Reasons about aspects as sentences, those that are alike but for the aspect as one.</summary>
    public IEnumerable<string> OfEach(IEnumerable<(string Aspect, Reason Reason)> reasons) =>
        reasons.GroupBy(r => Form(r.Aspect, r.Reason)).Select(g => OfAlike([.. g.Select(r => r.Aspect)], [g.First().Reason]));

    private static string Form(string aspect, Reason reason) =>
        string.Join('\t', reason.Arguments.Select(a => a == aspect ? "*" : a).Prepend(reason.Code));

    private string OfAlike(IReadOnlyList<string> aspects, IEnumerable<Reason> reasons)
    {
        var codes = string.Join(", ", aspects.Select(a => $"'{a}'"));
        var named = Of(reasons).Replace($"'{aspects[0]}'", codes, StringComparison.Ordinal);
        return named.Contains(codes, StringComparison.Ordinal) ? named : $"{codes}: {named}";
    }
}
