namespace SmartCity.Assessment.Insight;

/// <summary>
/// The table of claims as it is written down: for each rule and family a line for each design, with one letter for each method in the order of <see cref="RankingMethod.All"/>:
/// P proven, T tested, V violated, a hyphen where it is not applicable. Counterexamples stand beside, one line each.
/// </summary>
internal static partial class ClaimGrid
{
    private static readonly string[] Grids = [GroupA, GroupB, GroupC, GroupD, GroupE];

    private static readonly string[] Examples = [CounterexamplesA, CounterexamplesB, CounterexamplesC, CounterexamplesD, CounterexamplesE];

    public static IEnumerable<Claim> Read()
    {
        var letters = Grids.SelectMany(Lines).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(l => (l[0], l[1], l[2]), l => l[3..]);
        var examples = Examples.SelectMany(Lines).Select(l => l.Split(" | ")).ToDictionary(l => l[0], l => BenchCase.Parse(l[1]), StringComparer.Ordinal);
        foreach (var rule in FairnessRule.All)
        {
            foreach (var family in RankingMethod.All.GroupBy(m => m.Family))
            {
                foreach (var design in Enum.GetValues<DesignKind>())
                {
                    var row = letters.TryGetValue((rule.Code, family.Key.ToString(), design.ToString()), out var found)
                        ? found
                        : throw new InvalidOperationException($"There is no line '{rule.Code} {family.Key} {design}'.");
                    foreach (var (method, letter) in family.Zip(row, (m, l) => (m, l)))
                    {
                        var claim = new Claim(rule, method, design, KindOf(letter), null);
                        yield return claim.Kind == ClaimKind.Violated ? new Claim(rule, method, design, claim.Kind, examples[claim.Id]) : claim;
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ClaimKind KindOf(string letter) => letter switch
    {
        "P" => ClaimKind.Proven,
        "T" => ClaimKind.Tested,
        "V" => ClaimKind.Violated,
        "-" => ClaimKind.NotApplicable,
        _ => throw new InvalidOperationException($"'{letter}' is no claim."),
    };
}
