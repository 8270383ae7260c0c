namespace SmartCity.Assessment.Insight;

/// <summary>D6.</summary>
internal sealed class OneStep : IFairnessRule
{
    public string Code => "D6";

    public LocalText Name => Bilingual.Text("one step weighs no more than a step", "satu langkah tidak berbobot lebih dari selangkah");

    public LocalText Statement => Bilingual.Text(
        "An assessor who gives everybody the same mark and one candidate a step more does not by that put it before somebody whom every other assessor marked at least a step higher.",
        "Asesor yang memberi semua kandidat nilai yang sama dan satu kandidat selangkah lebih tinggi tidak membuatnya mendahului kandidat yang dinilai semua asesor lain sedikitnya selangkah lebih tinggi.");

    public string Formal =>
        "c and d with the same assessors, criteria and facts, y(d,b,j) > y(c,b,j) for every b ≠ a who marks j, of whom there is one, and y(d,·,k) ≥ y(c,·,k) for k ≠ j; y'(c,a,j) = m + 1 and y'(e,a,j) = m for all e ≠ c: rel'(c,d) ≤ 0";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var pairs = new Dossiers(instance).Pairs().ToLookup(p => p.One, p => p.Other);
        foreach (var marks in AssessorMarks.Of(instance))
        {
            var rubric = instance.Procedure.RubricOf(marks.Criterion);
            decimal[] lows = rubric is null ? [] : [.. RubricFigures.Of(rubric).SkipLast(1)];
            foreach (var candidates in pairs.Where(p => p.Key.Marks.ContainsKey((marks.Assessor, marks.Criterion))))
            {
                var better = candidates.Where(d => IsAhead(d, candidates.Key, marks));
                foreach (var other in instance.IsThorough ? better : better.Take(1))
                {
                    foreach (var low in instance.IsThorough ? lows : lows.Skip(lows.Length / 2).Take(1))
                    {
                        yield return Attack(instance, marks, candidates.Key.Candidate, other.Candidate, low, rubric!.Next(low) ?? rubric.To!.Value);
                    }
                }
            }
        }
    }

    /// <summary>Whether every other assessor marks the one higher than the other on the criterion, and nobody lower on any.</summary>
    private static bool IsAhead(Dossier one, Dossier other, AssessorMarks but)
    {
        var isMarked = false;
        foreach (var (key, mark) in one.Marks)
        {
            if (key == (but.Assessor, but.Criterion))
            {
                continue;
            }

            if (mark.Value < other.Marks[key].Value || (key.Criterion == but.Criterion && mark.Value == other.Marks[key].Value))
            {
                return false;
            }

            isMarked |= key.Criterion == but.Criterion;
        }

        return isMarked;
    }

    private static RuleTrial Attack(FairnessInstance instance, AssessorMarks marks, string candidate, string other, decimal low, decimal high) => RuleTrial.Changed(
        instance,
        () => Bilingual.Text(
            $"{marks.Assessor} gives {candidate} {Figure.Of(high)} on {marks.Criterion} and everybody else {Figure.Of(low)}; every other assessor marked {other} higher",
            $"{marks.Assessor} memberi {candidate} {Figure.Of(high)} pada {marks.Criterion} dan yang lain {Figure.Of(low)}; semua asesor lain menilai {other} lebih tinggi"),
        () => instance.With(marks.Marks.Select(m => (m, m.Candidate == candidate ? high : low))),
        (_, after) => Relations.Between(after, candidate, other) is not { } stands ? RuleJudgement.Vacuous : RuleJudgement.If(stands <= 0, () => Bilingual.Text(
            $"one step of {marks.Assessor} puts {candidate} before {other}", $"satu langkah dari {marks.Assessor} menempatkan {candidate} di depan {other}")));
}
