namespace SmartCity.Assessment;

/// <summary>Multiplies out a tree that is affine in its criteria.</summary>
internal sealed class TreeFormula
{
    private readonly List<Finding> findings = [];
    private readonly Rational[] factors;
    private Rational constant;

    private TreeFormula(int criteria) => factors = new Rational[criteria];

    public static Validated<ColumnFormula> Of(AspectTree tree)
    {
        var root = tree.Nodes[0];
        var formula = new TreeFormula(tree.CriterionNodes.Count);
        formula.Add(root, Rational.One);
        if (formula.findings.Count > 0)
        {
            return new Validated<ColumnFormula>(null, formula.findings);
        }

        var isFlatMean = root.Composite is { Aggregation: Aggregation.Mean, MayBeAbsent: 1 }
            && root.Children.All(c => c.Criterion is { } criterion && criterion.Rubric.Value == ValueFunction.Identity
                && criterion.NotApplicable == AbsenceRule.LeaveOut && criterion.TooFewMarks == AbsenceRule.LeaveOut);
        return new Validated<ColumnFormula>(
            isFlatMean ? ColumnFormula.MeanOf(root.Children.Select(c => c.Weight)) : ColumnFormula.SumOf(formula.factors, formula.constant), []);
    }

    private void Add(AspectNode node, Rational factor)
    {
        if (node.ScoreRounding is not null || node.ContributionRounding is not null)
        {
            findings.Add(OutcomeMessages.NotAffine.At(node.Path, node.Aspect.Code));
        }
        else if (node.Criterion is { } criterion)
        {
            AddCriterion(node, criterion.Rubric, factor);
        }
        else if (node.Composite!.Aggregation is not (Aggregation.Mean or Aggregation.Sum) || node.Children.Any(c => c.TimesFact is not null))
        {
            findings.Add(OutcomeMessages.NotAffine.At(node.Path, node.Aspect.Code));
        }
        else
        {
            var total = node.Composite.Aggregation == Aggregation.Mean ? Rational.Sum([.. node.Children.Select(c => c.Weight)]) : Rational.One;
            foreach (var child in node.Children)
            {
                Add(child, factor * child.Weight / total);
            }
        }
    }

    private void AddCriterion(AspectNode node, Rubric rubric, Rational factor)
    {
        if (LineOf(rubric) is not { } line)
        {
            findings.Add(OutcomeMessages.NotAffine.At(node.Path, node.Aspect.Code));
            return;
        }

        factors[node.CriterionIndex] += factor * line.Slope;
        constant += factor * line.Intercept;
    }

    /// <summary>The one line on which all values of a scale lie.</summary>
    private static Affine? LineOf(Rubric rubric) => rubric switch
    {
        // Consensus may lie between two levels, so that the function may turn there too.
        { Levels.Count: > 0 } => Line.Over(rubric.Value, rubric.Levels.Min(l => l.Points), rubric.Levels.Max(l => l.Points)),
        { From: not null, To: not null } => Line.Over(rubric.Value, rubric.From.Value, rubric.To.Value),
        _ => Line.Everywhere(rubric.Value),
    };
}
