namespace SmartCity.Assessment;

/// <summary>The canonical form of a result: no texts for people, every figure exact, candidates by code.</summary>
internal static class CanonicalResult
{
    public static Fingerprint Of(AssessmentResult result) => Of(result, Fingerprint.Of(result.Scheme), Fingerprint.Of(result.Input));

    public static Fingerprint Of(AssessmentResult result, Fingerprint scheme, Fingerprint input)
    {
        using var writer = new CanonicalWriter("result");
        writer.BeginObject();
        if (result.Uncorrected is not null)
        {
            WriteCalibration(writer, result);
        }

        writer.Name("candidates");
        writer.BeginArray();
        foreach (var standing in result.Standings.OrderBy(s => s.Candidate.Code, StringComparer.Ordinal))
        {
            Write(writer, standing);
        }

        writer.EndArray();
        writer.Name("findings");
        writer.BeginArray();
        foreach (var finding in result.Findings)
        {
            writer.BeginObject();
            writer.Texts("arguments", finding.Arguments);
            writer.Text("code", finding.Code);
            writer.Text("path", finding.Path);
            writer.EndObject();
        }

        writer.EndArray();
        writer.Text("input", input.ToString());
        writer.Text("scheme", scheme.ToString());
        writer.Name("ties");
        writer.BeginArray();
        foreach (var tie in result.Ranking.Ties)
        {
            Write(writer, tie);
        }

        writer.EndArray();
        writer.EndObject();
        return new Fingerprint(writer.Finish());
    }

    private static void Write(CanonicalWriter writer, Standing standing)
    {
        writer.BeginObject();
        writer.Text("band", standing.Band?.Code ?? string.Empty);
        writer.Text("class", standing.Class);
        writer.Text("code", standing.Candidate.Code);
        writer.Text("decision", standing.Decision.ToString());
        writer.Text("published", standing.Published);
        writer.Text("rank", standing.Rank.ToString());
        Write(writer, standing.Reasons);
        writer.Text("score", standing.Total.State == ScoreState.Scored ? standing.Total.Score.ToString() : standing.Total.State.ToString());
        writer.EndObject();
    }

    private static void Write(CanonicalWriter writer, IReadOnlyList<Reason> reasons)
    {
        writer.Name("reasons");
        writer.BeginArray();
        foreach (var reason in reasons)
        {
            writer.BeginObject();
            writer.Texts("arguments", reason.Arguments);
            writer.Text("code", reason.Code);
            writer.EndObject();
        }

        writer.EndArray();
    }

    /// <summary>Only where marks were corrected: other results have the form that they always had.</summary>
    private static void WriteCalibration(CanonicalWriter writer, AssessmentResult result)
    {
        writer.Name("calibration");
        writer.BeginObject();
        writer.Name("criteria");
        writer.BeginArray();
        foreach (var criterion in result.Table.Calibrated.Criteria.OrderBy(c => c.Criterion.Code, StringComparer.Ordinal))
        {
            Write(writer, criterion);
        }

        writer.EndArray();
        writer.Name("moves");
        writer.BeginArray();
        foreach (var move in result.Moves.OrderBy(m => m.Candidate.Code, StringComparer.Ordinal))
        {
            writer.BeginObject();
            writer.Text("code", move.Candidate.Code);
            writer.Text("decision", move.Without.Decision.ToString());
            writer.Text("published", move.Without.Published);
            writer.Text("rank", move.Without.Rank.ToString());
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
    }

    private static void Write(CanonicalWriter writer, CriterionCalibration criterion)
    {
        writer.BeginObject();
        writer.Text("applied", Words.CalibrationKinds.Of(criterion.Applied));
        writer.Text("code", criterion.Criterion.Code);
        writer.Name("corrections");
        writer.BeginArray();
        foreach (var correction in criterion.Corrections)
        {
            writer.BeginObject();
            writer.Text("assessor", correction.Assessor.Code);
            writer.Text("correction", correction.Points?.ToString() ?? string.Empty);
            writer.Name("marks");
            writer.Whole(correction.Marks);
            writer.EndObject();
        }

        writer.EndArray();
        Write(writer, criterion.Reasons);
        writer.EndObject();
    }

    private static void Write(CanonicalWriter writer, Tie tie)
    {
        writer.BeginObject();
        writer.Text("class", tie.Class);
        Groups(writer, tie.Groups);
        writer.Name("steps");
        writer.BeginArray();
        foreach (var step in tie.Steps)
        {
            writer.BeginObject();
            writer.Text("break", step.Break.ToString());
            Groups(writer, step.Groups);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
    }

    private static void Groups(CanonicalWriter writer, IReadOnlyList<IReadOnlyList<Candidate>> groups)
    {
        writer.Name("groups");
        writer.BeginArray();
        foreach (var group in groups)
        {
            writer.BeginArray();
            foreach (var candidate in group)
            {
                writer.Text(candidate.Code);
            }

            writer.EndArray();
        }

        writer.EndArray();
    }
}
