namespace SmartCity.Assessment.Insight;

/// <summary>
/// Where the parameters that all candidates share stand in one vector: the leniency of each assessor, the easiness of each criterion,
/// ψ of each category, and one more. Signs are such that η = ability + leniency + easiness.
/// </summary>
internal sealed class SharedLayout
{
    public SharedLayout(RaschDesign design, CategoryCurve curve)
    {
        Criteria = design.AssessorOf.Length;
        Categories = Criteria + design.CriterionOf.Length;
        Last = Categories + curve.Count;
        // rows of the categories are added four at a time and may run over their end
        Width = (Categories + curve.Width + 4) / 4 * 4;
        (Assessors, Used) = (design.AssessorOf.Length, design.CategoryCounts);
    }

    public int Assessors { get; }

    /// <summary>Where criteria begin.</summary>
    public int Criteria { get; }

    /// <summary>Where categories begin.</summary>
    public int Categories { get; }

    /// <summary>Where the one after the categories stands.</summary>
    public int Last { get; }

    /// <summary>The length of the vector with padding.</summary>
    public int Width { get; }

    private int[] Used { get; }

    /// <summary>The parameters that are not fixed by where zero is: ψ of the lowest and highest category and the first criterion are held at 0.</summary>
    /// <param name="firstAssessor">1 to hold the first assessor at 0 too, when abilities carry the location.</param>
    /// <param name="withLast">Whether the last parameter is free.</param>
    public int[] Free(int firstAssessor, bool withLast)
    {
        var free = new List<int>();
        for (var place = firstAssessor; place < Categories; place++)
        {
            if (place != Criteria)
            {
                free.Add(place);
            }
        }

        for (var k = 1; k < Used.Length - 1; k++)
        {
            if (Used[k] > 0)
            {
                free.Add(Categories + k);
            }
        }

        if (withLast)
        {
            free.Add(Last);
        }

        return [.. free];
    }
}
