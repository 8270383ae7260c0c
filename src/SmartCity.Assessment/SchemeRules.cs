namespace SmartCity.Assessment;

/// <summary>What the parts of a scheme must keep to, each by itself and together.</summary>
internal static class SchemeRules
{
    public static IEnumerable<Finding> Check(SchemeParts parts, AspectTree tree)
    {
        var facts = new Dictionary<string, FactKind>(StringComparer.Ordinal);
        foreach (var fact in parts.Facts)
        {
            facts.TryAdd(fact.Name, fact.Kind);
        }

        return
        [
            .. CodeRules.Check(parts.Code, "code"),
            .. parts.Facts.SelectMany(f => CodeRules.Check(f.Name, $"facts.{f.Name}")),
            .. CodeRules.Duplicates(parts.Facts.Select(f => (f.Name, $"facts.{f.Name}")), SchemeMessages.FactDeclaredTwice, SchemeMessages.FactDeclaredTwice),
            .. AspectRules.Check(tree),
            .. Factors(tree, facts),
            .. parts.Consensus.Check(tree),
            .. InstitutionFact(parts.Conflicts, facts),
            .. Gates(parts, tree, facts),
            .. parts.Ranking.Check(tree, facts).Select(f => f.Under("ranking")),
            .. Places(parts),
            .. parts.Bands?.Check().Select(f => f.Under("bands")) ?? [],
        ];
    }

    private static IEnumerable<Finding> Factors(AspectTree tree, Dictionary<string, FactKind> facts)
    {
        foreach (var node in tree.Nodes.Where(n => n.TimesFact is not null))
        {
            if (!facts.TryGetValue(node.TimesFact!, out var kind))
            {
                yield return SchemeMessages.FactUnknown.At(node.Path + ".timesFact", node.TimesFact!);
            }
            else if (kind != FactKind.Number)
            {
                yield return AspectMessages.TimesFactKind.At(node.Path + ".timesFact", node.Aspect.Code, node.TimesFact!);
            }
        }
    }

    private static IEnumerable<Finding> InstitutionFact(ConflictRule rule, Dictionary<string, FactKind> facts)
    {
        if (rule.InstitutionFact is { } name && (!facts.TryGetValue(name, out var kind) || kind != FactKind.Text))
        {
            yield return (facts.ContainsKey(name) ? SchemeMessages.InstitutionFactNotText : SchemeMessages.FactUnknown).At("conflicts.institutionFact", name);
        }

        if (rule.OwnInstitution && rule.InstitutionFact is null)
        {
            yield return TextMessages.Required.At("conflicts.institutionFact", "institutionFact");
        }
    }

    private static IEnumerable<Finding> Gates(SchemeParts parts, AspectTree tree, Dictionary<string, FactKind> facts) =>
        parts.Gates.SelectMany((g, i) => g.Check(tree, facts).Select(f => f.Under($"gates[{i}]")))
            .Concat(CodeRules.Duplicates(
                parts.Gates.Select((g, i) => (g.OwnCode, $"gates[{i}].code")).Where(g => g.OwnCode is not null).Select(g => (g.OwnCode!, g.Item2)),
                SchemeMessages.GateTwice,
                SchemeMessages.GateTwice));

    private static IEnumerable<Finding> Places(SchemeParts parts)
    {
        foreach (var finding in parts.Quota?.Check().Select(f => f.Under("selection")) ?? [])
        {
            yield return finding;
        }

        if (parts.Quota is { Classes.Count: > 0 } && parts.Calibration.ComparesWithinBlocks)
        {
            yield return CalibrationMessages.BlocksAndClasses.At("calibration.withinBlocks");
        }

        if (parts.Quota is { Classes.Count: > 0 } && parts.Ranking.Within is null)
        {
            yield return SchemeMessages.PlacesPerClass.At("selection.places");
        }
    }
}
