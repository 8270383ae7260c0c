using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>The words for what can be said about rules of fairness.</summary>
internal sealed class FairnessWords(Tongue tongue)
{
    public string Of(RuleStanding standing) => standing switch
    {
        RuleStanding.Proven => tongue.Say("kept, proven", "dipatuhi, terbukti"),
        RuleStanding.Tested => tongue.Say("kept, tested", "dipatuhi, teruji"),
        RuleStanding.NotKept => tongue.Say("not kept", "tidak dipatuhi"),
        RuleStanding.NotStated => tongue.Say("not claimed", "tidak dinyatakan"),
        _ => tongue.Say("without meaning", "tidak berlaku"),
    };

    public string Of(RuleFinding finding) => finding switch
    {
        RuleFinding.Holds => tongue.Say("kept", "dipatuhi"),
        RuleFinding.Violated => tongue.Say("violated", "dilanggar"),
        RuleFinding.Vacuous => tongue.Say("nothing to say", "tidak ada yang diuji"),
        RuleFinding.Faulty => tongue.Say("failed", "gagal"),
        _ => tongue.Say("without meaning", "tidak berlaku"),
    };

    public string Of(AuditedChange kind) => kind switch
    {
        AuditedChange.MarkRaised => tongue.Say("one mark a step better", "satu nilai satu langkah lebih baik"),
        AuditedChange.LoserRemoved => tongue.Say("a candidate without a place withdraws", "kandidat tanpa tempat mengundurkan diri"),
        AuditedChange.AssessorRemoved => tongue.Say("without one assessor", "tanpa satu asesor"),
        AuditedChange.InstitutionRemoved => tongue.Say("without the assessors of one institution", "tanpa asesor dari satu lembaga"),
        AuditedChange.AssessorShifted => tongue.Say("all marks of one assessor a step up or down", "semua nilai satu asesor naik atau turun satu langkah"),
        AuditedChange.PlacesShifted => tongue.Say("one place more or less", "satu tempat lebih atau kurang"),
        _ => tongue.Say("other changes that rules try", "perubahan lain yang dicoba aturan"),
    };

    public string Of(PrefixVerdict verdict) => verdict switch
    {
        PrefixVerdict.Met => tongue.Say("met", "terpenuhi"),
        PrefixVerdict.NotMet => tongue.Say("not met", "tidak terpenuhi"),
        _ => tongue.Say("depends on equals", "bergantung pada yang setara"),
    };

    /// <summary>A sentence, with figures of more digits than anybody reads cut off.</summary>
    public string Of(LocalText text) => Figures.InText(text.In(tongue.Language, string.Empty));

    /// <summary>Code and name of a rule.</summary>
    public string Of(IFairnessRule rule) => $"{rule.Code} {Of(rule.Name)}";
}
