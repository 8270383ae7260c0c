namespace SmartCity.Assessment.Cli;

/// <summary>Reads <c>table.csv</c>: <c>candidate</c>, a column for each measured criterion, and declared values of any other node.</summary>
internal static class TableFile
{
    public const string Candidate = "candidate";

    public static ColumnRules Columns(AssessmentScheme? scheme) => scheme is null
        ? new([Candidate], null)
        : new([Candidate, .. Measured(scheme)], [.. scheme.Tree.Aspects.Select(a => a.Code)]);

    /// <summary>The codes of the measured criteria.</summary>
    public static IEnumerable<string> Measured(AssessmentScheme scheme) =>
        scheme.Tree.Criteria.Where(c => c.Source == CriterionSource.Measured).Select(c => c.Code);

    /// <summary>Reads the rows.</summary>
    /// <param name="file">The file.</param>
    /// <param name="builder">What takes the values.</param>
    /// <param name="awaited">The candidates that need a row.</param>
    /// <param name="needed">The criteria that they need it for.</param>
    /// <param name="notices">What takes what is wrong.</param>
    public static void Read(CsvFile file, InputBuilder builder, IEnumerable<string> awaited, IReadOnlyList<string> needed, NoticeList notices)
    {
        var absent = new HashSet<string>(awaited, StringComparer.Ordinal);
        var isWhole = true;
        var candidate = file.PlaceOf(Candidate);
        var nodes = file.Columns.Where(c => c.Place != candidate).ToArray();
        while (file.Read())
        {
            var code = file[candidate];
            if (code.Length == 0)
            {
                isWhole = false;
                notices.Add(FileMessages.CellEmpty.At(file.PathTo(Candidate)));
                continue;
            }

            isWhole &= absent.Remove(code);
            var at = file.At;
            foreach (var (node, place) in nodes)
            {
                builder.AddValue(code, node, file[place], at);
            }
        }

        // A row that could not be read, about nobody or about somebody once more, may be the one that seems to be absent; it has a finding of its own.
        if (isWhole && file.IsWhole && needed.Count > 0)
        {
            foreach (var code in absent.Order(StringComparer.Ordinal))
            {
                notices.Add(FileMessages.RowMissing.At(FileNames.Table, code, string.Join(", ", needed)));
            }
        }
    }
}
