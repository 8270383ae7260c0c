using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>One folder of golden data or one example of the tool: a scheme file, and CSV texts read through the public builder.</summary>
internal sealed class GoldenCase
{
    private readonly Func<string, string?> textOf;

    private GoldenCase(Func<string, string?> textOf, string schemeText)
    {
        this.textOf = textOf;
        SchemeText = schemeText;
        Scheme = SchemeJson.Read(schemeText).Value;
        Builder = Build();
        Result = Scheme.Assess(Builder.Build().Value).Value;
    }

    public string SchemeText { get; }

    public AssessmentScheme Scheme { get; }

    /// <summary>What the CSV files were read with; it knows where every finding stands.</summary>
    public InputBuilder Builder { get; }

    public AssessmentResult Result { get; }

    public static string DataFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Golden", "Data");

    /// <summary>A folder of the golden data.</summary>
    public static GoldenCase Of(string name) => Read(Path.Combine(DataFolder, name));

    /// <summary>An example that the tool ships with.</summary>
    public static GoldenCase Example(string name) => Read(Path.Combine(AppContext.BaseDirectory, "Examples", name));

    /// <summary>An example whose CSV texts are made rather than kept.</summary>
    public static GoldenCase Example(string name, IReadOnlyDictionary<string, string> texts) =>
        new(texts.GetValueOrDefault, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", name, "scheme.json")));

    public static string TextOf(string name, string file) => File.ReadAllText(Path.Combine(DataFolder, name, file));

    /// <summary>The same input under another scheme.</summary>
    public GoldenCase Under(string schemeText) => new(textOf, schemeText);

    public IReadOnlyList<CsvRow> Rows(string file) => CsvText.Rows(textOf(file) ?? throw new FileNotFoundException(file));

    public Standing StandingOf(string candidate) => Assert.Single(Result.Standings, s => s.Candidate.Code == candidate);

    public IReadOnlyList<Finding> DeclaredThatDiffer(string candidate) =>
        [.. Result.Findings.Where(f => f.Code == "declared.differs" && f.Arguments[0] == candidate)];

    /// <summary>Every row of <c>expected.csv</c>, every column of it.</summary>
    public void AssertExpected()
    {
        var rows = Rows("expected.csv");
        Assert.Equal(rows.Count, Result.Standings.Count);
        Assert.Equal(rows.Select(r => Line(r)), rows.Select(r => Line(r["candidate"], r["published"] == "-")));
    }

    private static GoldenCase Read(string folder)
    {
        string? TextOf(string file) => File.Exists(Path.Combine(folder, file)) ? File.ReadAllText(Path.Combine(folder, file)) : null;
        return new GoldenCase(TextOf, TextOf("scheme.json")!);
    }

    private static string Line(CsvRow row) => string.Join(
        ", ", row["candidate"], row["published"], row["rank"], row["decision"], row["exact"], row["band"], row["failedGates"], row["declaredDiffers"]);

    private string Line(string candidate, bool isScoreOpen)
    {
        var standing = StandingOf(candidate);
        var failed = Result.Screening.VerdictsOn(candidate).Where(v => v.Outcome == GateOutcome.Failed).Select(v => v.Gate.Code).ToArray();
        return string.Join(
            ", ",
            candidate,
            isScoreOpen ? "-" : standing.Published,
            standing.Rank.IsRanked ? standing.Rank.ToString() : "none",
            standing.Decision,
            isScoreOpen ? "-" : Fraction(standing.Total.Score),
            standing.Band?.Code ?? "none",
            failed.Length == 0 ? "none" : string.Join('|', failed),
            DeclaredThatDiffer(candidate).Count > 0 ? "true" : "false");
    }

    private static string Fraction(Exact exact) => exact.Denominator.IsOne ? $"{exact.Numerator}" : $"{exact.Numerator}/{exact.Denominator}";

    private InputBuilder Build()
    {
        var builder = new InputBuilder(Scheme);
        Each("candidates.csv", (row, at) =>
        {
            builder.AddCandidate(row["code"], row.Find("name"), at);
            foreach (var (fact, text) in row.Cells.Where(c => c.Key is not ("code" or "name")))
            {
                builder.AddFact(row["code"], fact, text, at);
            }
        });
        Each("assessors.csv", (row, at) => builder.AddAssessor(row["code"], row.Find("name"), row.Find("institution"), row.Find("weight"), row.Find("conflicts"), at));
        Each("scores.csv", (row, at) =>
            builder.AddMark(row["assessor"], row["candidate"], row["criterion"], row["mark"], row.Find("state"), row.Find("note"), at));
        Each("table.csv", (row, at) =>
        {
            foreach (var (node, text) in row.Cells.Where(c => c.Key != "candidate"))
            {
                builder.AddValue(row["candidate"], node, text, at);
            }
        });
        return builder;
    }

    private void Each(string file, Action<CsvRow, Origin> add)
    {
        foreach (var row in textOf(file) is { } text ? CsvText.Rows(text) : [])
        {
            add(row, new Origin(file, row.Line));
        }
    }
}
