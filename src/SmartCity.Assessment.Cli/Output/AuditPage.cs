using System.Globalization;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>An audit for a person: what is long is grouped and counted, the whole of it is in the files.</summary>
internal sealed class AuditPage(AuditReport report, IPage page, Tongue tongue)
{
    private readonly AssessmentResult result = report.Result;
    private readonly FairnessAudit audit = report.Audit;
    private readonly FairnessWords words = new(tongue);

    public void Write()
    {
        new ResultReport(result, page, tongue).Head();
        page.Line(tongue.Say(
            "Advice about the procedure; it changes no result. Changes made and assessed again: {0}.",
            "Saran tentang prosedur; tidak mengubah hasil apa pun. Perubahan yang dibuat dan dinilai ulang: {0}.",
            audit.Runs));
        if (audit.Instance.Marks.Count == 0)
        {
            page.Line(tongue.Say(
                "No assessor gave a mark, so that there is nothing to change about marks and assessors.",
                "Tidak ada asesor yang memberi nilai, sehingga tidak ada yang dapat diubah pada nilai dan asesor."));
        }

        if (result.Scheme.Quota is null)
        {
            page.Line(tongue.Say(
                "The scheme declares no places, so that no change can give any to others.",
                "Skema tidak menetapkan tempat, sehingga tidak ada perubahan yang dapat memberikannya kepada yang lain."));
        }

        foreach (var reason in audit.Instance.Untried)
        {
            page.Line(words.Of(reason));
        }

        new AuditSummary(report, page, tongue).Write();
        Rules();
        new ChangeTables(audit, page, tongue).Write();
        Influences();
        Attacks();
        new WitnessTables(audit, page, tongue).Write();
        page.Heading(tongue.Say("Rules by the methods of the scheme", "Aturan menurut metode skema"));
        new FairnessReport(report.Statement, page, tongue).Table();
        var notes = new Footnotes(tongue);
        foreach (var groups in report.Groups)
        {
            new GroupTables(groups, notes, page, tongue).Write();
        }

        if (notes.All.Any())
        {
            page.Heading(tongue.Say("Undefined figures", "Angka yang tidak terdefinisi"));
            page.List(notes.All);
        }
    }

    private void Rules()
    {
        page.Heading(tongue.Say("Rules of fairness on these marks", "Aturan keadilan pada nilai-nilai ini"));
        var table = new TextTable(
            Text("Code", "Kode"), Text("Rule", "Aturan"), Text("On these marks", "Pada nilai ini"), Number("Trials", "Percobaan"), Number("Telling", "Menguji"),
            Number("Violations", "Pelanggaran"), Text("By the methods", "Menurut metode"));
        foreach (var rule in audit.Rules)
        {
            table.Add(
                rule.Rule.Code, words.Of(rule.Rule.Name), words.Of(rule.Finding), Lists.Count(rule.Trials), Lists.Count(rule.Telling), Lists.Count(rule.Violations),
                words.Of(report.StatementOn(rule).Standing));
        }

        page.Table(table);
        foreach (var fault in audit.Rules.Select(r => r.Fault).OfType<ProcedureFault>())
        {
            page.Line(words.Of(fault.Text));
        }

        page.Line(tongue.Say(
            "Telling is a trial about which the rule has something to say; kept means that none of them violates it, on these marks.",
            "Menguji: percobaan yang memang menguji aturan itu; dipatuhi berarti tidak satu pun melanggarnya, pada nilai-nilai ini."));
    }

    private void Influences()
    {
        if (audit.Influences.Count == 0)
        {
            return;
        }

        page.Heading(tongue.Say("What one assessor could do alone", "Yang dapat dilakukan satu asesor sendirian"));
        page.Line(tongue.Say(
            "Tried with the worst and the best marks to one candidate at a time, all other marks as they are: whom this moved furthest, lifted into the selection, pushed out.",
            "Dicoba dengan nilai terburuk dan terbaik bagi satu kandidat, nilai lain tetap: siapa yang paling jauh tergeser, terangkat menjadi terpilih, tersingkir."));
        var table = new TextTable(
            Text("Assessor", "Asesor"), Text("Furthest", "Terjauh"), Number("Lowest", "Terendah"), Number("Highest", "Tertinggi"), Number("Worst rank", "Peringkat terburuk"),
            Number("Best rank", "Peringkat terbaik"), Number("Lifts", "Mengangkat"), Text("Whom", "Siapa"), Number("Pushes out", "Menyingkirkan"), Text("Whom", "Siapa"), Number("No answer", "Tanpa jawaban"));
        foreach (var influence in audit.Influences)
        {
            var range = influence.Largest;
            table.Add(
                influence.Assessor, range?.Candidate ?? "–", Score(range?.Lowest), Score(range?.Highest), Rank(range?.WorstRank), Rank(range?.BestRank),
                Lists.Count(influence.Lifted.Count), Lists.Codes(influence.Lifted), Lists.Count(influence.Dropped.Count), Lists.Codes(influence.Dropped),
                influence.Unanswered > 0 ? Lists.Count(influence.Unanswered) : string.Empty);
        }

        page.Table(table.WithoutEmptyColumns());
    }

    private void Attacks()
    {
        if (audit.Attacks.Count == 0 || result.Scheme.Quota is null)
        {
            return;
        }

        page.Heading(tongue.Say("One step more (71 against 70)", "Satu langkah lebih (71 lawan 70)"));
        page.Line(tongue.Say(
            "An assessor gives everybody the same mark, and one candidate a single step more. Whom does that step alone lift into the selection?",
            "Seorang asesor memberi semua kandidat nilai yang sama, dan satu kandidat selangkah lebih. Siapa yang terangkat menjadi terpilih oleh selangkah itu saja?"));
        var table = new TextTable(Text("Assessor", "Asesor"), Number("Tried", "Dicoba"), Number("Lifted", "Terangkat"), Text("Whom", "Siapa"), Number("No answer", "Tanpa jawaban"));
        foreach (var attack in audit.Attacks)
        {
            table.Add(attack.Assessor, Lists.Count(attack.Tried), Lists.Count(attack.Lifted.Count), Lists.Codes(attack.Lifted), attack.Unanswered > 0 ? Lists.Count(attack.Unanswered) : string.Empty);
        }

        page.Table(table.WithoutEmptyColumns());
    }

    private static string Score(Exact? score) => score is { } known ? Figures.OnPage(known) : "–";

    private static string Rank(decimal? rank) => rank?.ToString("0.#", CultureInfo.InvariantCulture) ?? "–";

    private TextColumn Text(string english, string indonesian) => new(tongue.Say(english, indonesian));

    private TextColumn Number(string english, string indonesian) => new(tongue.Say(english, indonesian), IsNumber: true);
}
