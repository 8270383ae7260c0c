namespace SmartCity.Assessment.Cli;

/// <summary>Reads <c>table.csv</c>: <c>candidate</c>, a column for each measured criterion, and declared values of any other node.</summary>
internal static class TableFile
{
    private const string Candidate = "candidate";

    public static ColumnRules Columns(AssessmentScheme? scheme) => scheme is null
        ? new([Candidate], null)
        : new([Candidate, .. Measured(scheme)], [.. scheme.Tree.Aspects.Select(a => a.Code)]);

    /// <summary>The codes of the measured criteria.</summary>
    public static IEnumerable<string> Measured(AssessmentScheme scheme) =>
        scheme.Tree.Criteria.Where(c => c.Source == CriterionSource.Measured).Select(c => c.Code);

    public static void Read(CsvFile file, InputBuilder builder, NoticeList notices)
    {
        var candidate = file.PlaceOf(Candidate);
        var nodes = file.Columns.Where(c => c.Place != candidate).ToArray();
        while (file.Read())
        {
            var code = file[candidate];
            if (code.Length == 0)
            {
                notices.Add(FileMessages.CellEmpty.At(file.PathTo(Candidate)));
                continue;
            }

            var at = file.At;
            foreach (var (node, place) in nodes)
            {
                builder.AddValue(code, node, file[place], at);
            }
        }
    }
}
