namespace SmartCity.Assessment.Insight;

/// <summary>What of an input keeps trials from being made.</summary>
internal static class Misfits
{
    /// <summary>What does not fit a host's function, which is likely to pass over it without a word. A scheme refuses such an input.</summary>
    public static IEnumerable<LocalText> Of(IProcedure procedure, AssessmentInput input, IReadOnlyList<GivenMark> marks)
    {
        var known = input.Candidates.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var code in input.ScoreSheets.Select(s => s.Candidate).Where(c => !known.Contains(c)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return Bilingual.Text($"There are sheets about '{code}', who is no candidate.", $"Ada lembar nilai tentang '{code}', yang bukan kandidat.");
        }

        foreach (var on in marks.GroupBy(m => m.Criterion, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (procedure.RubricOf(on.Key) is not { } rubric)
            {
                yield return Bilingual.Text(
                    $"'{on.Key}' is marked on the sheets, and the procedure has no rubric for it: no trial changes these marks.",
                    $"'{on.Key}' dinilai pada lembar nilai, tetapi prosedur tidak memiliki rubrik untuknya: tidak ada percobaan yang mengubah nilai ini.");
            }
            else if (on.FirstOrDefault(m => !rubric.Allows(m.Value)) is { } off)
            {
                yield return Bilingual.Text(
                    $"The mark {Figure.Of(off.Value)} of {off.Assessor} for {off.Candidate} on '{on.Key}' is not on its rubric; no trial changes such marks.",
                    $"Nilai {Figure.Of(off.Value)} dari {off.Assessor} untuk {off.Candidate} pada '{on.Key}' tidak ada dalam rubriknya; tidak ada percobaan yang mengubah nilai seperti itu.");
            }
        }
    }

    /// <summary>The criteria on which no mark is a step better than another.</summary>
    public static IEnumerable<LocalText> WithoutStep(IProcedure procedure, IReadOnlyList<GivenMark> marks) =>
        from criterion in marks.Select(m => m.Criterion).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        where procedure.RubricOf(criterion) is { Levels.Count: 0, Step: null }
        select Bilingual.Text(
            $"The scale of '{criterion}' has no step: its marks are not tried a step better or worse, and rules about steps say nothing of them.",
            $"Skala '{criterion}' tidak memiliki langkah: nilainya tidak dicoba selangkah lebih baik atau lebih buruk, dan aturan tentang langkah tidak mengatakan apa pun tentangnya.");
}
