namespace SmartCity.Assessment.Insight;

/// <summary>Whether scores are meant on the scale of the marks.</summary>
internal static class PointScores
{
    /// <summary>Why a procedure's scores are no points, or null where they are, or where only the host knows.</summary>
    public static LocalText? Missing(IProcedure procedure)
    {
        if (procedure is not SchemeProcedure { Scheme.Tree: var tree })
        {
            return procedure.ScoresArePoints ? null : Bilingual.Text("The scores of the procedure are no points on the scale of the marks.", "Skor prosedur ini bukan poin pada skala nilai.");
        }

        if (tree.Criteria.FirstOrDefault(k => k.Source != CriterionSource.Marked) is { } measured)
        {
            return Bilingual.Text($"'{measured.Code}' is measured, not marked.", $"'{measured.Code}' diukur, bukan dinilai.");
        }

        if (tree.Criteria.FirstOrDefault(k => k.Rubric.Value != ValueFunction.Identity) is { } valued)
        {
            return Bilingual.Text($"The points of '{valued.Code}' go through a value function.", $"Poin '{valued.Code}' melalui fungsi nilai.");
        }

        return tree.Aspects.OfType<CompositeAspect>().FirstOrDefault(a => a.Aggregation == Aggregation.Sum) is { } sum
            ? Bilingual.Text($"'{sum.Code}' is a sum, whose scale is not that of the marks.", $"'{sum.Code}' adalah jumlah, yang skalanya bukan skala nilai.")
            : null;
    }
}
