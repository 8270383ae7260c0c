namespace SmartCity.Assessment.Insight;

/// <summary>One place more and one place fewer: of the one ranking, of all classes that have the same number, and of each class by itself.</summary>
internal static class PlacesProbe
{
    public static IEnumerable<AuditProbe> Of(FairnessInstance instance) => InAll(instance).Concat(instance.Procedure is SchemeProcedure procedure ? ByClass(instance, procedure) : []);

    private static IEnumerable<AuditProbe> InAll(FairnessInstance instance) =>
        from places in Numbers(instance.Procedure.Places)
        from other in Shifts(places)
        where other > 0
        let changed = instance.Procedure.WithPlaces(other)
        where changed is not null
        select Probe(
            instance, changed, Figure.Of(other), Bilingual.Text($"{Places(other)} instead of {Figure.Of(places)}", $"{Figure.Of(other)} tempat, bukan {Figure.Of(places)}"));

    /// <summary>A class can be left without places, but not all of them.</summary>
    private static IEnumerable<AuditProbe> ByClass(FairnessInstance instance, SchemeProcedure procedure)
    {
        var classes = ClassesOf(instance, procedure.Scheme);
        return from one in classes
               from other in Shifts(one.Places)
               let quota = classes.Select(c => ReferenceEquals(c, one) ? new ClassPlaces(c.Class, other, c.Reserves) : c)
               let changed = procedure.Try(s => s.With(quota: Quota.PerClass(s.Quota!.AtCut, quota)))
               where changed is not null
               select Probe(instance, changed, $"{one.Class}: {Figure.Of(other)}", Bilingual.Text(
                   $"{Places(other)} in {one.Class} instead of {Figure.Of(one.Places)}", $"{Figure.Of(other)} tempat di {one.Class}, bukan {Figure.Of(one.Places)}"));
    }

    /// <summary>Blocks that no marks join have no places of their own to declare.</summary>
    private static ClassPlaces[] ClassesOf(FairnessInstance instance, AssessmentScheme scheme) => scheme is not { Quota: { } quota, Ranking.Within: not null, Calibration.ComparesWithinBlocks: false } ? []
        : quota.Classes.Count > 0 ? [.. quota.Classes]
        : [.. instance.Outcome.Candidates.Select(c => c.Class).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(c => new ClassPlaces(c, quota.Places, quota.Reserves))];

    private static AuditProbe Probe(FairnessInstance instance, IProcedure changed, string subject, LocalText words) => new(
        AuditedChange.PlacesShifted, subject, RuleTrial.Of(() => words, () => [new RuleVariant(changed, instance.Input)], (_, _) => RuleJudgement.Vacuous));

    private static string Places(int number) => number == 1 ? "one place" : $"{Figure.Of(number)} places";

    private static int[] Numbers(int? places) => places is { } number ? [number] : [];

    private static int[] Shifts(int places) => [places - 1, places + 1];
}
