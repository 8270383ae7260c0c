namespace SmartCity.Assessment.Insight;

/// <summary>Judges whether two outcomes say the same.</summary>
internal static class SameOutcome
{
    /// <summary>Whether every candidate is ranked, decided upon and, unless only the order is asked for, scored alike. What classes are called does not matter, but who is in one with whom does.</summary>
    /// <param name="before">The outcome of the instance.</param>
    /// <param name="after">The outcome of the variant.</param>
    /// <param name="codeAfter">The code that a candidate has in the variant; the same when left out.</param>
    /// <param name="comparesScores">Whether scores are compared too.</param>
    public static RuleJudgement Of(ProcedureOutcome before, ProcedureOutcome after, Func<string, string>? codeAfter = null, bool comparesScores = true)
    {
        if (before.Refusal is not null || after.Refusal is not null)
        {
            return before.Refusal is not null && after.Refusal is not null
                ? RuleJudgement.Vacuous
                : RuleJudgement.Violated(Bilingual.Text(
                    $"only one of the two is answered; the other is refused: {before.Refusal ?? after.Refusal}", $"hanya salah satu yang dijawab; yang lain ditolak: {before.Refusal ?? after.Refusal}"));
        }

        var (classAfter, classBefore) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var one in before.Candidates)
        {
            var other = after.Find(codeAfter?.Invoke(one.Candidate) ?? one.Candidate);
            if (other is null || one.Rank != other.Rank || one.Decision != other.Decision || (comparesScores && one.Score != other.Score))
            {
                return RuleJudgement.Violated(Bilingual.Text($"{one.Candidate} has {English(one)}, then {English(other)}", $"{one.Candidate} mendapat {Indonesian(one)}, lalu {Indonesian(other)}"));
            }

            if (classAfter.TryAdd(one.Class, other.Class) != classBefore.TryAdd(other.Class, one.Class) || classAfter[one.Class] != other.Class)
            {
                return RuleJudgement.Violated(Bilingual.Text($"{one.Candidate} is ranked among others than before", $"{one.Candidate} diperingkat bersama kandidat lain daripada sebelumnya"));
            }
        }

        return SaysSomething(before) ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    /// <summary>The same, and for a scheme whether the written results are alike to the last byte.</summary>
    public static RuleJudgement OfBytes(ProcedureOutcome before, ProcedureOutcome after)
    {
        var judgement = Of(before, after);
        return judgement.Finding != RuleFinding.Holds || (before.Remarks.SequenceEqual(after.Remarks) && before.Written == after.Written)
            ? judgement
            : RuleJudgement.Violated(Bilingual.Text("the written results differ", "hasil yang ditulis berbeda"));
    }

    /// <summary>Whether there are candidates to compare at all.</summary>
    public static bool SaysSomething(ProcedureOutcome outcome) => outcome.Candidates.Count(c => c.Rank is not null) > 1;

    private static string English(CandidateOutcome? outcome) => outcome is null ? "nothing" : $"rank {Figure.OfRank(outcome.Rank)}, score {Figure.Of(outcome.Score)}, {Bilingual.NameOf(outcome.Decision).In(Language.English, string.Empty)}";

    private static string Indonesian(CandidateOutcome? outcome) => outcome is null ? "tidak ada" : $"peringkat {Figure.OfRank(outcome.Rank)}, skor {Figure.Of(outcome.Score)}, {Bilingual.NameOf(outcome.Decision).In(Language.Indonesian, string.Empty)}";
}
