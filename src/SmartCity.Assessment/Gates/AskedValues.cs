namespace SmartCity.Assessment;

/// <summary>The texts that gates ask for, held against those that candidates have: a slip of the pen on either side would quietly open or close a gate.</summary>
internal static class AskedValues
{
    public static IEnumerable<Finding> Check(IEnumerable<Gate> gates, Roster roster) => Look(gates, roster).Distinct();

    private static IEnumerable<Finding> Look(IEnumerable<Gate> gates, Roster roster)
    {
        var kinds = roster.FactKinds;
        var given = new Dictionary<string, ILookup<string, Candidate>>(StringComparer.Ordinal);
        foreach (var (test, path) in gates.SelectMany((g, i) => TestsOf(g, $"gates[{i.ToText()}]")))
        {
            if (!kinds.TryGetValue(test.Fact, out var kind) || kind != FactKind.Text)
            {
                continue;
            }

            if (!given.TryGetValue(test.Fact, out var values))
            {
                given.Add(test.Fact, values = ValuesOf(roster, test.Fact));
            }

            foreach (var finding in Compare(test, values, path))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<(FactTest Test, string Path)> TestsOf(Gate gate, string path)
    {
        if (gate.Fact is { } fact)
        {
            yield return (fact, path);
        }

        if (gate.Applies is { } condition)
        {
            yield return (condition, path + ".when");
        }
    }

    private static ILookup<string, Candidate> ValuesOf(Roster roster, string fact) => roster.Candidates
        .Where(c => c.Find(fact) is { Kind: FactKind.Text })
        .ToLookup(c => c.Find(fact)!.ToString(), StringComparer.Ordinal);

    private static IEnumerable<Finding> Compare(FactTest test, ILookup<string, Candidate> given, string path)
    {
        var asked = test.Values.ToLookup(CodeRules.Fold, StringComparer.Ordinal);
        var alike = given.Where(g => !test.Values.Contains(g.Key, StringComparer.Ordinal) && asked.Contains(CodeRules.Fold(g.Key))).ToArray();
        foreach (var value in alike)
        {
            var meant = asked[CodeRules.Fold(value.Key)].First();
            foreach (var candidate in value)
            {
                yield return InputMessages.FactAskedAlike.At($"{Roster.PathOf(candidate)}.facts.{test.Fact}", candidate.Code, test.Fact, value.Key, meant);
            }
        }

        var close = alike.Select(a => CodeRules.Fold(a.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (var value in test.Values.Distinct(StringComparer.Ordinal).Where(v => !given.Contains(v) && !close.Contains(CodeRules.Fold(v))))
        {
            yield return InputMessages.FactAskedOfNobody.At($"{path}.{test.Kind.Word()}", test.Fact, value);
        }
    }
}
