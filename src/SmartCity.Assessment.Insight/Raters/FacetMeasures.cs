namespace SmartCity.Assessment.Insight;

/// <summary>From what elements add to η to measures with their signs, standard errors and totals.</summary>
internal static class FacetMeasures
{
    /// <summary>The candidates, criteria and assessors of a joint fit.</summary>
    public static FacetMeasure[][] Of(JointRasch fit)
    {
        var design = fit.Design;
        var information = new double[design.Search.States.Length];
        for (var n = 0; n < design.CandidateOf.Length; n++)
        {
            for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
            {
                var variance = fit.Moments[m].Variance;
                information[design.CandidateOf[n]] += variance;
                information[design.Search.Offsets[1] + design.CriterionOf[design.Criterion[m]]] += variance;
                information[design.Search.Offsets[2] + design.AssessorOf[design.Assessor[m]]] += variance;
            }
        }

        var levels = fit.Levels.WithExtremes(fit.Curve);
        return All(design, (place, facet) => levels[place] is { } level
            ? (facet == Facet.Candidate ? level.Level : -level.Level, Error(level.Information + information[place]), fit.Correction)
            : null);
    }

    public static double? Error(double information) => 1 / Math.Sqrt(information) is var error && double.IsFinite(error) ? error : null;

    /// <summary>Every element with its totals and what a function knows about its place.</summary>
    public static FacetMeasure[][] All(RaschDesign design, Func<int, Facet, (double Measure, double? Error, double? Factor)?> known)
    {
        var (search, marks, scale) = (design.Search, design.Marks, design.Marks.Scale);
        var (counts, points) = (new int[search.States.Length], new long[search.States.Length]);
        foreach (var mark in marks.Span)
        {
            Count(mark.Candidate, mark.Category);
            Count(search.Offsets[1] + mark.Criterion, mark.Category);
            Count(search.Offsets[2] + mark.Assessor, mark.Category);
        }

        FacetMeasure Measure(int index, Facet facet)
        {
            var place = search.Offsets[(int)facet] + index;
            var found = known(place, facet);
            return new FacetMeasure(
                marks.NamesOf(facet)[index], search.States[place], counts[place], (counts[place] * scale.From) + (points[place] * scale.Step),
                found?.Measure, found?.Error, found?.Measure * found?.Factor);
        }

        void Count(int place, int category) => (counts[place], points[place]) = (counts[place] + 1, points[place] + category);

        return [.. Enum.GetValues<Facet>().Select(f => marks.NamesOf(f).Select((_, index) => Measure(index, f)).ToArray())];
    }
}
