using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Where the parameters that all candidates share stand in one vector: the leniency of each assessor, the easiness of each criterion,
/// ψ of each category, and one more. Signs are such that η = ability + leniency + easiness.
/// </summary>
internal sealed class SharedLayout
{
    /// <summary>What moves a direction by less, beside its largest entry of 1, does not stand out.</summary>
    private const double Hardly = 0.1;

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

    /// <summary>The names behind a direction of the free parameters, those left out that it hardly moves.</summary>
    /// <param name="design">The design.</param>
    /// <param name="free">Which parameters are free.</param>
    /// <param name="direction">One entry for each of them.</param>
    /// <param name="fixesAssessor">Whether the first assessor is held at 0, so that only differences of assessors mean something; for criteria that is always so.</param>
    public LocalText Named(RaschDesign design, int[] free, double[] direction, bool fixesAssessor)
    {
        var all = new double[Last + 1];
        for (var f = 0; f < free.Length; f++)
        {
            all[free[f]] = direction[f];
        }

        var assessors = Moved(all.AsSpan(0, Assessors), fixesAssessor, design.AssessorOf, design.Marks.Assessors);
        var criteria = Moved(all.AsSpan(Criteria, Categories - Criteria), true, design.CriterionOf, design.Marks.Criteria);
        var categories = string.Join(", ", Enumerable.Range(Categories, Last - Categories).Where(p => Math.Abs(all[p]) > Hardly)
            .Select(p => design.Marks.Scale.PointsOf(design.Lowest + p - Categories).ToString("0.############################", CultureInfo.InvariantCulture)));
        string In(string ofAssessors, string ofCriteria, string ofCategories, string ofSpread) => string.Join("; ",
            new[] { (ofAssessors, assessors), (ofCriteria, criteria), (ofCategories, categories) }.Where(p => p.Item2.Length > 0).Select(p => $"{p.Item1} {p.Item2}")
                .Concat(Math.Abs(all[Last]) > Hardly ? [ofSpread] : []));
        return LocalText.Of(
            ("en", In("assessors", "criteria", "the categories of points", "how far candidates lie apart")), ("id", In("asesor", "kriteria", "kategori dengan poin", "jarak antarkandidat")));
    }

    private static string Moved(ReadOnlySpan<double> by, bool isRelative, int[] places, IReadOnlyList<string> names)
    {
        var centre = isRelative && by.Length > 0 ? by.ToArray().Average() : 0;
        return string.Join(", ", by.ToArray().Index().Where(m => Math.Abs(m.Item - centre) > Hardly).Select(m => names[places[m.Index]]));
    }

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
