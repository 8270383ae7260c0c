namespace SmartCity.Assessment.Insight;

/// <summary>E5.</summary>
internal sealed class NoJustifiedEnvy : IFairnessRule
{
    public string Code => "E5";

    public LocalText Name => Bilingual.Text("no justified envy", "tanpa keberatan yang beralasan");

    public LocalText Statement => Bilingual.Text(
        "Who has no place although somebody with less has one is told which declared rule stands between: a gate, or places by class.",
        "Yang tidak mendapat tempat padahal yang lebih rendah mendapatnya diberi tahu aturan mana yang menghalangi: ambang, atau tempat per kelas.");

    public string Formal =>
        "c ∉ Sel, d ∈ Sel, c before d (by rank in one ranking, else by score): c failed a gate or has nothing by which it could be judged, or both are in different declared classes or blocks; a scheme that declares none of these has no such pair, and names the reason for c";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        yield return RuleTrial.Look(() => Bilingual.Text("who has no place is compared with who has one", "yang tidak mendapat tempat dibandingkan dengan yang mendapatnya"), before => Judge(instance.Scheme, before));
    }

    private static RuleJudgement Judge(AssessmentScheme? scheme, ProcedureOutcome before)
    {
        var (selected, others) = (before.Candidates.Where(c => c.IsSelected).ToArray(), before.Candidates.Where(c => !c.IsSelected && (c.Rank is not null || c.Score is not null)).ToArray());
        foreach (var other in others)
        {
            if (Array.Find(selected, s => IsBefore(other, s) && !IsDeclared(scheme, before, other, s)) is { } envied)
            {
                return RuleJudgement.Violated(Bilingual.Text(
                    $"{other.Candidate} stands before {envied.Candidate}, who has a place, and no declared rule says why it has none",
                    $"{other.Candidate} berada di depan {envied.Candidate} yang mendapat tempat, dan tidak ada aturan yang menjelaskan mengapa ia tidak mendapatnya"));
            }
        }

        return selected.Length > 0 && others.Length > 0 ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    private static bool IsBefore(CandidateOutcome one, CandidateOutcome other) => one.Rank is { } mine && other.Rank is { } yours && one.Class == other.Class
        ? mine < yours
        : one.Score is { } own && other.Score is { } theirs && own > theirs;

    private static bool IsDeclared(AssessmentScheme? scheme, ProcedureOutcome before, CandidateOutcome other, CandidateOutcome selected)
    {
        // What a host's own procedure says of a candidate is all that it declares.
        var isBehindGate = other.Decision is Decision.Excluded or Decision.NotRankable
            && (before.Result is not { } result || result.Screening.VerdictsOn(other.Candidate).Any(v => v is { Outcome: GateOutcome.Failed or GateOutcome.NotJudged, Reason: not null }));
        var isApart = other.Class != selected.Class && (scheme is null || scheme.Ranking.Within is not null || scheme.Calibration.ComparesWithinBlocks);
        var isNamed = before.Result is not { } named || named.Selection.ReasonsFor(other.Candidate).Count > 0;
        return isNamed && (isBehindGate || (isApart && other.Rank is not null));
    }
}
