using System.Globalization;
using System.Text;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Prints a witness: words first, then a table of marks for every input, with what became of each candidate. Of a contest that is too large for that, only the
/// marks that differ and the candidates that it concerns.
/// </summary>
internal sealed class WitnessText(Witness witness, Language language)
{
    private const int MostCandidates = 12;
    private const int MostColumns = 24;
    private const int MostLines = 12;
    private const int LongestScore = 24;

    private readonly StringBuilder text = new();

    public string Write()
    {
        Line($"{witness.Rule.Code} {In(witness.Rule.Name)}: {In(witness.Rule.Statement)}");
        Line($"{Said("Procedure", "Prosedur")}: {witness.Instance.Procedure.Name}");
        Line($"{Said("Changed", "Perubahan")}: {In(witness.Change)}");
        Line($"{Said("Violated", "Dilanggar")}: {In(witness.Why)}");
        var variants = witness.Variants;
        if (variants.Select(v => v.Input).Prepend(witness.Instance.Input).All(IsSmall))
        {
            Whole(variants);
        }
        else
        {
            Excerpt(variants);
        }

        return text.ToString();
    }

    private static bool IsSmall(AssessmentInput input) =>
        input.Candidates.Count <= MostCandidates && input.Assessors.Count * CriteriaOf(input).Length <= MostColumns;

    private static string[] CriteriaOf(AssessmentInput input) =>
        input.ScoreSheets.SelectMany(s => s.Marks).Select(m => m.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

    private void Whole(IReadOnlyList<RuleVariant> variants)
    {
        Line(Said("before:", "sebelum:"));
        Table(witness.Instance.Input, witness.Before);
        for (var i = 0; i < variants.Count; i++)
        {
            Line($"{After(i, variants.Count)}:");
            Table(variants[i].Input, witness.After[i]);
        }
    }

    private void Excerpt(IReadOnlyList<RuleVariant> variants)
    {
        var excerpt = witness.Excerpt;
        if (excerpt.Marks.Count > 0)
        {
            Line(Said("marks that differ:", "nilai yang berbeda:"));
            string[] header =
                [Said("candidate", "kandidat"), Said("assessor", "asesor"), Said("criterion", "kriteria"), Said("before", "sebelum"), Said("after", "sesudah")];
            Rows(excerpt.Marks.Take(MostLines).Select(m => (string[])
            [
                m.Candidate, m.Assessor, m.Criterion, m.Before?.ToString() ?? "–", (m.After?.ToString() ?? "–") + (variants.Count == 1 ? string.Empty : $" ({After(m.Variant, variants.Count)})"),
            ]).Prepend(header));
            More(excerpt.Marks.Count - MostLines);
        }

        Line(Said("candidates concerned:", "kandidat yang terkait:"));
        string[] heading =
        [
            Said("candidate", "kandidat"), .. OutcomeHeader(),
            .. from i in Enumerable.Range(0, variants.Count) from word in OutcomeHeader() select $"{word} {After(i, variants.Count)}",
        ];
        Rows(excerpt.Candidates.Take(MostLines).Select(c => (string[])
            [c, .. Outcome(witness.Before.Find(c)).Select(Shortened), .. witness.After.SelectMany(a => Outcome(a.Find(c))).Select(Shortened)]).Prepend(heading));
        More(excerpt.Candidates.Count - MostLines);
        Line("  " + string.Format(
            CultureInfo.InvariantCulture,
            Said("other candidates, with the same marks, ranks and decisions: {0}", "kandidat lain, dengan nilai, peringkat, dan keputusan yang sama: {0}"),
            excerpt.Others));
        for (var i = 0; i < variants.Count; i++)
        {
            Refusal(witness.After[i]);
        }
    }

    private void More(int count)
    {
        if (count > 0)
        {
            Line("  " + string.Format(CultureInfo.InvariantCulture, Said("… and {0} more", "… dan {0} lagi"), count));
        }
    }

    private string After(int variant, int variants) =>
        variants == 1 ? Said("after", "sesudah") : string.Create(CultureInfo.InvariantCulture, $"{Said("after", "sesudah")} {variant + 1}");

    private string[] OutcomeHeader() => [Said("rank", "peringkat"), Said("score", "skor"), Said("decision", "keputusan")];

    private static string Shortened(string cell) =>
        cell.Length > LongestScore && Exact.TryParse(cell, out var number) ? $"≈ {number.ToString(Rounding.HalfEven(8))}" : cell;

    private void Table(AssessmentInput input, ProcedureOutcome outcome)
    {
        var assessors = input.Assessors.OrderBy(a => a.Code, StringComparer.Ordinal).ToArray();
        var criteria = CriteriaOf(input);
        var sheets = input.ScoreSheets.ToLookup(s => (s.Candidate, s.Assessor.Code));
        string[] header = ["", .. from a in assessors from c in criteria select criteria.Length == 1 ? a.Code : $"{a.Code}.{c}", .. OutcomeHeader()];
        Rows(input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => (string[])
        [
            c.Code,
            .. from a in assessors from criterion in criteria select sheets[(c.Code, a.Code)].FirstOrDefault()?.MarkOn(criterion) is { State: not MarkState.Missing } mark ? mark.ToString() : "-",
            .. Outcome(outcome.Find(c.Code)),
        ]).Prepend(header));
        Refusal(outcome);
    }

    private void Rows(IEnumerable<string[]> table)
    {
        var rows = table.ToArray();
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        foreach (var row in rows)
        {
            Line(("  " + string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])))).TrimEnd());
        }
    }

    private void Refusal(ProcedureOutcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            Line($"  {Said("refused", "ditolak")}: {refusal}");
        }
    }

    private string[] Outcome(CandidateOutcome? outcome) =>
        [Figure.OfRank(outcome?.Rank), Figure.Of(outcome?.Score), outcome is null ? "–" : In(Bilingual.NameOf(outcome.Decision))];

    private string Said(string english, string indonesian) => language == Language.Indonesian ? indonesian : english;

    private string In(LocalText words) => words.In(language, string.Empty);

    private void Line(string line) => text.Append(line).Append('\n');
}
