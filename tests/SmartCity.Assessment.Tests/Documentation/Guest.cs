using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Tests.Documentation;

#region Guest
internal sealed class Guest : IFairnessRule
{
    public string Code => "H1";

    public LocalText Name => LocalText.Of(("en", "indifferent guest"));

    public LocalText Statement => LocalText.Of(("en", "One assessor more, who gives everybody the same mark, changes nothing about who is selected."));

    public string Formal => "y' = y, and y'(c,a,j) = m for a new assessor a and all c and j: Sel' = Sel";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var (guest, input) = (new Assessor("guest"), instance.Input);
        var criteria = instance.Marks.Select(m => m.Criterion).Distinct().ToArray();
        foreach (var mark in instance.Marks.Select(m => m.Value).Distinct().Order())
        {
            yield return RuleTrial.Changed(
                instance,
                change: () => LocalText.Of(("en", $"a guest gives everybody {mark}")),
                input: () => input.With(scoreSheets: [.. input.ScoreSheets, .. input.Candidates.Select(c => guest.On(c.Code, [.. criteria.Select(k => (k, (Mark)mark))]))]),
                judge: (before, after) => after.SelectsSameAs(before)
                    ? RuleJudgement.Holds
                    : RuleJudgement.Violated(LocalText.Of(("en", $"{string.Join(", ", after.Selected)} instead of {string.Join(", ", before.Selected)}"))));
        }
    }
}
#endregion
