namespace SmartCity.Assessment;

/// <summary>The facts that the rules of a scheme read and a candidate lacks, found before anything is scored.</summary>
internal static class NeededFacts
{
    public static IEnumerable<Finding> Missing(AssessmentScheme scheme, Roster roster)
    {
        var findings = new FindingList();
        var factors = scheme.Tree.Nodes.Where(n => n.TimesFact is not null).Select(n => (Fact: n.TimesFact!, Reader: n.Aspect.Code));
        var needed = factors.Concat(scheme.Ranking.NeededFacts.Select(f => (Fact: f, Reader: "ranking")))
            .Concat(scheme.Conflicts.InstitutionFact is { } institution ? [(Fact: institution, Reader: "conflicts")] : []).ToArray();
        var gates = scheme.Gates.Where(g => g.ReadsFacts).ToArray();
        foreach (var candidate in needed.Length + gates.Length > 0 ? roster.Candidates : [])
        {
            findings.AddRange(needed.Where(n => candidate.Find(n.Fact) is null)
                .Select(n => InputMessages.FactNeeded.At($"{Roster.PathOf(candidate)}.facts.{n.Fact}", candidate.Code, n.Fact, n.Reader)));
            findings.AddRange(gates.SelectMany(g => GateJudge.Missing(g, candidate)));
        }

        return findings;
    }
}
