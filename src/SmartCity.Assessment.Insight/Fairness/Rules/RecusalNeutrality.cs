namespace SmartCity.Assessment.Insight;

/// <summary>D5.</summary>
internal sealed class RecusalNeutrality : IFairnessRule
{
    public string Code => "D5";

    public LocalText Name => Bilingual.Text("recusal neutrality", "kenetralan pengecualian");

    public LocalText Statement => Bilingual.Text(
        "A mark that says of a candidate just what its points say changes no order when it is taken away, or when it comes.",
        "Nilai yang menyatakan tepat apa yang dinyatakan poin kandidatnya tidak mengubah urutan bila dihapus atau ditambahkan.");

    public string Formal => "the corrected y(c,a,j) is the points p(c,j), and another mark is left: ≽ without it = ≽; and likewise with a mark more that would be corrected to p(c,j)";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        if (instance.Outcome.Refusal is not null || Neutral.Of(instance) is not { } neutral)
        {
            yield break;
        }

        // Of a whole contest one mark that is there and one that could be, for each assessor and criterion.
        foreach (var mark in instance.IsThorough ? neutral.Marks() : neutral.Marks().DistinctBy(m => (m.Assessor, m.Criterion)))
        {
            yield return RuleTrial.Changed(
                instance,
                () => Bilingual.Text(
                    $"{mark.Assessor} does not mark {mark.Candidate} on {mark.Criterion}", $"{mark.Assessor} tidak menilai {mark.Candidate} pada {mark.Criterion}"),
                () => Without(instance.Input, mark),
                (before, after) => Relations.Unchanged(before, after));
        }

        foreach (var (candidate, assessor, criterion, figure) in instance.IsThorough ? neutral.Absent() : neutral.Absent().DistinctBy(m => (m.Assessor, m.Criterion)))
        {
            yield return RuleTrial.Changed(
                instance,
                () => Bilingual.Text(
                    $"{assessor} marks {candidate} with {Figure.Of(figure)} on {criterion}", $"{assessor} memberi {candidate} nilai {Figure.Of(figure)} pada {criterion}"),
                () => With(instance.Input, candidate, assessor, criterion, figure),
                (before, after) => Relations.Unchanged(before, after));
        }
    }

    private static AssessmentInput Without(AssessmentInput input, GivenMark mark)
    {
        var sheets = input.ScoreSheets.ToArray();
        sheets[mark.Sheet] = sheets[mark.Sheet].With(mark.Criterion, Mark.Missing);
        return input.With(scoreSheets: sheets.Where((s, place) => place != mark.Sheet || s.Marks.Any(m => m.Value.State != MarkState.Missing)));
    }

    private static AssessmentInput With(AssessmentInput input, string candidate, Assessor assessor, string criterion, decimal figure)
    {
        var place = input.ScoreSheets.Select((s, i) => (s, i)).Where(p => p.s.Candidate == candidate && p.s.Assessor.Code == assessor.Code).Select(p => p.i).DefaultIfEmpty(-1).First();
        return input.With(scoreSheets: place < 0
            ? input.ScoreSheets.Append(assessor.On(candidate, (criterion, figure)))
            : input.ScoreSheets.Select((s, i) => i == place ? s.With(criterion, figure) : s));
    }
}
