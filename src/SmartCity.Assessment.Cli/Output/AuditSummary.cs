using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>What an audit came to, in a few lines: who has no time for the tables reads these.</summary>
internal sealed class AuditSummary(AuditReport report, IPage page, Tongue tongue)
{
    private readonly FairnessAudit audit = report.Audit;

    public void Write()
    {
        page.Heading(tongue.Say("In short", "Ringkasan"));
        page.List([Rules(), .. report.Result.Scheme.Quota is null ? [] : (string[])[Changes(), Selection(), Step()], .. Furthest()]);
        page.Line(tongue.Say(
            "That a change moves a place is no fault: near the cut every mark does. A rule that is violated is one that the declared methods do not keep: what they give for it, docs/fairness.md says.",
            "Bahwa suatu perubahan memindahkan tempat bukanlah kesalahan: di dekat batas setiap nilai melakukannya. Aturan yang dilanggar adalah aturan yang tidak dipatuhi metode yang ditetapkan: imbalannya ada dalam docs/fairness.md."));
    }

    private string Rules()
    {
        var violated = audit.Rules.Where(r => r.Finding == RuleFinding.Violated).Select(r => r.Rule.Code).ToArray();
        var kept = audit.Rules.Count(r => r.Finding == RuleFinding.Holds);
        return violated.Length == 0
            ? tongue.Say("Of {0} rules {1} are kept on these marks and none is violated; the others have nothing to say.", "Dari {0} aturan, {1} dipatuhi pada nilai-nilai ini dan tidak ada yang dilanggar; yang lain tidak menguji apa pun.", audit.Rules.Count, kept)
            : tongue.Say(
                "Of {0} rules {1} are kept on these marks and {2} violated: {3}; the others have nothing to say.",
                "Dari {0} aturan, {1} dipatuhi pada nilai-nilai ini dan {2} dilanggar: {3}; yang lain tidak menguji apa pun.",
                audit.Rules.Count, kept, violated.Length, string.Join(", ", violated));
    }

    private string Changes() => tongue.Say(
        "{0} of the {1} changes below would change who is selected; {2} of them are one mark a step better.",
        "{0} dari {1} perubahan di bawah ini akan mengubah siapa yang terpilih; {2} di antaranya satu nilai satu langkah lebih baik.",
        audit.Changes.Count,
        Enum.GetValues<AuditedChange>().Where(k => k != AuditedChange.RuleTrial).Sum(audit.Tried),
        audit.Changes.Count(c => c.Kind == AuditedChange.MarkRaised));

    /// <summary>Of several who could do as much the first by code.</summary>
    private string Selection()
    {
        var (lifts, drops) = (audit.Influences.MaxBy(i => i.Lifted.Count), audit.Influences.MaxBy(i => i.Dropped.Count));
        return lifts is null || (lifts.Lifted.Count == 0 && drops!.Dropped.Count == 0)
            ? tongue.Say("No assessor alone could lift a candidate into the selection or push one out.", "Tidak ada asesor yang sendirian dapat mengangkat kandidat menjadi terpilih atau menyingkirkannya.")
            : tongue.Say(
                "With the best marks to one candidate at a time, one assessor alone could lift up to {0} into the selection ({1}); with the worst, push out up to {2} ({3}).",
                "Dengan nilai terbaik bagi satu kandidat, satu asesor sendirian dapat mengangkat sampai {0} menjadi terpilih ({1}); dengan yang terburuk, menyingkirkan sampai {2} ({3}).",
                lifts.Lifted.Count, lifts.Assessor, drops!.Dropped.Count, drops.Assessor);
    }

    private string Step()
    {
        var lifting = audit.Attacks.Where(a => a.Lifted.Count > 0).ToArray();
        return lifting.Length == 0
            ? tongue.Say("No single step of an assessor who gives everybody the same lifts anybody into the selection.", "Tidak ada selangkah pun dari asesor yang memberi nilai sama kepada semua yang mengangkat seseorang menjadi terpilih.")
            : tongue.Say(
                "A single step of an assessor who gives everybody the same lifts somebody into the selection: {0}.",
                "Selangkah dari asesor yang memberi nilai sama kepada semua mengangkat seseorang menjadi terpilih: {0}.",
                string.Join("; ", lifting.Select(a => $"{a.Assessor}: {Lists.Codes(a.Lifted)}")));
    }

    private string[] Furthest() => audit.Influences.Where(i => i.Largest is not null).MaxBy(i => i.Largest!.Width) is { Largest: { } range } widest
        ? [tongue.Say(
            "Furthest moved by one assessor alone: {0} by {1}, between the scores {2} and {3}.",
            "Paling jauh tergeser oleh satu asesor sendirian: {0} oleh {1}, antara skor {2} dan {3}.",
            range.Candidate, widest.Assessor, FourDecimals.Of(range.Lowest), FourDecimals.Of(range.Highest))]
        : [];
}
