using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>What an audit came to, in a few lines: who has no time for the tables reads these. Nothing is said of what was not tried.</summary>
internal sealed class AuditSummary(AuditReport report, IPage page, Tongue tongue)
{
    private readonly FairnessAudit audit = report.Audit;

    private int Unanswered => audit.Influences.Sum(i => i.Unanswered);

    /// <summary>Whether everything was tried and answered, so that it can be denied that anybody moves.</summary>
    private bool IsComplete => audit.Instance.Untried.Count == 0 && Unanswered == 0 && audit.Attacks.All(a => a.Unanswered == 0);

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
            var answered = ChangeTables.Kinds.Sum(audit.Tried) - audit.Refused.Count;
            if (answered > 0)
            {
                yield return Changes(answered);
            }

            if (audit.Refused.Count > 0)
            {
                yield return tongue.Say("Changes without an answer: {0}.", "Perubahan tanpa jawaban: {0}.", audit.Refused.Count);
            }

            foreach (var line in Alone())
            {
                yield return line;
            }

            if (audit.Attacks.Any(a => a.Lifted.Count > 0) || (IsComplete && audit.Attacks.Any(a => a.Tried > 0)))
            {
                yield return Step();
            }
        }

        if (audit.Influences.Where(i => i.Largest is not null).MaxBy(i => i.Largest!.Width) is { Largest: { Width.Sign: > 0 } range } widest)
        {
            string[] others = [.. audit.Influences.Where(i => i != widest && i.Largest?.Width == range.Width).Select(i => i.Assessor)];
            yield return tongue.Say(
                "Furthest moved by one assessor alone: {0} by {1}, between the scores {2} and {3}.",
                "Paling jauh tergeser oleh satu asesor sendirian: {0} oleh {1}, antara skor {2} dan {3}.",
                range.Candidate, widest.Assessor, Figures.OnPage(range.Lowest), Figures.OnPage(range.Highest))
                + (others.Length == 0 ? string.Empty : tongue.Say(" As far by {0}.", " Sama jauh oleh {0}.", Lists.Codes(others)));
        }
    }

    private string Rules()
    {
        string[] Codes(RuleFinding finding) => [.. audit.Rules.Where(r => r.Finding == finding).Select(r => r.Rule.Code)];
        var (violated, failed) = (Codes(RuleFinding.Violated), Codes(RuleFinding.Faulty));
        return tongue.Say("Of {0} rules {1} are kept on these marks", "Dari {0} aturan, {1} dipatuhi pada nilai-nilai ini", audit.Rules.Count, audit.Rules.Count(r => r.Finding == RuleFinding.Holds))
            + (violated.Length == 0
                ? tongue.Say(" and none is violated", " dan tidak ada yang dilanggar")
                : tongue.Say(" and {0} violated: {1}", " dan {0} dilanggar: {1}", violated.Length, string.Join(", ", violated)))
            + (failed.Length == 0 ? string.Empty : tongue.Say("; {0} failed: {1}", "; {0} gagal: {1}", failed.Length, string.Join(", ", failed)))
            + (audit.Rules.All(r => r.Finding is RuleFinding.Holds or RuleFinding.Violated or RuleFinding.Faulty)
                ? "."
                : tongue.Say("; the others have nothing to say or no meaning here.", "; pada aturan lainnya tidak ada yang diuji, atau aturan itu tidak berlaku di sini."));
    }

    /// <summary>What came of the changes that have an answer.</summary>
    private string Changes(int answered) => audit.Changes.Count == 0
        ? tongue.Say("None of the {0} changes below would change who is selected.", "Tidak satu pun dari {0} perubahan di bawah ini akan mengubah siapa yang terpilih.", answered)
        : tongue.Say("{0} of the {1} changes below would change who is selected", "{0} dari {1} perubahan di bawah ini akan mengubah siapa yang terpilih", audit.Changes.Count, answered)
            + (audit.Tried(AuditedChange.MarkRaised) == 0
                ? "."
                : tongue.Say(
                    ", {0} of them by one mark a step better.", ", {0} di antaranya dengan satu nilai yang selangkah lebih baik.",
                    audit.Changes.Count(c => c.Kind == AuditedChange.MarkRaised)));

    private IEnumerable<string> Alone()
    {
        if (audit.Influences.Any(i => i.Largest is not null || i.Lifted.Count > 0 || i.Dropped.Count > 0))
        {
            if (Moving(
                i => i.Lifted.Count,
                tongue.Say(
                    "Assessors who alone could lift the most candidates into the selection, with the best marks on one sheet at a time",
                    "Asesor yang sendirian dapat mengangkat kandidat terbanyak menjadi terpilih, dengan nilai terbaik pada satu lembar nilai setiap kali"),
                tongue.Say(
                    "No assessor alone could lift a candidate into the selection with the best marks on one sheet.",
                    "Tidak ada asesor yang sendirian dapat mengangkat kandidat menjadi terpilih dengan nilai terbaik pada satu lembar nilai.")) is { } lifting)
            {
                yield return lifting;
            }

            if (Moving(
                i => i.Dropped.Count,
                tongue.Say(
                    "Assessors who alone could push out the most, with the worst marks on one sheet at a time",
                    "Asesor yang sendirian dapat menyingkirkan kandidat terbanyak, dengan nilai terburuk pada satu lembar nilai setiap kali"),
                tongue.Say(
                    "No assessor alone could push a candidate out with the worst marks on one sheet.",
                    "Tidak ada asesor yang sendirian dapat menyingkirkan kandidat dengan nilai terburuk pada satu lembar nilai.")) is { } pushing)
            {
                yield return pushing;
            }
        }

        if (Unanswered > 0)
        {
            yield return tongue.Say(
                "Sheets without an answer: {0}. Whom they would lift or push out is not known.",
                "Lembar nilai yang tidak menghasilkan jawaban: {0}. Siapa yang akan terangkat atau tersingkir olehnya tidak diketahui.",
                Unanswered);
        }
    }

    /// <summary>All who move the most candidates, and how many; or that nobody moves any, null where that is not known.</summary>
    private string? Moving(Func<AssessorInfluence, int> count, string most, string none)
    {
        var largest = audit.Influences.Max(count);
        return largest > 0 ? $"{most}: {Lists.Codes([.. audit.Influences.Where(i => count(i) == largest).Select(i => i.Assessor)])} ({Lists.Count(largest)})."
            : IsComplete ? none
            : null;
    }

    private string Step()
    {
        string[] lifting = [.. audit.Attacks.Where(a => a.Lifted.Count > 0).Select(a => a.Assessor)];
        return lifting.Length == 0
            ? tongue.Say(
                "No assessor lifts anybody into the selection by one step more, while everybody else gets the same mark.",
                "Tidak ada asesor yang dengan satu langkah lebih mengangkat seseorang menjadi terpilih, sedangkan semua yang lain diberi nilai yang sama.")
            : tongue.Say(
                "Assessors who lift somebody into the selection by one step more, while everybody else gets the same mark: {0} (whom: under 'One step more').",
                "Asesor yang dengan satu langkah lebih mengangkat seseorang menjadi terpilih, sedangkan semua yang lain diberi nilai yang sama: {0} (siapa: lihat 'Satu langkah lebih').",
                Lists.Codes(lifting));
    }
}
