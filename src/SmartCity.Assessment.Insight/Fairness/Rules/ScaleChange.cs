namespace SmartCity.Assessment.Insight;

/// <summary>A10.</summary>
internal sealed class ScaleChange : IFairnessRule
{
    private static readonly decimal[] Multipliers = [1, 2, 0.5m, 3];

    public string Code => "A10";

    public LocalText Name => Bilingual.Text("change of scale", "perubahan skala");

    public LocalText Statement => Bilingual.Text(
        "Had all assessors marked everything on a finer, coarser or shifted scale, order and selection would be the same.",
        "Andaikan semua asesor menilai segalanya dengan skala yang lebih halus, lebih kasar, atau bergeser, urutan dan pilihan tetap sama.");

    public string Formal =>
        "y → αy + β for all marks that are read, at once, α ∈ {1, 2, 1/2, 3}, β the least and the greatest that keep every mark on its rubric: the same order and the same decisions. Marks only: bounds of gates, knots of value functions and roundings stay, so that what is anchored to points may violate the rule by design. Of schemes whose criteria share one scale: all marked, with one value function, no absence counted as the worst, no sum beside another aggregation";

    public LocalText? Inapplicable(IProcedure procedure) => procedure is not SchemeProcedure { Scheme: var scheme } || HasOneScale(scheme)
        ? null
        : Bilingual.Text("The criteria do not share one scale that could be changed.", "Kriteria-kriterianya tidak memakai satu skala yang dapat diubah.");

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var marks = instance.Read.GroupBy(m => m.Criterion, StringComparer.Ordinal).Select(g => (
            Rubric: instance.Procedure.RubricOf(g.Key), Figures: (IReadOnlyList<decimal>)[.. g.Select(m => m.Value).Distinct().Order()])).ToArray();
        if (marks.Length == 0 || marks.Any(m => m.Rubric is not { From: not null, To: not null }))
        {
            yield break;
        }

        foreach (var alpha in Multipliers)
        {
            var least = marks.Max(m => ExactLine.Of(-alpha, m.Figures[0], m.Rubric!.From!.Value));
            var greatest = marks.Min(m => ExactLine.Of(-alpha, m.Figures[^1], m.Rubric!.To!.Value));
            foreach (var beta in new[] { least, greatest }.OfType<decimal>().Distinct())
            {
                if ((alpha, beta) != (1, 0) && marks.All(m => m.Figures.All(y => ExactLine.Of(alpha, y, beta) is { } image && m.Rubric!.Allows(image))))
                {
                    yield return RuleTrial.Changed(
                        instance,
                        () => Change(alpha, beta),
                        () => instance.With(instance.Read.Select(m => (m, (alpha * m.Value) + beta))),
                        (before, after) => SameOutcome.Of(before, after, comparesScores: false));
                }
            }
        }
    }

    /// <summary>A shift of all marks is the same shift of every node's score, or nobody's order within it is compared with another's.</summary>
    private static bool HasOneScale(AssessmentScheme scheme)
    {
        var (criteria, aggregations) = (scheme.Tree.Criteria.ToArray(), scheme.Composites().Select(a => a.Aggregation).ToArray());
        var trims = scheme.Consensus.Exceptions.Select(e => e.Value).Append(scheme.Consensus.General).Any(c => c.Kind == ConsensusKind.TrimmedSum);
        return Array.TrueForAll(criteria, c => c.Source == CriterionSource.Marked
                && c.Rubric.Value == criteria[0].Rubric.Value
                && c.TooFewMarks != AbsenceRule.Worst
                && c.NotApplicable != AbsenceRule.Worst)
            && (!aggregations.Contains(Aggregation.Sum) || Array.TrueForAll(aggregations, a => a == Aggregation.Sum))
            && (criteria.Length == 1 || !trims);
    }

    private static LocalText Change(decimal alpha, decimal beta) => (alpha, beta) switch
    {
        (1, _) => Bilingual.Text($"every mark is {Figure.Of(Math.Abs(beta))} {(beta > 0 ? "higher" : "lower")}", $"setiap nilai {Figure.Of(Math.Abs(beta))} lebih {(beta > 0 ? "tinggi" : "rendah")}"),
        (_, 0) => Bilingual.Text($"every mark is multiplied by {Figure.Of(alpha)}", $"setiap nilai dikalikan {Figure.Of(alpha)}"),
        _ => Bilingual.Text($"every mark is multiplied by {Figure.Of(alpha)}, plus {Figure.Of(beta)}", $"setiap nilai dikalikan {Figure.Of(alpha)}, ditambah {Figure.Of(beta)}"),
    };
}
