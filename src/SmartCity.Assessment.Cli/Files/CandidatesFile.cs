namespace SmartCity.Assessment.Cli;

/// <summary>Reads <c>candidates.csv</c>: <c>code</c>, <c>name</c>, and a column for each declared fact.</summary>
internal static class CandidatesFile
{
    private const string Code = "code";
    private const string Name = "name";

    public static ColumnRules Columns(AssessmentScheme? scheme) => new([Code], scheme is null ? null : [Name, .. scheme.Facts.Select(f => f.Name)]);

    public static void Read(CsvFile file, InputBuilder builder)
    {
        var (code, name) = (file.PlaceOf(Code), file.PlaceOf(Name));
        var facts = file.Columns.Where(c => c.Place != code && c.Place != name).ToArray();
        while (file.Read())
        {
            var candidate = file[code];
            builder.AddCandidate(candidate, file.Optional(name), file.At);
            if (string.IsNullOrWhiteSpace(candidate))
            {
                continue;
            }

            foreach (var (fact, place) in facts)
            {
                builder.AddFact(candidate, fact, file[place], file.At);
            }
        }
    }
}
