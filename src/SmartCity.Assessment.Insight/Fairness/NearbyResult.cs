namespace SmartCity.Assessment.Insight;

/// <summary>A result beside which inputs that differ by a few sheets are assessed in a fraction of the time.</summary>
internal sealed class NearbyResult(AssessmentResult result)
{
    private readonly Dictionary<ScoreSheet, int> sheets = PlacesOf(result.Input.ScoreSheets);
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

        var (isKept, kept, exchanged) = (new bool[result.Input.ScoreSheets.Count], 0, new List<ScoreSheet>());
        foreach (var sheet in input.ScoreSheets)
        {
            if (!sheets.TryGetValue(sheet, out var place))
            {
                exchanged.Add(sheet);
            }
            else if (isKept[place])
            {
                return null;
            }
            else
            {
                isKept[place] = true;
                kept++;
            }
        }

        // Whatever is gone has another in its place, and nothing that is kept does.
        var replaced = exchanged.Select(s => pairs.GetValueOrDefault(PairOf(s))).OfType<ScoreSheet>().ToArray();
        return exchanged.DistinctBy(PairOf).Count() == exchanged.Count && replaced.Length == sheets.Count - kept && !Array.Exists(replaced, s => isKept[sheets[s]]) ? exchanged : null;
    }

    private static Dictionary<ScoreSheet, int> PlacesOf(IReadOnlyList<ScoreSheet> sheets)
    {
        var places = new Dictionary<ScoreSheet, int>(sheets.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sheets.Count; i++)
        {
            places.TryAdd(sheets[i], i);
        }

        return places;
    }

    private static bool AreSame<T>(IReadOnlyList<T> some, IReadOnlyList<T> others)
        where T : class => ReferenceEquals(some, others) || some.Count == others.Count && new HashSet<T>(others, ReferenceEqualityComparer.Instance).SetEquals(some);

    private static (string, string) PairOf(ScoreSheet sheet) => (sheet.Assessor.Code, sheet.Candidate);
}
