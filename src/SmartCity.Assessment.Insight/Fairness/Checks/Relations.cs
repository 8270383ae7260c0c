namespace SmartCity.Assessment.Insight;

/// <summary>How candidates stand to each other in outcomes.</summary>
internal static class Relations
{
    /// <summary>As <see cref="ProcedureOutcome.Compare"/>, but whoever is ranked is before whoever of the same class is not. Who is not ranked may have no class at all.</summary>
    public static int? Between(ProcedureOutcome outcome, string one, string other)
    {
        static bool IsBefore(CandidateOutcome ranked, CandidateOutcome unranked) => unranked.Class.Length == 0 || unranked.Class == ranked.Class;
        return (outcome.Find(one), outcome.Find(other)) switch
        {
            ({ Rank: not null } a, { Rank: null } b) => IsBefore(a, b) ? 1 : null,
            ({ Rank: null } a, { Rank: not null } b) => IsBefore(b, a) ? -1 : null,
            _ => outcome.Compare(one, other),
        };
    }

    /// <summary>As <see cref="Between"/>, for outcomes that read different marks: who has nothing to be ranked by is behind nobody, since a mark that is missing is not a bad one.</summary>
    public static int? BetweenJudged(ProcedureOutcome outcome, string one, string other)
    {
        static bool IsJudged(CandidateOutcome? candidate) => candidate is { Decision: not Decision.NotRankable };
        return IsJudged(outcome.Find(one)) && IsJudged(outcome.Find(other)) ? Between(outcome, one, other) : null;
    }

    /// <summary>
    /// Holds when all who are in both outcomes, but for one, stand to each other as before: whoever was compared, being of one class, is compared still, nobody else is,
    /// and the order is the same.
    /// </summary>
    public static RuleJudgement Unchanged(ProcedureOutcome before, ProcedureOutcome after, string? except = null)
    {
        var both = new List<(CandidateOutcome Was, CandidateOutcome Now)>(before.Candidates.Count);
        foreach (var was in before.Candidates)
        {
            if (was.Candidate == except || after.Find(was.Candidate) is not { } now)
            {
                continue;
            }

            if (was.Rank is null != now.Rank is null)
            {
                return RuleJudgement.Violated(was.Rank is null
                    ? Bilingual.Text($"{was.Candidate}, which was not ranked, is now", $"{was.Candidate}, yang tadinya tidak diperingkat, kini diperingkat")
                    : Bilingual.Text($"{was.Candidate}, which was ranked, no longer is", $"{was.Candidate}, yang tadinya diperingkat, kini tidak lagi"));
            }

            if (was.Rank is not null)
            {
                both.Add((was, now));
            }
        }

        return Parted(both) ?? Ordered(both);
    }

    /// <summary>What a pair violates that is in one class on one side only, or null where there is none.</summary>
    private static RuleJudgement? Parted(List<(CandidateOutcome Was, CandidateOutcome Now)> both)
    {
        var (before, after) = (new Dictionary<string, CandidateOutcome>(StringComparer.Ordinal), new Dictionary<string, CandidateOutcome>(StringComparer.Ordinal));
        foreach (var (was, now) in both)
        {
            before.TryAdd(was.Class, now);
            after.TryAdd(now.Class, was);
            if (before[was.Class].Class != now.Class)
            {
                return RuleJudgement.Violated(Bilingual.Text(
                    $"{before[was.Class].Candidate} and {was.Candidate} are no longer compared", $"{before[was.Class].Candidate} dan {was.Candidate} tidak lagi diperbandingkan"));
            }

            if (after[now.Class].Class != was.Class)
            {
                return RuleJudgement.Violated(Bilingual.Text(
                    $"{after[now.Class].Candidate} and {was.Candidate}, which were not compared, now are",
                    $"{after[now.Class].Candidate} dan {was.Candidate}, yang tadinya tidak diperbandingkan, kini diperbandingkan"));
            }
        }

        return null;
    }

    /// <summary>A weak order is what it does to neighbours; a class may be called otherwise than before.</summary>
    private static RuleJudgement Ordered(List<(CandidateOutcome Was, CandidateOutcome Now)> both)
    {
        var isTold = false;
        foreach (var together in both.GroupBy(p => p.Was.Class, StringComparer.Ordinal))
        {
            var ordered = together.OrderBy(p => p.Was.Rank).ToArray();
            for (var i = 1; i < ordered.Length; i++)
            {
                isTold = true;
                var (first, second) = (ordered[i - 1], ordered[i]);
                var (was, now) = (first.Was.Rank!.Value.CompareTo(second.Was.Rank!.Value), first.Now.Rank!.Value.CompareTo(second.Now.Rank!.Value));
                if (was != now)
                {
                    return RuleJudgement.Violated(Bilingual.Text(
                        $"{first.Was.Candidate} was {Word(was)} {second.Was.Candidate} and is now {Word(now)} it",
                        $"{first.Was.Candidate} tadinya {IndonesianWord(was)} {second.Was.Candidate} dan kini {IndonesianWord(now)}nya"));
                }
            }
        }

        return isTold ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    private static string Word(int comparison) => comparison switch { < 0 => "ahead of", 0 => "equal to", _ => "behind" };

    private static string IndonesianWord(int comparison) => comparison switch { < 0 => "di depan", 0 => "setara dengan", _ => "di belakang" };
}
