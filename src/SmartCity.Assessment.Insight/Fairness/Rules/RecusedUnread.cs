namespace SmartCity.Assessment.Insight;

/// <summary>D4R.</summary>
internal sealed class RecusedUnread : IFairnessRule
{
    public string Code => "D4R";

    public LocalText Name => Bilingual.Text("recused marks unread", "nilai yang dikecualikan tidak dibaca");

    public LocalText Statement => Bilingual.Text(
        "The figure of a mark that was given in spite of a conflict of interest changes nothing.", "Angka pada nilai yang diberikan meskipun ada benturan kepentingan tidak mengubah apa pun.");

    public string Formal => "a has a conflict with c and y' = y but for y'(c,a,j): F(y') = F(y)";

    public LocalText? Inapplicable(IProcedure procedure) => procedure is SchemeProcedure { Scheme.Conflicts.OnMark: not OnConflict.Recuse }
        ? Bilingual.Text("The scheme refuses marks given in spite of a conflict.", "Skema menolak nilai yang diberikan meskipun ada benturan kepentingan.")
        : null;

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var candidates = instance.Input.Candidates.DistinctBy(c => c.Code).ToDictionary(c => c.Code, StringComparer.Ordinal);
        var read = instance.Read.ToHashSet();
        // A scheme says itself what it does not read; of others only conflicts with a candidate or by a fact are known.
        var recused = instance.Scheme is null
            ? instance.Marks.Where(m => candidates.TryGetValue(m.Candidate, out var candidate) && m.On.Assessor.Conflicts.Any(c => IsBetween(c, candidate)))
            : instance.Marks.Where(m => !read.Contains(m));
        foreach (var mark in recused)
        {
            var others = instance.Raises(mark).Concat(instance.Lowerings(mark));
            foreach (var other in instance.IsThorough ? others : others.Take(1))
            {
                yield return RuleTrial.Changed(instance, mark, other, (before, after) => RuleJudgement.If(before.IsSameAs(after), () => Bilingual.Text(
                    $"the outcome depends on a mark of {mark.Assessor}, who has a conflict with {mark.Candidate}",
                    $"hasil bergantung pada nilai dari {mark.Assessor}, yang memiliki benturan kepentingan dengan {mark.Candidate}")));
            }
        }
    }

    private static bool IsBetween(Conflict conflict, Candidate candidate) => conflict.Kind switch
    {
        ConflictKind.Candidate => conflict.Value == candidate.Code,
        ConflictKind.Fact => candidate.Facts.Any(f => f.Name == conflict.Name && f.ToString() == conflict.Value),
        _ => false,
    };
}
