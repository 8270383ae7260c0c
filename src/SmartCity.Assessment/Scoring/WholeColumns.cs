namespace SmartCity.Assessment;

/// <summary>Scores a node for all candidates at once in integers, where everybody takes part with the same weights and nothing is rounded on the way.</summary>
internal static class WholeColumns
{
    /// <summary>A criterion whose value is a line over all of the points, of which every candidate has points.</summary>
    public static bool TryCriterion(AspectNode node, Column points, NodeColumn target)
    {
        if (node.ScoreRounding is not null || points is not CodeColumn { HasAbsent: false, Rows: > 0 } whole)
        {
            return false;
        }

        // A sum of marks may leave the scale, so the points themselves say over which range the value must be a line.
        var (lowest, highest) = whole.Range();
        if (Line.Over(node.Criterion!.Rubric.Value, lowest, highest) is not { } line)
        {
            return false;
        }

        target.SetAll(whole, line.Slope, line.Intercept);
        return true;
    }

    /// <summary>A mean or a sum of integer columns with declared weights.</summary>
    public static bool TryComposite(AspectNode node, ScoreBoard board, NodeColumn target)
    {
        var children = node.Children.Select(board.Column).ToArray();
        if (node.Composite!.Aggregation is not (Aggregation.Mean or Aggregation.Sum)
            || node.ScoreRounding is not null
            || node.Children.Any(c => c.TimesFact is not null || c.ContributionRounding is not null)
            || Array.Exists(children, c => c.Whole is null))
        {
            return false;
        }

        var total = node.Composite.Aggregation == Aggregation.Mean ? Rational.Sum([.. node.Children.Select(c => c.Weight)]) : Rational.One;
        var factors = node.Children.Select((c, i) => c.Weight * children[i].Unit / total);
        var constant = Rational.Dot([.. node.Children.Select(c => c.Weight)], [.. children.Select(c => c.Start)]) / total;
        var plan = ScoringPlan.Of(ColumnTable.Of(children.Select(c => c.Whole!)), ColumnFormula.SumOf(factors, constant));
        if (plan.Sums == ColumnWidth.Fractions || Numerators(plan) is not { } numerators)
        {
            return false;
        }

        var start = plan.FractionOf(0, 1);
        target.SetAll(numerators, plan.FractionOf(1, 1) - start, start);
        return true;
    }

    /// <summary>The sums as a column, or null when they lie too far apart for one: those below zero raise all of them.</summary>
    private static CodeColumn? Numerators(ScoringPlan plan)
    {
        if (plan.Sums == ColumnWidth.Bits64)
        {
            var large = new long[plan.Table.Rows];
            plan.Score(large);
            return Column.Over(large) as CodeColumn;
        }

        var small = new int[plan.Table.Rows];
        plan.Score(small);
        return Column.Over(small) as CodeColumn;
    }
}
