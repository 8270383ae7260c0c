namespace SmartCity.Assessment.Cli;

/// <summary>Reads <c>assessors.csv</c>: <c>code</c>, and optionally <c>name</c>, <c>institution</c>, <c>weight</c>, <c>conflicts</c>.</summary>
internal static class AssessorsFile
{
    private const string Code = "code";
    private const string Name = "name";
    private const string Institution = "institution";
    private const string Weight = "weight";
    private const string Conflicts = "conflicts";

    public static ColumnRules Columns { get; } = new([Code], [Name, Institution, Weight, Conflicts]);

    public static void Read(CsvFile file, InputBuilder builder, NoticeList notices)
    {
        var (code, name, institution) = (file.PlaceOf(Code), file.PlaceOf(Name), file.PlaceOf(Institution));
        var (weight, conflicts) = (file.PlaceOf(Weight), file.PlaceOf(Conflicts));
        var isEmpty = true;
        while (file.Read())
        {
            isEmpty = false;
            if (file.Optional(weight) is { Length: 0 })
            {
                notices.Add(FileMessages.CellEmpty.At(file.PathTo(Weight)));
            }

            builder.AddAssessor(file[code], file.Optional(name), file.Optional(institution), file.Optional(weight), file.Optional(conflicts), file.At);
        }

        if (isEmpty)
        {
            notices.Add(FileMessages.NoAssessors.At(FileNames.Assessors));
        }
    }
}
