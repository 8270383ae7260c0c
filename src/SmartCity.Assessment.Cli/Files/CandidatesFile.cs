namespace SmartCity.Assessment.Cli;

/// <summary>Reads <c>candidates.csv</c>: <c>code</c>, <c>name</c>, and a column for each declared fact.</summary>
internal static class CandidatesFile
{
    private const string Code = "code";
    private const string Name = "name";

    /// <summary>The columns that are not facts.</summary>
    public static IReadOnlyList<string> Own { get; } = [Code, Name];

    public static ColumnRules Columns(AssessmentScheme? scheme) => new([Code], scheme is null ? null : [Name, .. scheme.Facts.Select(f => f.Name)]);

    /// <summary>Reads the rows.</summary>
    /// <returns>The codes.</returns>
    public static HashSet<string> Read(CsvFile file, InputBuilder builder)
    {
        var (code, name) = (file.PlaceOf(Code), file.PlaceOf(Name));
        var facts = file.Columns.Where(c => c.Place != code && c.Place != name).ToArray();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (file.Read())
        {
            var candidate = file[code];
            builder.AddCandidate(candidate, file.Optional(name), file.At);
            if (string.IsNullOrWhiteSpace(candidate))
            {
                continue;
            }

            codes.Add(candidate);
            foreach (var (fact, place) in facts)
            {
                builder.AddFact(candidate, fact, file[place], file.At);
            }
        }

        return codes;
    }
}
