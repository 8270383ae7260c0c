namespace SmartCity.Assessment;

/// <summary>The canonical form of an input: everything that is a set sorted by code, marks of one assessor about one candidate together.</summary>
internal static class CanonicalInput
{
    public static Fingerprint Of(AssessmentInput input)
    {
        using var writer = new CanonicalWriter("input");
        writer.BeginObject();
        Assessors(writer, input);
        Candidates(writer, input);
        if (input.Points is { } points)
        {
            Points(writer, points);
        }

        Sheets(writer, input);
        writer.EndObject();
        return new Fingerprint(writer.Finish());
    }

    private static void Assessors(CanonicalWriter writer, AssessmentInput input)
    {
        writer.Name("assessors");
        writer.BeginArray();
        foreach (var assessor in input.Assessors.OrderBy(a => a.Code, StringComparer.Ordinal))
        {
            writer.BeginObject();
            writer.Text("code", assessor.Code);
            writer.Texts("conflicts", assessor.Conflicts.Select(c => c.ToString()));
            if (assessor.Institution is { } institution)
            {
                writer.Text("institution", institution.Code);
                writer.Text("institutionName", institution.Name);
            }

            writer.Text("name", assessor.Name);
            writer.Text("weight", NumberText.ToText(assessor.Weight));
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void Candidates(CanonicalWriter writer, AssessmentInput input)
    {
        writer.Name("candidates");
        writer.BeginArray();
        foreach (var candidate in input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal))
        {
            writer.BeginObject();
            writer.Text("code", candidate.Code);
            Object(writer, "declared", candidate.Code, candidate.Declared, NumberText.ToText);
            writer.Name("facts");
            writer.BeginObject();
            foreach (var (name, value) in Once.Each(candidate.Facts.Select(f => KeyValuePair.Create(f.Name, f.ToString())), candidate.Code))
            {
                writer.Text(name, value);
            }

            writer.EndObject();
            Object(writer, "measured", candidate.Code, candidate.Measured, m => m.ToString());
            writer.Text("name", candidate.Name);
            writer.EndObject();
        }

        writer.EndArray();
    }

    /// <summary>Column by column, absent cells as empty texts.</summary>
    private static void Points(CanonicalWriter writer, ColumnTable points)
    {
        writer.Name("points");
        writer.BeginArray();
        foreach (var column in points.Columns)
        {
            writer.BeginArray();
            for (var row = 0; row < points.Rows; row++)
            {
                writer.Text(column.IsAbsent(row) ? string.Empty : column.PointsAt(row).ToString());
            }

            writer.EndArray();
        }

        writer.EndArray();
    }

    private static void Object<T>(CanonicalWriter writer, string name, string owner, IReadOnlyList<KeyValuePair<string, T>> pairs, Func<T, string> text)
    {
        writer.Name(name);
        writer.BeginObject();
        foreach (var (key, value) in Once.Each(pairs, owner))
        {
            writer.Text(key, text(value));
        }

        writer.EndObject();
    }

    private static void Sheets(CanonicalWriter writer, AssessmentInput input)
    {
        writer.Name("scoreSheets");
        writer.BeginArray();
        foreach (var sheet in SheetsByPair.Of(input))
        {
            writer.BeginObject();
            writer.Text("assessor", sheet.Assessor);
            writer.Text("candidate", sheet.Candidate);
            writer.Name("marks");
            writer.BeginObject();
            foreach (var (criterion, mark) in sheet.Marks)
            {
                writer.Name(criterion);
                if (mark.Note is null)
                {
                    writer.Text(mark.ToString());
                    continue;
                }

                writer.BeginObject();
                writer.Text("mark", mark.ToString());
                writer.Text("note", mark.Note);
                writer.EndObject();
            }

            writer.EndObject();
            writer.EndObject();
        }

        writer.EndArray();
    }
}
