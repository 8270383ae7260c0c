namespace SmartCity.Assessment.Insight;

/// <summary>What every candidate, criterion and assessor adds to η: ability, −difficulty, −severity. Estimated ones are moved to the declared zero.</summary>
internal sealed class FacetLevels
{
    private readonly RaschDesign design;

    public FacetLevels(RaschDesign design, double[] candidates, ReadOnlySpan<double> criteria, ReadOnlySpan<double> assessors)
    {
        this.design = design;
        (Candidates, Criteria, Assessors) = (candidates, criteria.ToArray(), assessors.ToArray());
    }

    public double[] Candidates { get; }

    public double[] Criteria { get; }

    public double[] Assessors { get; }

    /// <summary>Centres the facets.</summary>
    /// <param name="centring">Which one is free.</param>
    /// <param name="centre">Where the candidates' centre is before.</param>
    public void Centre(Centring centring, double centre)
    {
        double[][] facets = [Candidates, Criteria, Assessors];
        double[] centres = [centre, Criteria.Average(), Assessors.Average()];
        var free = (int)centring.Free;
        for (var facet = 0; facet < facets.Length; facet++)
        {
            if (facet != free)
            {
                Move(facets[facet], -centres[facet]);
                Move(facets[free], centres[facet]);
            }
        }
    }

    /// <summary>
    /// What each element adds, extreme ones by weighted likelihood with those already known held. A round uses only what was known before it,
    /// so that no order of elements matters. Marks beyond the categories in use count as the nearest one.
    /// </summary>
    /// <returns>By candidates, criteria, assessors; with no estimate where nothing is known.</returns>
    public LevelEstimate?[] WithExtremes(CategoryCurve curve)
    {
        var search = design.Search;
        var all = Known();
        if (!search.States.Any(s => s is FacetState.AtTop or FacetState.AtBottom or FacetState.Indirect))
        {
            return all;
        }

        var p = new double[curve.Width];
        for (var any = true; any;)
        {
            var (before, etas, sums) = ((LevelEstimate?[])all.Clone(), new Dictionary<int, List<double>>(), new int[all.Length]);
            foreach (var mark in design.Marks.Span)
            {
                var places = ExtremeSearch.Places(mark, search.Offsets);
                var unknown = places.Count(q => before[q] is null);
                if (unknown == 1)
                {
                    var place = Array.Find(places, q => before[q] is null);
                    etas.TryAdd(place, []);
                    etas[place].Add(places.Sum(q => before[q]?.Level ?? 0));
                    sums[place] += Math.Clamp(mark.Category - design.Lowest, 0, curve.Count - 1);
                }
            }

            foreach (var (place, held) in etas)
            {
                var shift = ShiftEstimate.Weighted(curve, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(held), sums[place], p);
                all[place] = new LevelEstimate(shift.Shift, shift.Information);
            }

            any = etas.Count > 0;
        }

        return all;
    }

    private static void Move(double[] values, double by)
    {
        for (var v = 0; v < values.Length; v++)
        {
            values[v] += by;
        }
    }

    private LevelEstimate?[] Known()
    {
        var all = new LevelEstimate?[design.Search.States.Length];
        Put(all, 0, design.CandidateOf, Candidates);
        Put(all, 1, design.CriterionOf, Criteria);
        Put(all, 2, design.AssessorOf, Assessors);
        return all;
    }

    private void Put(LevelEstimate?[] all, int facet, int[] places, double[] levels)
    {
        for (var e = 0; e < places.Length; e++)
        {
            all[design.Search.Offsets[facet] + places[e]] = new LevelEstimate(levels[e], 0);
        }
    }
}
