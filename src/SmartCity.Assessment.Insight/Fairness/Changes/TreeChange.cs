namespace SmartCity.Assessment.Insight;

/// <summary>Copies of a scheme with a changed tree.</summary>
internal static class TreeChange
{
    /// <summary>The aspects that have children.</summary>
    public static IEnumerable<CompositeAspect> Composites(this AssessmentScheme scheme) => scheme.Tree.Aspects.OfType<CompositeAspect>();

    /// <summary>The same aspect with other children.</summary>
    public static CompositeAspect With(this CompositeAspect aspect, IEnumerable<WeightedAspect> children) => new(
        aspect.Code, aspect.Aggregation, aspect.Weighting, children, aspect.Names, aspect.WholeWeight, aspect.MayBeAbsent, aspect.Quantised, aspect.Rounding, aspect.Publish);

    /// <summary>The same child with another weight.</summary>
    public static WeightedAspect Weighing(this WeightedAspect child, decimal weight) => new(child.Aspect, weight, child.TimesFact);

    /// <summary>The same criterion under another code.</summary>
    public static Criterion Named(this Criterion criterion, string code) => new(
        code, criterion.Rubric, criterion.Source, criterion.LeastMarks, criterion.TooFewMarks, criterion.NotApplicable, criterion.Names, criterion.Rounding, criterion.Publish);

    /// <summary>The tree with other children under one aspect.</summary>
    public static Aspect Replacing(this Aspect root, CompositeAspect aspect, IEnumerable<WeightedAspect> children) => root is not CompositeAspect composite ? root
        : composite.Code == aspect.Code ? composite.With(children)
        : composite.With(composite.Children.Select(c => new WeightedAspect(c.Aspect.Replacing(aspect, children), c.Weight, c.TimesFact)));

    /// <summary>The tree with the children of every aspect in the opposite order.</summary>
    public static Aspect Reversed(this Aspect root) => root is not CompositeAspect composite ? root
        : composite.With(composite.Children.Reverse().Select(c => new WeightedAspect(c.Aspect.Reversed(), c.Weight, c.TimesFact)));

    /// <summary>The procedure by a changed scheme, or null where the parts then no longer fit together, as when a gate speaks of an aspect that is gone.</summary>
    public static SchemeProcedure? Try(this SchemeProcedure procedure, Func<AssessmentScheme, AssessmentScheme> change)
    {
        try
        {
            return procedure.With(change(procedure.Scheme));
        }
        catch (SchemeException)
        {
            return null;
        }
    }

    /// <summary>A code that no aspect has.</summary>
    public static string FreeCode(this AssessmentScheme scheme, string stem) => Free(stem, scheme.Tree.Aspects.Select(a => a.Code));

    /// <summary>A code that no assessor has.</summary>
    public static string FreeCode(this AssessmentInput input, string stem) => Free(stem, input.Assessors.Select(a => a.Code));

    private static string Free(string stem, IEnumerable<string> taken)
    {
        var all = taken.ToArray();
        var code = stem + "-";
        while (all.Any(c => c.Contains(code, StringComparison.OrdinalIgnoreCase)))
        {
            code += "-";
        }

        return code + "2";
    }
}
