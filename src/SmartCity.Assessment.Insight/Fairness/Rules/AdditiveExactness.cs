namespace SmartCity.Assessment.Insight;

/// <summary>D3.</summary>
internal sealed class AdditiveExactness : IFairnessRule
{
    public string Code => "D3";

    public LocalText Name => Bilingual.Text("additive exactness", "ketepatan aditif");

    public LocalText Statement => Bilingual.Text(
        "Where assessors differ by a constant severity and nothing else, it does not matter by whom a candidate is marked.",
        "Bila para asesor hanya berbeda dalam tingkat keketatan yang tetap, tidak menjadi soal oleh siapa seorang kandidat dinilai.");

    public string Formal =>
        "y(c,a,j) = t(c,j) + b(a,j) where c and d are joined by marks on every j: t(c,j) ≥ t(d,j) for all j implies rel(c,d) ≥ 0, = for all j implies rel(c,d) = 0, and on a single criterion > implies rel(c,d) > 0";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var fits = instance.Read.GroupBy(m => m.Criterion, StringComparer.Ordinal).Select(g => (Criterion: g.Key, Fit: new ExactlyAdditive(g))).ToArray();
        var frames = new Dossiers(instance);
        var candidates = frames.All.Where(d => d.Marks.Count > 0).ToArray();
        foreach (var one in candidates)
        {
            foreach (var other in candidates)
            {
                if (!ReferenceEquals(one, other) && one.IsLikeBesidesMarks(other) && Sign(instance, fits, one.Candidate, other.Candidate) is { } sign)
                {
                    yield return RuleTrial.Look(
                        () => Bilingual.Text(
                            $"severities apart, {one.Candidate} is worth {(sign == 0 ? "what" : "more than")} {other.Candidate} is",
                            $"tanpa tingkat keketatan, {one.Candidate} bernilai {(sign == 0 ? "sama dengan" : "lebih dari")} {other.Candidate}"),
                        outcome => Judge(one.Candidate, other.Candidate, sign, isSingle: fits.Length == 1, outcome));
                }
            }
        }
    }

    /// <summary>0 for equal worth on every criterion, 1 for nowhere less; null for anything else.</summary>
    private static int? Sign(FairnessInstance instance, (string Criterion, ExactlyAdditive Fit)[] fits, string one, string other)
    {
        var sign = 0;
        foreach (var (criterion, fit) in fits)
        {
            // Marked on different criteria they cannot be told apart by worth; marked on neither they need not be.
            if (fit.BlockOf(one) is null && fit.BlockOf(other) is null)
            {
                continue;
            }

            if (fit.Difference(one, other) is not { } difference || instance.Compare(criterion, difference, 0) is not { } comparison || comparison < 0)
            {
                return null;
            }

            sign |= comparison;
        }

        return sign;
    }

    private static RuleJudgement Judge(string one, string other, int sign, bool isSingle, ProcedureOutcome outcome) => Relations.Between(outcome, one, other) is not { } stands
        ? RuleJudgement.Vacuous
        : RuleJudgement.If(sign == 0 ? stands == 0 : isSingle ? stands > 0 : stands >= 0, () => Bilingual.Text(
            $"{one} is {(stands > 0 ? "ahead of" : stands == 0 ? "equal to" : "behind")} {other}, which is not what they are worth",
            $"{one} {(stands > 0 ? "di depan" : stands == 0 ? "setara dengan" : "di belakang")} {other}, tidak sesuai dengan nilai sejatinya"));
}
