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
            Object(writer, "declared", candidate.Declared, NumberText.ToText);
            writer.Name("facts");
            writer.BeginObject();
            foreach (var fact in candidate.Facts)
            {
                writer.Text(fact.Name, fact.ToString());
            }

            writer.EndObject();
            Object(writer, "measured", candidate.Measured, m => m.ToString());
            writer.Text("name", candidate.Name);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void Object<T>(CanonicalWriter writer, string name, IReadOnlyList<KeyValuePair<string, T>> pairs, Func<T, string> text)
    {
        writer.Name(name);
        writer.BeginObject();
        foreach (var (key, value) in pairs)
        {
            writer.Text(key, text(value));
        }

        writer.EndObject();
    }

    private static void Sheets(CanonicalWriter writer, AssessmentInput input)
    {
        writer.Name("scoreSheets");
        writer.BeginArray();
        var groups = input.ScoreSheets.GroupBy(s => (Assessor: s.Assessor.Code, s.Candidate))
            .OrderBy(g => g.Key.Assessor, StringComparer.Ordinal).ThenBy(g => g.Key.Candidate, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            writer.BeginObject();
            writer.Text("assessor", group.Key.Assessor);
            writer.Text("candidate", group.Key.Candidate);
            writer.Name("marks");
            writer.BeginObject();
            foreach (var (criterion, mark) in group.SelectMany(s => s.Marks).OrderBy(m => m.Key, StringComparer.Ordinal))
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
