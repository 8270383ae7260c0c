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
            var unanswered = audit.Influences.Sum(i => i.Unanswered);
            if (audit.Influences.Any(i => i.Largest is not null || i.Lifted.Count > 0 || i.Dropped.Count > 0))
            {
                foreach (var line in new[] { Lifts(unanswered), PushesOut(unanswered) }.OfType<string>())
                {
                    yield return line;
                }
            }

            if (unanswered > 0)
            {
                yield return tongue.Say(
                    "Sheets without an answer: {0}. Whom they would lift or push out is not known.",
                    "Lembar nilai yang tidak menghasilkan jawaban: {0}. Siapa yang akan terangkat atau tersingkir olehnya tidak diketahui.",
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
        string[] Codes(RuleFinding finding) => [.. audit.Rules.Where(r => r.Finding == finding).Select(r => r.Rule.Code)];
        var (violated, failed) = (Codes(RuleFinding.Violated), Codes(RuleFinding.Faulty));
        return tongue.Say("Of {0} rules {1} are kept on these marks", "Dari {0} aturan, {1} dipatuhi pada nilai-nilai ini", audit.Rules.Count, audit.Rules.Count(r => r.Finding == RuleFinding.Holds))
            + (violated.Length == 0
                ? tongue.Say(" and none is violated", " dan tidak ada yang dilanggar")
                : tongue.Say(" and {0} violated: {1}", " dan {0} dilanggar: {1}", violated.Length, string.Join(", ", violated)))
            + (failed.Length == 0 ? string.Empty : tongue.Say("; {0} failed: {1}", "; {0} gagal: {1}", failed.Length, string.Join(", ", failed)))
            + tongue.Say(
                "; the others have nothing to say or no meaning here.", "; pada aturan lainnya tidak ada yang diuji, atau aturan itu tidak berlaku di sini.");
    }

    private string Changes()
    {
        var tried = ChangeTables.Kinds.Sum(audit.Tried);
        return (audit.Changes.Count == 0
                ? tongue.Say("None of the {0} changes below would change who is selected", "Tidak satu pun dari {0} perubahan di bawah ini akan mengubah siapa yang terpilih", tried)
                : tongue.Say("{0} of the {1} changes below would change who is selected", "{0} dari {1} perubahan di bawah ini akan mengubah siapa yang terpilih", audit.Changes.Count, tried))
            + (audit.Changes.Count == 0 || audit.Tried(AuditedChange.MarkRaised) == 0
                ? string.Empty
                : tongue.Say(
                    "; in {0} of these {1} a single mark is a step better", "; {0} dari {1} itu berupa satu nilai yang selangkah lebih baik",
                    audit.Changes.Count(c => c.Kind == AuditedChange.MarkRaised), audit.Changes.Count))
            + (audit.Refused.Count == 0 ? "." : tongue.Say("; {0} have no answer.", "; {0} tidak menghasilkan jawaban.", audit.Refused.Count));
    }

    /// <summary>Where sheets have no answer nobody can say that none does it.</summary>
    private string? Lifts(int unanswered) => Most(i => i.Lifted.Count) is var (most, codes) && most > 0
        ? tongue.Say(
            "With the best marks on one sheet at a time one assessor alone could lift up to {0} into the selection: {1}.",
            "Dengan nilai terbaik pada satu lembar nilai saja, satu asesor sendirian dapat mengangkat paling banyak {0} kandidat menjadi terpilih: {1}.",
            most, codes)
        : unanswered > 0 ? null
        : tongue.Say(
            "With the best marks on one sheet no assessor alone could lift a candidate into the selection.",
            "Dengan nilai terbaik pada satu lembar nilai saja, tidak ada asesor yang sendirian dapat mengangkat kandidat menjadi terpilih.");

    private string? PushesOut(int unanswered) => Most(i => i.Dropped.Count) is var (most, codes) && most > 0
        ? tongue.Say(
            "With the worst marks on one sheet at a time one assessor alone could push out up to {0}: {1}.",
            "Dengan nilai terburuk pada satu lembar nilai saja, satu asesor sendirian dapat menyingkirkan paling banyak {0} kandidat: {1}.",
            most, codes)
        : unanswered > 0 ? null
        : tongue.Say(
            "With the worst marks on one sheet no assessor alone could push a candidate out.",
            "Dengan nilai terburuk pada satu lembar nilai saja, tidak ada asesor yang sendirian dapat menyingkirkan kandidat.");

    private (int Most, string Codes) Most(Func<AssessorInfluence, int> count)
    {
        var most = audit.Influences.Max(count);
        return (most, Lists.Codes([.. audit.Influences.Where(i => count(i) == most).Select(i => i.Assessor)]));
    }

    private string Step()
    {
        string[] lifting = [.. audit.Attacks.Where(a => a.Lifted.Count > 0).Select(a => a.Assessor)];
        return lifting.Length == 0
            ? tongue.Say(
                "No assessor lifts anybody by one step more, when everybody else gets the same.",
                "Tidak ada asesor yang mengangkat seseorang dengan satu langkah tambahan, bila semua yang lain diberi nilai yang sama.")
            : tongue.Say(
                "Assessors of whom one step more lifts somebody, when everybody else gets the same: {0} (whom: the table below).",
                "Asesor yang dengan satu langkah tambahan mengangkat seseorang, bila semua yang lain diberi nilai yang sama: {0} (siapa: lihat tabel di bawah).",
                Lists.Codes(lifting));
    }
}
