namespace SmartCity.Assessment.Insight;

/// <summary>Standard errors of centred measures: of linear functions of what was free in the search, by the inverse of the observed information.</summary>
internal sealed class MarginalErrors
{
    private readonly RaschDesign design;
    private readonly SharedLayout layout;
    private readonly Centring centring;
    private readonly Cholesky? information;
    private readonly int[] free;

    public MarginalErrors(RaschDesign design, MarginalNewton newton, Centring centring)
    {
        (this.design, this.centring, layout, free) = (design, centring, newton.Layout, newton.Free);
        information = newton.Last.Observed(free);
    }

    public double? OfMean => centring.Free == Facet.Candidate ? Error(vector =>
    {
        Spread(vector, 0, layout.Criteria, 1);
        Spread(vector, layout.Criteria, layout.Categories, 1);
    }) : null;

    /// <summary>From the error of the logarithm of the standard deviation.</summary>
    public double? OfVariance(double variance) => variance > 0 && Error(vector => vector[layout.Last] = 1) is { } error ? 2 * variance * error : null;

    /// <summary>Of every candidate (given), criterion and assessor by place.</summary>
    public double?[] ByPlace(double[] deviations)
    {
        var errors = new double?[design.Search.States.Length];
        for (var n = 0; n < deviations.Length; n++)
        {
            errors[design.CandidateOf[n]] = deviations[n];
        }

        for (var i = layout.Criteria; i < layout.Categories; i++)
        {
            errors[design.Search.Offsets[1] + design.CriterionOf[i - layout.Criteria]] = OfElement(i, layout.Criteria, layout.Categories, 0, layout.Criteria, Facet.Criterion);
        }

        for (var a = 0; a < layout.Assessors; a++)
        {
            errors[design.Search.Offsets[2] + design.AssessorOf[a]] = OfElement(a, 0, layout.Criteria, layout.Criteria, layout.Categories, Facet.Assessor);
        }

        return errors;
    }

    /// <summary>An element less the mean of its own facet, or, when its facet is free, plus the mean of the other one.</summary>
    private double? OfElement(int place, int from, int to, int otherFrom, int otherTo, Facet facet) => Error(vector =>
    {
        vector[place] = 1;
        if (centring.Free == facet)
        {
            Spread(vector, otherFrom, otherTo, 1);
        }
        else
        {
            Spread(vector, from, to, -1);
        }
    });

    private static void Spread(double[] vector, int from, int to, double total)
    {
        for (var f = from; f < to; f++)
        {
            vector[f] += total / (to - from);
        }
    }

    private double? Error(Action<double[]> fill)
    {
        if (information is null)
        {
            return null;
        }

        var vector = new double[layout.Width];
        fill(vector);
        return Math.Sqrt(information.InverseForm([.. free.Select(f => vector[f])]));
    }
}
