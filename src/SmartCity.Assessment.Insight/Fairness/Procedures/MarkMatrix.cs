namespace SmartCity.Assessment.Insight;

/// <summary>Lays the marks on one criterion out as a matrix for a host's function, and notices when the function writes into it.</summary>
internal sealed class MarkMatrix(string criterion, Func<IReadOnlyList<decimal?[]>, IReadOnlyList<decimal?>> scores)
{
    public ProcedureOutcome Run(AssessmentInput input, int? places)
    {
        var candidates = input.Candidates.Select(c => c.Code).Order(StringComparer.Ordinal).ToArray();
        var given = Fill(input, candidates);
        var handedOut = Array.ConvertAll(given, row => (decimal?[])row.Clone());
        var answer = scores(handedOut);
        if (!given.Zip(handedOut).All(rows => rows.First.AsSpan().SequenceEqual(rows.Second)))
        {
            return ProcedureOutcome.OfChangedInput;
        }

        return answer.Count == candidates.Length
            ? ProcedureOutcome.FromScores(candidates.Zip(answer, (c, s) => (c, s is { } score ? Exact.From(score) : (Exact?)null)), places)
            : throw new InvalidOperationException($"There are {candidates.Length} candidates and {answer.Count} scores.");
    }

    private decimal?[][] Fill(AssessmentInput input, string[] candidates)
    {
        var rows = candidates.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i, StringComparer.Ordinal);
        var columns = input.Assessors.Select(a => a.Code).Order(StringComparer.Ordinal).Select((a, i) => (a, i)).ToDictionary(p => p.a, p => p.i, StringComparer.Ordinal);
        var marks = Array.ConvertAll(candidates, _ => new decimal?[columns.Count]);
        foreach (var sheet in input.ScoreSheets)
        {
            if (sheet.MarkOn(criterion) is { State: MarkState.Scored } mark && rows.TryGetValue(sheet.Candidate, out var row))
            {
                marks[row][columns[sheet.Assessor.Code]] = mark.Value;
            }
        }

        return marks;
    }
}
