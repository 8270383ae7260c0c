namespace SmartCity.Assessment.Insight;

/// <summary>A result beside which inputs that differ by a few sheets are assessed in a fraction of the time.</summary>
/// <param name="result">The result.</param>
/// <param name="given">Of what it is, its sheets in the order in which others are likely to have them.</param>
internal sealed class NearbyResult(AssessmentResult result, AssessmentInput given)
{
    private readonly Dictionary<ScoreSheet, int> places = PlacesOf(given.ScoreSheets);
    private readonly Dictionary<(string, string), ScoreSheet> pairs = given.ScoreSheets.DistinctBy(PairOf).ToDictionary(PairOf);

    /// <summary>What the scheme says of an input.</summary>
    public Validated<AssessmentResult> Assess(AssessmentInput input) => Exchanged(input) is { } exchanged ? result.Reassess(exchanged) : result.Scheme.Assess(input);

    /// <summary>The sheets in which an input differs, or null when it differs in more than sheets that take the place of others or come beside them.</summary>
    private List<ScoreSheet>? Exchanged(AssessmentInput input)
    {
        if (input.ScoreSheets.Count < pairs.Count || pairs.Count != given.ScoreSheets.Count || !AreSame(input.Candidates, given.Candidates) || !AreSame(input.Assessors, given.Assessors))
        {
            return null;
        }

        var (isKept, kept, exchanged) = (new bool[pairs.Count], 0, new List<ScoreSheet>());
        for (var i = 0; i < input.ScoreSheets.Count; i++)
        {
            var sheet = input.ScoreSheets[i];
            // Most have their own place, where no look at a table is needed.
            var place = i < pairs.Count && ReferenceEquals(sheet, given.ScoreSheets[i]) ? i : places.GetValueOrDefault(sheet, -1);
            if (place < 0)
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
        return exchanged.DistinctBy(PairOf).Count() == exchanged.Count && replaced.Length == pairs.Count - kept && !Array.Exists(replaced, s => isKept[places[s]]) ? exchanged : null;
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
        where T : class => ReferenceEquals(some, others) || (some.Count == others.Count && new HashSet<T>(others, ReferenceEqualityComparer.Instance).SetEquals(some));

    private static (string, string) PairOf(ScoreSheet sheet) => (sheet.Assessor.Code, sheet.Candidate);
}
