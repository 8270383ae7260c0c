namespace SmartCity.Assessment.Insight;

/// <summary>B7.</summary>
internal sealed class NoJumps : IFairnessRule
{
    private const int DrawnPatterns = 8;

    public string Code => "B7";

    public LocalText Name => Bilingual.Text("no jumps", "tanpa lompatan");

    public LocalText Statement => Bilingual.Text(
        "No score moves by more than the largest change of a mark.", "Tidak ada skor yang bergeser lebih dari perubahan nilai yang terbesar.");

    public string Formal => "where scores are in points: max |s'(c) − s(c)| ≤ K · max |y'(c,a,j) − y(c,a,j)| with K = 1";

    public LocalText? Inapplicable(IProcedure procedure) => PointScores.Missing(procedure)
        ?? (procedure is SchemeProcedure { Scheme.Calibration.Kind: CalibrationKind.ZScore or CalibrationKind.MinMax or CalibrationKind.RankPerAssessor }
            ? Bilingual.Text("Calibrated marks have a unit of their own, in which a change of a mark has no size.", "Nilai terkalibrasi memiliki satuan sendiri, yang di dalamnya perubahan nilai tidak berukuran.")
            : null);

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var steps = instance.Read.Select(m => (Mark: m, Up: Moved(instance, m, 1), Down: Moved(instance, m, -1))).ToArray();
        foreach (var pattern in Patterns(instance))
        {
            var moves = steps.Select(s => (s.Mark, Value: pattern(s.Mark) switch { > 0 => s.Up, < 0 => s.Down, _ => s.Mark.Value })).Where(m => m.Value != m.Mark.Value).ToArray();
            if (moves.Length > 0)
            {
                var largest = moves.Max(m => Math.Abs(m.Value - m.Mark.Value));
                yield return RuleTrial.Changed(instance, () => Change(moves), () => instance.With(moves), (before, after) => Judge(largest, before, after));
            }
        }

        foreach (var mark in instance.Read)
        {
            foreach (var raised in instance.Raises(mark))
            {
                if (ExactLine.Of(-1, mark.Value, raised) is { } move)
                {
                    yield return RuleTrial.Changed(instance, mark, raised, (before, after) => Judge(Math.Abs(move), before, after, instance.IsThorough ? null : mark.Candidate));
                }
            }
        }
    }

    /// <summary>Which marks go up a step and which down: what moves a score farthest is mostly that its own marks go one way and those around them the other.</summary>
    private static IEnumerable<Func<GivenMark, int>> Patterns(FairnessInstance instance)
    {
        foreach (var own in instance.IsThorough ? instance.Read.GroupBy(m => m.Candidate, StringComparer.Ordinal) : [])
        {
            var assessors = own.Select(m => m.Assessor).ToHashSet(StringComparer.Ordinal);
            yield return m => m.Candidate == own.Key ? 1 : -1;
            yield return m => m.Candidate == own.Key ? -1 : 1;
            yield return m => m.Candidate == own.Key || !assessors.Contains(m.Assessor) ? 1 : -1;
            yield return m => m.Candidate == own.Key || !assessors.Contains(m.Assessor) ? -1 : 1;
        }

        foreach (var assessor in instance.Read.Select(m => m.Assessor).Distinct(StringComparer.Ordinal))
        {
            yield return m => m.Assessor == assessor ? 1 : -1;
            yield return m => m.Assessor == assessor ? -1 : 1;
        }

        for (var i = 0; i < DrawnPatterns; i++)
        {
            var (random, signs) = (new SplitMix64((ulong)i), new Dictionary<GivenMark, int>(ReferenceEqualityComparer.Instance));
            foreach (var mark in instance.Read)
            {
                signs[mark] = random.Below(3) - 1;
            }

            yield return m => signs[m];
        }
    }

    /// <summary>The next mark; the same where there is none, and where its distance has more digits than a decimal.</summary>
    private static decimal Moved(FairnessInstance instance, GivenMark mark, int direction) =>
        instance.Procedure.RubricOf(mark.Criterion) is { } rubric && rubric.Allows(mark.Value)
        && (direction > 0 ? rubric.Next(mark.Value) : rubric.Previous(mark.Value)) is { } next && ExactLine.Of(-1, mark.Value, next) is not null ? next : mark.Value;

    private static LocalText Change((GivenMark Mark, decimal Value)[] moves) => Bilingual.Text(
        $"marks that are a step higher: {Figure.Of(moves.Count(m => m.Value > m.Mark.Value))}, a step lower: {Figure.Of(moves.Count(m => m.Value < m.Mark.Value))}",
        $"nilai yang naik satu langkah: {Figure.Of(moves.Count(m => m.Value > m.Mark.Value))}, yang turun satu langkah: {Figure.Of(moves.Count(m => m.Value < m.Mark.Value))}");

    /// <param name="largest">The largest change of a mark.</param>
    /// <param name="before">The outcome of the instance.</param>
    /// <param name="after">The outcome of the variant.</param>
    /// <param name="only">Whose score is looked at; everybody's when left out. In a whole contest, with its thousands of marks, only the candidate of the mark is looked at: everybody is under the patterns.</param>
    private static RuleJudgement Judge(decimal largest, ProcedureOutcome before, ProcedureOutcome after, string? only = null)
    {
        var isTold = false;
        foreach (var candidate in only is null ? before.Candidates : [before.Find(only)!])
        {
            if (candidate.Score is { } was && after.Find(candidate.Candidate)?.Score is { } now)
            {
                isTold = true;
                if (IsFarther(was, now, largest))
                {
                    return RuleJudgement.If(false, () => Bilingual.Text(
                        $"the score of {candidate.Candidate} goes from {Figure.Of(was)} to {Figure.Of(now)}, though no mark moved by more than {Figure.Of(largest)}",
                        $"skor {candidate.Candidate} berubah dari {Figure.Of(was)} menjadi {Figure.Of(now)}, padahal tidak ada nilai yang berubah lebih dari {Figure.Of(largest)}"));
                }
            }
        }

        return isTold ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    private static bool IsFarther(Exact was, Exact now, decimal largest) =>
        was != now
        && !(Coarse.Of(was) is { } from && Coarse.Of(now) is { } to && Math.Abs(to - from) + Coarse.Grain <= largest)
        && (Fraction.Of(now) - Fraction.Of(was)).Size.CompareTo(Fraction.Of(largest)) > 0;
}
