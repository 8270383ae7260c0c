namespace SmartCity.Assessment.Insight;

/// <summary>C4.</summary>
internal sealed class Participation : IFairnessRule
{
    public string Code => "C4";

    public LocalText Name => Bilingual.Text("participation", "partisipasi");

    public LocalText Statement => Bilingual.Text(
        "One more assessor, who marks a candidate above another, never makes it fall behind that other.",
        "Tambahan satu asesor yang menilai seorang kandidat di atas yang lain tidak pernah membuatnya jatuh di belakang yang lain itu.");

    public string Formal => "n marks c and d on the same criteria, y(c,n,j) no worse than y(d,n,j) on all j, and better on one: rel without n (c,d) ≥ 0 implies rel(c,d) ≥ 0; who fails a gate is behind who is ranked; pairs both of whom can be judged with and without n";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var markers = Array.ConvertAll(instance.Markers(), a => a.Code);
        foreach (var assessor in markers.Length < 2 ? [] : markers)
        {
            var marks = instance.Read.Where(m => m.Assessor == assessor).ToLookup(m => m.Candidate, StringComparer.Ordinal)
                .Select(g => (Candidate: g.Key, Marks: (IReadOnlyDictionary<string, decimal>)g.DistinctBy(m => m.Criterion).ToDictionary(m => m.Criterion, m => m.Value, StringComparer.Ordinal))).ToArray();
            (string, string)[] pairs = [.. from c in marks from d in marks where IsAbove(instance, c.Marks, d.Marks) select (c.Candidate, d.Candidate)];
            if (pairs.Length > 0)
            {
                yield return RuleTrial.Changed(
                    instance,
                    () => Bilingual.Text($"{assessor} does not mark", $"{assessor} tidak menilai"),
                    () => instance.Input.By(a => a.Code != assessor),
                    (with, without) => Judge(pairs, assessor, with, without));
            }
        }
    }

    private static bool IsAbove(FairnessInstance instance, IReadOnlyDictionary<string, decimal> one, IReadOnlyDictionary<string, decimal> other) =>
        one.Count == other.Count && one.All(m => other.TryGetValue(m.Key, out var mark) && instance.Compare(m.Key, m.Value, mark) is >= 0) && one.Any(m => m.Value != other[m.Key]);

    private static RuleJudgement Judge((string, string)[] pairs, string assessor, ProcedureOutcome with, ProcedureOutcome without)
    {
        var isTold = false;
        foreach (var (c, d) in pairs)
        {
            if (Relations.BetweenJudged(without, c, d) is >= 0 && Relations.BetweenJudged(with, c, d) is { } now)
            {
                isTold = true;
                if (now < 0)
                {
                    return RuleJudgement.Violated(Bilingual.Text(
                        $"{assessor} marks {c} above {d}, and by that {c} falls behind", $"{assessor} menilai {c} di atas {d}, dan karena itu {c} jatuh di belakang"));
                }
            }
        }

        return isTold ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }
}
