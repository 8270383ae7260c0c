namespace SmartCity.Assessment.Insight;

/// <summary>D2.</summary>
internal sealed class ScaleUseInvariance : IFairnessRule
{
    public string Code => "D2";

    public LocalText Name => Bilingual.Text("scale use", "pemakaian skala");

    public LocalText Statement => Bilingual.Text(
        "When one assessor uses more or less of the scale for the same judgements, the order stays.",
        "Bila satu asesor memakai rentang skala yang lebih lebar atau lebih sempit untuk penilaian yang sama, urutan tetap.");

    public string Formal => "y'(·,a,j) = α y(·,a,j) + β with α > 0 for one a and j: ≽' = ≽";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        foreach (var marks in AssessorMarks.Of(instance))
        {
            var maps = MapsOf(instance, marks);
            foreach (var map in instance.IsThorough ? maps : maps.Take(2))
            {
                yield return RuleTrial.Changed(
                    instance,
                    () => Bilingual.Text(
                        $"{marks.Assessor} uses {Range(Array.ConvertAll(map, m => m.Value))} on {marks.Criterion} instead of {Range(marks.Figures)}",
                        $"{marks.Assessor} memakai {Range(Array.ConvertAll(map, m => m.Value))} pada {marks.Criterion}, bukan {Range(marks.Figures)}"),
                    () => instance.With(map),
                    (before, after) => Relations.Unchanged(before, after));
            }
        }
    }

    /// <summary>Every way of stretching or squeezing marks to figures of the rubric that is not a mere shift; the narrowest first.</summary>
    private static IEnumerable<(GivenMark Mark, decimal Value)[]> MapsOf(FairnessInstance instance, AssessorMarks marks)
    {
        var (lowest, highest) = (marks.Figures[0], marks.Figures[^1]);
        if (lowest == highest || instance.Procedure.RubricOf(marks.Criterion) is not { } rubric)
        {
            yield break;
        }

        var (figures, width) = (RubricFigures.Of(rubric), ExactLine.Of(-1, lowest, highest));
        foreach (var (from, to) in figures.SelectMany(f => figures.Where(t => t > f).Select(t => (f, t))).OrderBy(p => (double)p.t - (double)p.f).Where(p => ExactLine.Of(-1, p.f, p.t) != width))
        {
            var images = new Dictionary<decimal, decimal>();
            foreach (var figure in marks.Figures)
            {
                if (ExactLine.Of(figure, (lowest, highest), (from, to)) is not { } image || !rubric.Allows(image))
                {
                    break;
                }

                images.Add(figure, image);
            }

            if (images.Count == marks.Figures.Count)
            {
                yield return [.. marks.Marks.Select(m => (m, images[m.Value]))];
            }
        }
    }

    private static string Range(IReadOnlyCollection<decimal> figures) => $"{Figure.Of(figures.Min())}–{Figure.Of(figures.Max())}";
}
