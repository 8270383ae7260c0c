namespace SmartCity.Assessment.Insight;

/// <summary>D1.</summary>
internal sealed class SeverityInvariance : IFairnessRule
{
    public string Code => "D1";

    public LocalText Name => Bilingual.Text("severity invariance", "ketakberubahan terhadap keketatan asesor");

    public LocalText Statement => Bilingual.Text(
        "When one assessor gives everybody the same number of points more or less, the order stays.",
        "Bila satu asesor memberi semua kandidat sejumlah poin yang sama lebih banyak atau lebih sedikit, urutan tetap.");

    public string Formal => "y'(·,a,j) = y(·,a,j) + β for one a, on one j or on all j: ≽' = ≽";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        foreach (var by in AssessorMarks.Of(instance).GroupBy(m => m.Assessor, StringComparer.Ordinal))
        {
            var all = by.ToArray();
            foreach (var one in all)
            {
                var shifts = ShiftsOf(instance, one);
                foreach (var shift in instance.IsThorough ? shifts : shifts.Take(2))
                {
                    yield return Shifted(instance, [one], shift);
                }
            }

            if (all.Length > 1 && all.Select(m => ShiftsOf(instance, m).ToArray()).Aggregate((a, b) => [.. a.Intersect(b)]) is { Length: > 0 } common)
            {
                yield return Shifted(instance, all, common[0]);
            }
        }
    }

    private static IEnumerable<decimal> ShiftsOf(FairnessInstance instance, AssessorMarks marks) =>
        instance.Procedure.RubricOf(marks.Criterion) is { } rubric ? RubricFigures.ShiftsOf(rubric, marks.Figures) : [];

    private static RuleTrial Shifted(FairnessInstance instance, AssessorMarks[] which, decimal shift) => RuleTrial.Changed(
        instance,
        () => Bilingual.Text(
            $"{which[0].Assessor} gives everybody {Figure.Of(Math.Abs(shift))} {(shift > 0 ? "more" : "less")} on {string.Join(", ", which.Select(m => m.Criterion))}",
            $"{which[0].Assessor} memberi semua kandidat {Figure.Of(Math.Abs(shift))} {(shift > 0 ? "lebih banyak" : "lebih sedikit")} pada {string.Join(", ", which.Select(m => m.Criterion))}"),
        () => instance.With(which.SelectMany(w => w.Marks).Select(m => (m, m.Value + shift))),
        (before, after) => Relations.Unchanged(before, after));
}
