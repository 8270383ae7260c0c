using System.Globalization;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>The first witnesses of every rule that is violated, each by what differs and whom it concerns.</summary>
internal sealed class WitnessTables(FairnessAudit audit, IPage page, Tongue tongue)
{
    private const int MostWitnesses = 3;
    private const int MostLines = 12;

    private readonly FairnessWords words = new(tongue);
    private readonly ResultWords decisions = new(tongue);

    public void Write()
    {
        foreach (var rule in audit.Rules.Where(r => r.Witnesses.Count > 0))
        {
            page.Heading(words.Of(rule.Rule));
            page.Line(words.Of(rule.Rule.Statement));
            page.Line(tongue.Say("Violations: {0}; shown: {1}.", "Pelanggaran: {0}; ditampilkan: {1}.", rule.Violations, Math.Min(MostWitnesses, rule.Witnesses.Count)));
            foreach (var (place, witness) in rule.Witnesses.Take(MostWitnesses).Index())
            {
                Write(place + 1, witness);
            }
        }
    }

    private void Write(int number, Witness witness)
    {
        page.Line(tongue.Say("{0}. Changed: {1}.", "{0}. Perubahan: {1}.", number, words.Of(witness.Change)));
        page.Line(tongue.Say("Violated: {0}.", "Dilanggar: {0}.", words.Of(witness.Why))
            + (witness.ChangesSelection ? tongue.Say(" It gives places to others.", " Tempat beralih kepada yang lain.") : string.Empty));
        Marks(witness);
        Candidates(witness);
    }

    private void Marks(Witness witness)
    {
        var marks = witness.Excerpt.Marks;
        if (marks.Count == 0)
        {
            return;
        }

        var table = new TextTable(
            new TextColumn(tongue.Say("Candidate", "Kandidat")),
            new TextColumn(tongue.Say("Assessor", "Asesor")),
            new TextColumn(tongue.Say("Criterion", "Kriteria")),
            new TextColumn(tongue.Say("Mark", "Nilai"), IsNumber: true),
            new TextColumn(tongue.Say("Mark after", "Nilai sesudah"), IsNumber: true),
            new TextColumn(tongue.Say("Variant", "Varian"), IsNumber: true));
        foreach (var mark in marks.Take(MostLines))
        {
            table.Add(
                mark.Candidate, mark.Assessor, mark.Criterion, mark.Before?.ToString() ?? "–", mark.After?.ToString() ?? "–", witness.After.Count > 1 ? Lists.Count(mark.Variant + 1) : string.Empty);
        }

        page.Table(table.WithoutEmptyColumns());
        More(marks.Count - MostLines);
    }

    private void Candidates(Witness witness)
    {
        var candidates = witness.Excerpt.Candidates;
        if (candidates.Count == 0)
        {
            return;
        }

        var table = new TextTable([
            new TextColumn(tongue.Say("Candidate", "Kandidat")),
            .. Columns(string.Empty),
            .. Enumerable.Range(0, witness.After.Count).SelectMany(i => Columns(
                " " + tongue.Say("after", "sesudah") + (witness.After.Count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {i + 1}")))),
        ]);
        foreach (var candidate in candidates.Take(MostLines))
        {
            table.Add([candidate, .. Cells(witness.Before.Find(candidate)), .. witness.After.SelectMany(a => Cells(a.Find(candidate)))]);
        }

        page.Table(table);
        More(candidates.Count - MostLines);
        foreach (var refusal in witness.After.Select(a => a.Refusal).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            page.Line(tongue.Say("No answer: {0}", "Tanpa jawaban: {0}", refusal));
        }
    }

    private TextColumn[] Columns(string when) =>
    [
        new TextColumn(tongue.Say("Rank", "Peringkat") + when, IsNumber: true),
        new TextColumn(tongue.Say("Score", "Skor") + when, IsNumber: true),
        new TextColumn(tongue.Say("Decision", "Keputusan") + when),
    ];

    private string[] Cells(CandidateOutcome? outcome) => outcome is null
        ? ["–", "–", "–"]
        : [outcome.Rank?.ToString("0.#", CultureInfo.InvariantCulture) ?? "–", outcome.Score is { } score ? Figures.OnPage(score) : "–", decisions.Of(outcome.Decision)];

    private void More(int count)
    {
        if (count > 0)
        {
            page.Line(tongue.Say("… and {0} more.", "… dan {0} lagi.", count));
        }
    }
}
