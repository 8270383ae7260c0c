namespace SmartCity.Assessment.Cli;

/// <summary>Reads <c>scores.csv</c>, one mark a row, with its state and a note as optional columns.</summary>
internal static class ScoresFile
{
    private const string Assessor = "assessor";
    private const string Candidate = "candidate";
    private const string Criterion = "criterion";
    private const string Mark = "mark";
    private const string State = "state";
    private const string Note = "note";

    private static readonly string[] Codes = [Assessor, Candidate, Criterion];

    public static ColumnRules Columns { get; } = new([Assessor, Candidate, Criterion, Mark], [State, Note]);

    public static void Read(CsvFile file, InputBuilder builder, NoticeList notices)
    {
        var codes = Array.ConvertAll(Codes, file.PlaceOf);
        var (mark, state, note) = (file.PlaceOf(Mark), file.PlaceOf(State), file.PlaceOf(Note));
        while (file.Read())
        {
            var (assessor, candidate, criterion) = (file[codes[0]], file[codes[1]], file[codes[2]]);
            if (assessor.Length > 0 && candidate.Length > 0 && criterion.Length > 0)
            {
                builder.AddMark(assessor, candidate, criterion, file[mark], file.Optional(state), file.Optional(note), file.At);
                continue;
            }

            foreach (var column in Codes.Where((_, i) => file[codes[i]].Length == 0))
            {
                notices.Add(FileMessages.CellEmpty.At(file.PathTo(column)));
            }
        }
    }
}
