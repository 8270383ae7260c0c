namespace SmartCity.Assessment.Insight;

/// <summary>D6.</summary>
internal sealed class OneStep : IFairnessRule
{
    /// <summary>How many pairs are tried for each assessor and criterion of a whole contest.</summary>
    private const int Nearest = 3;

    public string Code => "D6";

    public LocalText Name => Bilingual.Text("one step weighs no more than a step", "satu langkah tidak berbobot lebih dari selangkah");

    public LocalText Statement => Bilingual.Text(
        "An assessor who gives everybody the same mark and one candidate a step better does not by that put it before somebody whom every other assessor marked at least a step better.",
        "Asesor yang memberi semua kandidat nilai yang sama dan satu kandidat selangkah lebih baik tidak membuatnya mendahului kandidat yang dinilai semua asesor lain sedikitnya selangkah lebih baik.");

    public string Formal =>
        "c and d with the same assessors, criteria and facts, y(d,b,j) > y(c,b,j) for every b ≠ a who marks j, of whom there is one, and y(d,·,k) ≥ y(c,·,k) for k ≠ j; y'(c,a,j) = m + 1 and y'(e,a,j) = m for all e ≠ c: rel'(c,d) ≤ 0";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        // Only the assessor's own mark on the criterion may be the worse one, so two that are worse rule every trial out: of hundreds of candidates few pairs are left.
        var pairs = new Dossiers(instance).Pairs().Where(p => p.Other.IsNowhereWorseThan(p.One, but: 1)).ToLookup(p => p.One, p => p.Other);
        foreach (var marks in AssessorMarks.Of(instance))
        {
            var rubric = instance.Procedure.RubricOf(marks.Criterion);
            var isTurned = instance.DirectionOf(marks.Criterion) == Better.Lower;
            var steps = rubric is null ? [] : RubricFigures.Steps(rubric);
            var ahead = from p in pairs
                        where p.Key.Marks.ContainsKey((marks.Assessor, marks.Criterion))
                        from d in p
                        where IsAhead(instance, d, p.Key, marks)
                        select (One: p.Key.Candidate, Other: d.Candidate);
            // Of a whole contest only those who have least to make up, whom a step would lift first.
            foreach (var (one, other) in instance.IsThorough ? ahead : ahead.OrderBy(p => RankOf(instance, p.One) - RankOf(instance, p.Other)).Take(Nearest))
            {
                foreach (var (low, high) in instance.IsThorough ? steps : steps.Skip(steps.Count / 2).Take(1))
                {
                    yield return Attack(instance, marks, one, other, isTurned ? (low, high) : (high, low));
                }
            }
        }
    }

    private static decimal RankOf(FairnessInstance instance, string candidate) => instance.Outcome.Find(candidate)?.Rank ?? instance.Input.Candidates.Count;

    /// <summary>Whether every other assessor marks the one better than the other on the criterion, and nobody worse on any.</summary>
    private static bool IsAhead(FairnessInstance instance, Dossier one, Dossier other, AssessorMarks but)
    {
        var isMarked = false;
        foreach (var (key, mark) in one.Marks)
        {
            if (key == (but.Assessor, but.Criterion))
            {
                continue;
            }

            if (instance.Compare(key.Criterion, mark.Value, other.Marks[key].Value) is not { } comparison || comparison < (key.Criterion == but.Criterion ? 1 : 0))
            {
                return false;
            }

            isMarked |= key.Criterion == but.Criterion;
        }

        return isMarked;
    }

    private static RuleTrial Attack(FairnessInstance instance, AssessorMarks marks, string candidate, string other, (decimal Own, decimal Others) given) => RuleTrial.Changed(
        instance,
        () => Bilingual.Text(
            $"{marks.Assessor} gives {candidate} {Figure.Of(given.Own)} on {marks.Criterion} and everybody else {Figure.Of(given.Others)}; every other assessor marked {other} better",
            $"{marks.Assessor} memberi {candidate} {Figure.Of(given.Own)} pada {marks.Criterion} dan yang lain {Figure.Of(given.Others)}; semua asesor lain menilai {other} lebih baik"),
        () => instance.With(marks.Marks.Select(m => (m, m.Candidate == candidate ? given.Own : given.Others))),
        (_, after) => Relations.Between(after, candidate, other) is not { } stands ? RuleJudgement.Vacuous : RuleJudgement.If(stands <= 0, () => Bilingual.Text(
            $"one step of {marks.Assessor} puts {candidate} before {other}", $"satu langkah dari {marks.Assessor} menempatkan {candidate} di depan {other}")));
}
