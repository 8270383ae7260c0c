using System.Globalization;
using System.Text;

namespace SmartCity.Assessment.Insight;

/// <summary>Prints a witness: words first, then a table of marks for every input, with what became of each candidate.</summary>
internal sealed class WitnessText(Witness witness, Language language)
{
    private readonly StringBuilder text = new();

    public string Write()
    {
        Line($"{witness.Rule.Code} {In(witness.Rule.Name)}: {In(witness.Rule.Statement)}");
        Line($"{Said("Procedure", "Prosedur")}: {witness.Instance.Procedure.Name}");
        Line($"{Said("Changed", "Perubahan")}: {In(witness.Change)}");
        Line($"{Said("Violated", "Dilanggar")}: {In(witness.Why)}");
        Line(Said("before:", "sebelum:"));
        Table(witness.Instance.Input, witness.Before);
        for (var i = 0; i < witness.Variants.Count; i++)
        {
            Line(witness.Variants.Count == 1 ? Said("after:", "sesudah:") : string.Create(CultureInfo.InvariantCulture, $"{Said("after", "sesudah")} {i + 1}:"));
            Table(witness.Variants[i].Input, witness.After[i]);
        }

        return text.ToString();
    }

    private void Table(AssessmentInput input, ProcedureOutcome outcome)
    {
        var assessors = input.Assessors.OrderBy(a => a.Code, StringComparer.Ordinal).ToArray();
        var criteria = input.ScoreSheets.SelectMany(s => s.Marks).Select(m => m.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var sheets = input.ScoreSheets.ToLookup(s => (s.Candidate, s.Assessor.Code));
        string[] header = ["", .. from a in assessors from c in criteria select criteria.Length == 1 ? a.Code : $"{a.Code}.{c}", Said("rank", "peringkat"), Said("score", "skor"), Said("decision", "keputusan")];
        var rows = input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => (string[])
        [
            c.Code,
            .. from a in assessors from criterion in criteria select sheets[(c.Code, a.Code)].FirstOrDefault()?.MarkOn(criterion) is { State: not MarkState.Missing } mark ? mark.ToString() : "-",
            .. Outcome(outcome.Find(c.Code)),
        ]).Prepend(header).ToArray();
        var widths = Enumerable.Range(0, header.Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        foreach (var row in rows)
        {
            Line(("  " + string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])))).TrimEnd());
        }

        if (outcome.Refusal is { } refusal)
        {
            Line($"  {Said("refused", "ditolak")}: {refusal}");
        }
    }

    private static string[] Outcome(CandidateOutcome? outcome) =>
        [outcome?.Rank?.ToString("0.#", CultureInfo.InvariantCulture) ?? "–", outcome?.Score?.ToString() ?? "–", outcome?.Decision.ToString() ?? "–"];

    private string Said(string english, string indonesian) => language == Language.Indonesian ? indonesian : english;

    private string In(LocalText words) => words.In(language, string.Empty);

    private void Line(string line) => text.Append(line).Append('\n');
}
