namespace SmartCity.Assessment.Insight;

/// <summary>Inputs that are a little smaller than one: fewer candidates, assessors, marks, or lower marks; the greatest steps first.</summary>
internal static class SmallerInput
{
    public static IEnumerable<AssessmentInput> Of(FairnessInstance instance, bool keepsMarks)
    {
        var input = instance.Input;
        foreach (var gone in Parts(input.Candidates.Select(c => c.Code).ToArray()))
        {
            yield return input.Without(gone);
        }

        foreach (var gone in Parts(input.Assessors.Select(a => a.Code).ToArray()))
        {
            yield return input.By(a => !gone.Contains(a.Code));
        }

        foreach (var mark in keepsMarks ? [] : instance.Marks)
        {
            var sheets = input.ScoreSheets.ToArray();
            sheets[mark.Sheet] = sheets[mark.Sheet].With(mark.Criterion, Mark.Missing);
            yield return input.With(scoreSheets: sheets.Where(s => s.Marks.Any(m => m.Value.State != MarkState.Missing)));
        }

        foreach (var mark in instance.Marks)
        {
            var lower = instance.Lowerings(mark).ToArray();
            foreach (var figure in lower.Length > 1 ? [lower[^1], lower[0]] : lower)
            {
                yield return instance.With(mark, figure);
            }
        }
    }

    /// <summary>Halves first where there are many, then one by one.</summary>
    private static IEnumerable<HashSet<string>> Parts(string[] codes)
    {
        for (var size = codes.Length / 2; size > 1; size /= 2)
        {
            foreach (var part in codes.Chunk(size))
            {
                yield return part.ToHashSet(StringComparer.Ordinal);
            }
        }

        foreach (var code in codes)
        {
            yield return [code];
        }
    }
}
