namespace SmartCity.Assessment.Cli;

/// <summary>The files that a folder may hold.</summary>
internal static class FileNames
{
    public const string Scheme = "scheme.json";
    public const string Candidates = "candidates.csv";
    public const string Assessors = "assessors.csv";
    public const string Scores = "scores.csv";
    public const string Table = "table.csv";
    public const string ResultJson = "result.json";
    public const string ResultCsv = "result.csv";
    public const string ResultText = "result.txt";
    public const string Exact = "exact.csv";
    public const string Minutes = "minutes.md";
    public const string Fairness = "fairness.json";

    public static readonly string[] Input = [Scheme, Candidates, Assessors, Scores, Table];

    /// <summary>The endings under which spreadsheets and editors keep what was meant to be a file of input.</summary>
    public static readonly string[] Mistakable = [".txt", ".csv", ".tsv", ".xls", ".xlsx", ".ods", ".json"];

    public static readonly string[] Results = [ResultJson, ResultCsv, ResultText, Exact, Minutes, Fairness];

    public static readonly string[] Known = [.. Input, .. Results];
}
