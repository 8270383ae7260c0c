namespace SmartCity.Assessment.Insight;

/// <summary>Why trials are missing on an input.</summary>
internal static class WhyUntried
{
    /// <summary>All reasons; of an instance without a fault.</summary>
    public static IEnumerable<LocalText> Of(FairnessInstance instance) =>
        [.. instance.Scheme is null ? Misfits(instance) : [], .. WithoutStep(instance), .. WithoutEnds(instance), .. WithoutDirection(instance)];

    /// <summary>What does not fit a host's function, which is likely to pass over it without a word. A scheme refuses such an input.</summary>
    private static IEnumerable<LocalText> Misfits(FairnessInstance instance)
    {
        var (procedure, input) = (instance.Procedure, instance.Input);
        var known = input.Candidates.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var code in input.ScoreSheets.Select(s => s.Candidate).Where(c => !known.Contains(c)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return Bilingual.Text($"There are sheets about '{code}', who is no candidate.", $"Ada lembar nilai tentang '{code}', yang bukan kandidat.");
        }

        foreach (var on in instance.Marks.GroupBy(m => m.Criterion, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
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
                    $"The mark {Figure.Of(off.Value)} of {off.Assessor} for {off.Candidate} on '{on.Key}' is not on its rubric; no trial moves such marks by a step.",
                    $"Nilai {Figure.Of(off.Value)} dari {off.Assessor} untuk {off.Candidate} pada '{on.Key}' tidak ada dalam rubriknya; tidak ada percobaan yang menggeser nilai seperti itu selangkah.");
            }
        }
    }

    private static IEnumerable<LocalText> WithoutStep(FairnessInstance instance) =>
        from criterion in Criteria(instance)
        where instance.Procedure.RubricOf(criterion) is { } rubric && !RubricFigures.HasSteps(rubric)
        select Bilingual.Text(
            $"The scale of '{criterion}' has no step: no mark on it is tried a step better or worse, so that rules which try single marks, such as B1 and E3, say nothing of it.",
            $"Skala '{criterion}' tidak memiliki langkah: tidak ada nilai pada skala itu yang dicoba selangkah lebih baik atau lebih buruk, sehingga aturan yang mencoba satu nilai, seperti B1 dan E3, tidak mengatakan apa pun tentangnya.");

    private static IEnumerable<LocalText> WithoutEnds(FairnessInstance instance) =>
        from criterion in Criteria(instance)
        where instance.Procedure.RubricOf(criterion) is { From: null } or { To: null }
        select Bilingual.Text(
            $"The scale of '{criterion}' has no best or no worst mark: what one assessor could do alone is not tried with it.",
            $"Skala '{criterion}' tidak memiliki nilai terbaik atau terburuk: yang dapat dilakukan satu asesor sendirian tidak dicoba dengannya.");

    /// <summary>The criteria whose value rises and falls.</summary>
    private static IEnumerable<LocalText> WithoutDirection(FairnessInstance instance) =>
        from criterion in Criteria(instance)
        where instance.DirectionOf(criterion) is null
        select Bilingual.Text(
            $"On '{criterion}' no mark is better than another, since its value function rises and falls: none is tried better or worse.",
            $"Pada '{criterion}' fungsi nilainya naik dan turun, sehingga tidak ada nilai yang lebih baik daripada nilai lain: tidak satu pun dicoba lebih baik atau lebih buruk.");

    private static IEnumerable<string> Criteria(FairnessInstance instance) => instance.Marks.Select(m => m.Criterion).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
