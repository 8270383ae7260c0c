namespace SmartCity.Assessment.Insight;

/// <summary>A result beside which inputs that differ by a few sheets are assessed in a fraction of the time.</summary>
internal sealed class NearbyResult(AssessmentResult result)
{
    private readonly HashSet<ScoreSheet> sheets = new(result.Input.ScoreSheets, ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string, string), ScoreSheet> pairs = result.Input.ScoreSheets.DistinctBy(PairOf).ToDictionary(PairOf);

    /// <summary>What the scheme says of an input.</summary>
    public Validated<AssessmentResult> Assess(AssessmentInput input) => Exchanged(input) is { } exchanged ? result.Reassess(exchanged) : result.Scheme.Assess(input);

    /// <summary>The sheets in which an input differs, or null when it differs in more than sheets that take the place of others or come beside them.</summary>
    private List<ScoreSheet>? Exchanged(AssessmentInput input)
    {
        if (input.ScoreSheets.Count < sheets.Count || pairs.Count != sheets.Count || !AreSame(input.Candidates, result.Input.Candidates) || !AreSame(input.Assessors, result.Input.Assessors))
        {
            return null;
        }

        var (kept, exchanged) = (new HashSet<ScoreSheet>(sheets.Count, ReferenceEqualityComparer.Instance), new List<ScoreSheet>());
        foreach (var sheet in input.ScoreSheets)
        {
            if (!sheets.Contains(sheet))
            {
                exchanged.Add(sheet);
            }
            else if (!kept.Add(sheet))
            {
                return null;
            }
        }

        // Whatever is gone has another in its place, and nothing that is kept does.
        var replaced = exchanged.Select(s => pairs.GetValueOrDefault(PairOf(s))).OfType<ScoreSheet>().ToArray();
        return exchanged.DistinctBy(PairOf).Count() == exchanged.Count && replaced.Length == sheets.Count - kept.Count && !Array.Exists(replaced, kept.Contains) ? exchanged : null;
    }

    private static bool AreSame<T>(IReadOnlyList<T> some, IReadOnlyList<T> others)
        where T : class => some.Count == others.Count && new HashSet<T>(others, ReferenceEqualityComparer.Instance).SetEquals(some);

    private static (string, string) PairOf(ScoreSheet sheet) => (sheet.Assessor.Code, sheet.Candidate);
}
