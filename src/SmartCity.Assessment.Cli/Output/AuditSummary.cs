using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>What an audit came to, in a few lines: who has no time for the tables reads these. Nothing is said of what was not tried.</summary>
internal sealed class AuditSummary(AuditReport report, IPage page, Tongue tongue)
{
    private readonly FairnessAudit audit = report.Audit;

    public void Write()
    {
        page.Heading(tongue.Say("In short", "Ringkasan"));
        page.List(Lines());
        page.Line(tongue.Say(
            "That a change moves a place is no fault: near the cut every mark does. A rule that is violated is one that the declared methods do not keep: what they give for it, docs/fairness.md says.",
            "Bahwa suatu perubahan memindahkan tempat bukanlah kesalahan: di dekat batas setiap nilai melakukannya. Aturan yang dilanggar adalah aturan yang tidak dipatuhi metode yang ditetapkan: imbalannya ada dalam docs/fairness.md."));
    }

    private IEnumerable<string> Lines()
    {
        yield return Rules();
        if (report.Result.Scheme.Quota is not null)
        {
            yield return Changes();
            if (audit.Influences.Any(i => i.Largest is not null || i.Lifted.Count > 0 || i.Dropped.Count > 0))
            {
                yield return Lifts();
                yield return PushesOut();
            }

            if (audit.Influences.Sum(i => i.Unanswered) is > 0 and var unanswered)
            {
                yield return tongue.Say(
                    "Sheets without an answer: {0}. Whom they would lift or push out is not known.",
                    "Lembar tanpa jawaban: {0}. Siapa yang akan terangkat atau tersingkir olehnya tidak diketahui.",
                    unanswered);
            }

            if (audit.Attacks.Any(a => a.Tried > 0))
            {
                yield return Step();
            }
        }

        if (audit.Influences.Where(i => i.Largest is not null).MaxBy(i => i.Largest!.Width) is { Largest: { Width.Sign: > 0 } range } widest)
        {
            yield return tongue.Say(
                "Furthest moved by one assessor alone: {0} by {1}, between the scores {2} and {3}.",
                "Paling jauh tergeser oleh satu asesor sendirian: {0} oleh {1}, antara skor {2} dan {3}.",
                range.Candidate, widest.Assessor, Figures.OnPage(range.Lowest), Figures.OnPage(range.Highest));
        }
    }

    private string Rules()
    {
        var violated = audit.Rules.Where(r => r.Finding == RuleFinding.Violated).Select(r => r.Rule.Code).ToArray();
        var kept = audit.Rules.Count(r => r.Finding == RuleFinding.Holds);
        return violated.Length == 0
            ? tongue.Say(
                "Of {0} rules {1} are kept on these marks and none is violated; the others have nothing to say or no meaning here.",
                "Dari {0} aturan, {1} dipatuhi pada nilai-nilai ini dan tidak ada yang dilanggar; untuk yang lain tidak ada yang diuji atau tidak berlaku.",
                audit.Rules.Count, kept)
            : tongue.Say(
                "Of {0} rules {1} are kept on these marks and {2} violated: {3}; the others have nothing to say or no meaning here.",
                "Dari {0} aturan, {1} dipatuhi pada nilai-nilai ini dan {2} dilanggar: {3}; untuk yang lain tidak ada yang diuji atau tidak berlaku.",
                audit.Rules.Count, kept, violated.Length, string.Join(", ", violated));
    }

    private string Changes() => audit.Changes.Count == 0
        ? tongue.Say(
            "None of the {0} changes below would change who is selected.", "Tidak satu pun dari {0} perubahan di bawah ini akan mengubah siapa yang terpilih.", ChangeTables.Kinds.Sum(audit.Tried))
        : tongue.Say(
            "{0} of the {1} changes below would change who is selected; in {2} of these {0} a single mark is a step better.",
            "{0} dari {1} perubahan di bawah ini akan mengubah siapa yang terpilih; {2} di antaranya berupa satu nilai yang selangkah lebih baik.",
            audit.Changes.Count, ChangeTables.Kinds.Sum(audit.Tried), audit.Changes.Count(c => c.Kind == AuditedChange.MarkRaised));

    /// <summary>Of several who could do as much the first by code.</summary>
    private string Lifts() => audit.Influences.MaxBy(i => i.Lifted.Count) is { Lifted.Count: > 0 and var most } assessor
        ? tongue.Say(
            "With the best marks on one sheet at a time {0} alone could lift the most candidates into the selection: {1}.",
            "Dengan nilai terbaik pada satu lembar setiap kali, {0} sendirian dapat mengangkat kandidat terbanyak menjadi terpilih: {1}.",
            assessor.Assessor, most)
        : tongue.Say(
            "With the best marks on one sheet no assessor alone could lift a candidate into the selection.",
            "Dengan nilai terbaik pada satu lembar tidak ada asesor yang sendirian dapat mengangkat kandidat menjadi terpilih.");

    private string PushesOut() => audit.Influences.MaxBy(i => i.Dropped.Count) is { Dropped.Count: > 0 and var most } assessor
        ? tongue.Say(
            "With the worst marks on one sheet at a time {0} alone could push out the most: {1}.",
            "Dengan nilai terburuk pada satu lembar setiap kali, {0} sendirian dapat menyingkirkan kandidat terbanyak: {1}.",
            assessor.Assessor, most)
        : tongue.Say(
            "With the worst marks on one sheet no assessor alone could push a candidate out.",
            "Dengan nilai terburuk pada satu lembar tidak ada asesor yang sendirian dapat menyingkirkan kandidat.");

    private string Step()
    {
        string[] lifting = [.. audit.Attacks.Where(a => a.Lifted.Count > 0).Select(a => a.Assessor)];
        return lifting.Length == 0
            ? tongue.Say(
                "No single step of an assessor who gives everybody else the same lifts anybody into the selection.",
                "Tidak seorang pun terangkat menjadi terpilih oleh selangkah lebih dari asesor yang memberi nilai sama kepada semua yang lain.")
            : tongue.Say(
                "A single step of an assessor who gives everybody else the same lifts somebody into the selection, whom the table below names: {0}.",
                "Selangkah lebih dari asesor yang memberi nilai sama kepada semua yang lain mengangkat seseorang menjadi terpilih, yang disebut tabel di bawah: {0}.",
                Lists.Codes(lifting));
    }
}
