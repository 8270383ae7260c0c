namespace SmartCity.Assessment.Insight;

/// <summary>What the model expects of each mark.</summary>
internal static class MarkMoments
{
    public static CategoryMoments[] Of(RaschDesign design, FacetLevels levels, CategoryCurve curve)
    {
        var (moments, p) = (new CategoryMoments[design.Category.Length], new double[curve.Width]);
        for (var n = 0; n < levels.Candidates.Length; n++)
        {
            for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
            {
                moments[m] = curve.At(levels.Candidates[n] + levels.Criteria[design.Criterion[m]] + levels.Assessors[design.Assessor[m]], p);
            }
        }

        return moments;
    }
}
