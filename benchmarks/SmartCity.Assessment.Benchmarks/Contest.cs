namespace SmartCity.Assessment.Benchmarks;

/// <summary>The case of the library's name, with made-up marks: 165 candidates, each marked by 8 of 20 assessors on 7 criteria.</summary>
internal sealed class Contest
{
    public const int Places = 25;

    private static readonly string[] Criteria = ["commitment", "policy", "vision", "budget", "infrastructure", "integration", "security"];

    public Contest()
    {
        var random = new Random(2019);
        var ten = Rubric.Scale(0, 10, 0.5m);
        Scheme = AssessmentScheme.Create(
            Aspect.Mean("readiness", Criteria.Select(c => Aspect.Marked(c, ten).Weight(1))),
            gates: [Gate.AtLeast("security", 1)],
            ranking: new RankingRules(breaks: TieBreak.HigherOn("commitment")),
            quota: Quota.Of(Places, AtCut.TakeAll, reserves: 5));
        Candidates = Candidate.List(Enumerable.Range(1, 165).Select(i => $"region-{i:000}"));
        var assessors = Enumerable.Range(1, 20).Select(i => new Assessor($"assessor-{i:00}")).ToArray();
        foreach (var candidate in Candidates)
        {
            random.Shuffle(assessors);
            foreach (var assessor in assessors.Take(8))
            {
                var marks = Criteria.Select(c => (c, Mark.Scored(random.Next(2, 21) * 0.5m))).ToArray();
                Sheets.Add(assessor.On(candidate.Code, marks));
                Plain.AddRange(marks.Select(m => new PlainMark(candidate.Code, m.c, (double)m.Item2.Value)));
            }
        }
    }

    public AssessmentScheme Scheme { get; }

    public IReadOnlyList<Candidate> Candidates { get; }

    public List<ScoreSheet> Sheets { get; } = [];

    /// <summary>The same marks as most programs hold them: floating-point numbers in a list of objects.</summary>
    public List<PlainMark> Plain { get; } = [];
}
