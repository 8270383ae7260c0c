using System.Globalization;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// A small contest on which a method is looked at alone: marks by criterion, candidate and assessor, a class and a seniority for each candidate, and the number of places.
/// Equal by content; no order.
/// </summary>
/// <remarks>
/// Written as <c>k1: 3 10 / - 2 / 9 3; class: a b a; seniority: 1 1 2; places: 1</c>: rows are the candidates c1, c2 …, separated by slashes, columns the assessors a1, a2 …,
/// a dash where there is no mark.
/// </remarks>
public sealed record BenchCase
{
    private const string ClassKey = "class";
    private const string SeniorityKey = "seniority";
    private const string PlacesKey = "places";
    private readonly string text;

    private BenchCase(IReadOnlyList<(string Criterion, decimal?[][] Rows)> marks, string[]? classes, decimal[]? seniority, int places)
    {
        (Marks, Classes, Seniority, Places) = (marks, classes, seniority, places);
        text = Write();
    }

    /// <summary>How many places there are.</summary>
    public int Places { get; }

    /// <summary>How many candidates there are.</summary>
    public int Candidates => Marks[0].Rows.Length;

    /// <summary>Whether some assessor who marked anything did not mark everybody on every criterion.</summary>
    internal bool IsIncomplete
    {
        get
        {
            var markers = Enumerable.Range(0, Marks[0].Rows[0].Length).Where(a => Marks.Any(m => m.Rows.Any(r => r[a] is not null))).ToArray();
            return Marks.Any(m => m.Rows.Any(r => markers.Any(a => r[a] is null)));
        }
    }

    internal IReadOnlyList<(string Criterion, decimal?[][] Rows)> Marks { get; }

    internal string[]? Classes { get; }

    internal decimal[]? Seniority { get; }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static BenchCase Parse(string text)
    {
        var parts = Guard.Against.NullOrWhiteSpace(text).Split(';', StringSplitOptions.TrimEntries).Select(p => p.Split(':', 2, StringSplitOptions.TrimEntries)).ToArray();
        if (parts.Any(p => p.Length != 2))
        {
            throw new FormatException($"'{text}' is not made of 'name: values'.");
        }

        string[]? Values(string key) => parts.FirstOrDefault(p => p[0] == key)?[1].Split(' ');
        var marks = parts.Where(p => p[0] is not (ClassKey or SeniorityKey or PlacesKey)).Select(p => (p[0], Rows(p[1]))).ToArray();
        return Of(marks, Values(ClassKey), Values(SeniorityKey)?.Select(Number).ToArray(), Values(PlacesKey) is { } places ? (int)Number(places[0]) : 1);
    }

    /// <summary>The contest that an input of this shape is, whatever its candidates and assessors are called; they keep their order by code.</summary>
    /// <param name="input">Candidates with the facts <c>class</c> and <c>seniority</c>, all or none, and sheets with scored marks.</param>
    /// <param name="places">How many places there are.</param>
    /// <exception cref="FormatException">There is no candidate or no mark.</exception>
    public static BenchCase Of(AssessmentInput input, int places)
    {
        Guard.Against.Null(input);
        var candidates = input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal).ToArray();
        var assessors = input.ScoreSheets.Select(s => s.Assessor.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var sheets = input.ScoreSheets.ToLookup(s => (s.Candidate, s.Assessor.Code));
        var criteria = input.ScoreSheets.SelectMany(s => s.Marks).Select(m => m.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        decimal? MarkOf(string candidate, string assessor, string criterion) => sheets[(candidate, assessor)].FirstOrDefault()?.MarkOn(criterion) is { State: MarkState.Scored } mark ? mark.Value : null;
        string[]? Facts(string name) => candidates.All(c => c.Facts.Any(f => f.Name == name)) ? [.. candidates.Select(c => c.Facts.First(f => f.Name == name).ToString())] : null;
        return Of(
            [.. criteria.Select(k => (k, Array.ConvertAll(candidates, c => Array.ConvertAll(assessors, a => MarkOf(c.Code, a, k)))))],
            Facts(ClassKey),
            Facts(SeniorityKey)?.Select(Number).ToArray(),
            places);
    }

    /// <summary>The input: candidates c1, c2 …, assessors a1, a2 … of weights 1, 2, 1, 2 ….</summary>
    public AssessmentInput ToInput()
    {
        var assessors = Enumerable.Range(0, Marks[0].Rows[0].Length).Select(a => new Assessor($"a{Text(a + 1)}", weight: 1 + (a % 2))).ToArray();
        var candidates = Enumerable.Range(0, Candidates).Select(c => new Candidate($"c{Text(c + 1)}", facts: FactsOf(c))).ToArray();
        var sheets = from c in Enumerable.Range(0, candidates.Length)
                     from a in Enumerable.Range(0, assessors.Length)
                     let marks = Marks.Where(m => m.Rows[c][a] is not null).Select(m => (m.Criterion, (Mark)m.Rows[c][a]!.Value)).ToArray()
                     where marks.Length > 0
                     select assessors[a].On(candidates[c].Code, marks);
        var written = sheets.ToArray();
        return AssessmentInput.Of(candidates, written, assessors.Where(a => written.Any(s => ReferenceEquals(s.Assessor, a))));
    }

    /// <summary>The contest in one line.</summary>
    public override string ToString() => text;

    /// <summary>Whether both are the same contest.</summary>
    public bool Equals(BenchCase? other) => text == other?.text;

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    internal static BenchCase Of(IReadOnlyList<(string Criterion, decimal?[][] Rows)> marks, string[]? classes, decimal[]? seniority, int places)
    {
        var (rows, columns) = (marks.Count == 0 ? 0 : marks[0].Rows.Length, marks.Count == 0 ? 0 : marks[0].Rows[0].Length);
        var isRegular = rows > 0 && marks.All(m => m.Rows.Length == rows && m.Rows.All(r => r.Length == columns)) && (classes ?? new string[rows]).Length == rows && (seniority ?? new decimal[rows]).Length == rows;
        return isRegular ? new BenchCase(marks, classes, seniority, places) : throw new FormatException("Rows or columns are missing.");
    }

    private IEnumerable<Fact> FactsOf(int candidate)
    {
        if (Classes is not null)
        {
            yield return Fact.Text(ClassKey, Classes[candidate]);
        }

        if (Seniority is not null)
        {
            yield return Fact.Number(SeniorityKey, Seniority[candidate]);
        }
    }

    private string Write() => string.Join("; ", (string[])
    [
        .. Marks.Select(m => $"{m.Criterion}: {string.Join(" / ", m.Rows.Select(r => string.Join(' ', r.Select(x => x is { } mark ? Figure.Of(mark) : "-"))))}"),
        .. Classes is null ? Array.Empty<string>() : [$"{ClassKey}: {string.Join(' ', Classes)}"],
        .. Seniority is null ? Array.Empty<string>() : [$"{SeniorityKey}: {string.Join(' ', Seniority.Select(Figure.Of))}"],
        $"{PlacesKey}: {Text(Places)}",
    ]);

    private static decimal?[][] Rows(string text) =>
        Array.ConvertAll(text.Split('/', StringSplitOptions.TrimEntries), row => Array.ConvertAll(row.Split(' '), mark => mark == "-" ? (decimal?)null : Number(mark)));

    private static decimal Number(string text) => Exact.TryParse(text, out var exact) && exact.TryToDecimal(out var number) ? number : throw new FormatException($"'{text}' is no number.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
