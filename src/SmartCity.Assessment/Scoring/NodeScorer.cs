namespace SmartCity.Assessment;

/// <summary>Scores nodes from the leaves up.</summary>
internal sealed class NodeScorer(ScoreBoard board)
{
    private readonly FindingList findings = new();

    /// <summary>Scores the chosen nodes for every candidate.</summary>
    /// <returns>What kept a score from being made.</returns>
    public IEnumerable<Finding> Score(Func<AspectNode, bool> chosen)
    {
        foreach (var node in board.Tree.Nodes.Reverse().Where(chosen))
        {
            if (node.Criterion is { } criterion)
            {
                ScoreCriterion(node, criterion);
            }
            else
            {
                ScoreComposite(node, node.Composite!);
            }
        }

        return findings;
    }

    /// <summary>
    /// The score with every weight beneath read as 1, or null where that has no root or reciprocal.
    /// Declared roundings above the criteria are not applied: they belong to the weighted score.
    /// </summary>
    public Rational? Unweighted(AspectNode node, int candidate)
    {
        if (node.Composite is not { } composite)
        {
            return board.Column(node)[candidate];
        }

        var children = node.Children.Where(c => board.Column(c).IsScored(candidate)).ToArray();
        var isSum = composite.Aggregation == Aggregation.Sum;
        var ones = Array.ConvertAll(children, c => isSum && c.Weight.Sign < 0 ? -Rational.One : Rational.One);
        var values = Array.ConvertAll(children, c => Unweighted(c, candidate));
        return Array.Exists(values, v => v is null || (NeedsPositive(composite) && v.Value.Sign < 0))
            ? null
            : Aggregates.Of(composite, new ChildShares(children, ones), Array.ConvertAll(values, v => v!.Value), roundsContributions: false).Score;
    }

    /// <summary>The children that take part in a scored aspect, with their weights or factors.</summary>
    public ChildShares SharesOf(AspectNode node, int candidate) => Shares(node, node.Composite!, candidate) ?? new ChildShares([], []);

    private static bool NeedsPositive(CompositeAspect composite) => composite.Aggregation is Aggregation.Geometric or Aggregation.Harmonic;

    /// <summary>Where the input gives the figure of a node; of what is computed or marked by several, the candidate.</summary>
    private string PathTo(AspectNode node, int candidate)
    {
        var isGiven = node.Criterion?.Source == CriterionSource.Measured && board.Table[candidate, node.CriterionIndex].HasPoints;
        return Roster.PathOf(board.Roster[candidate]) + (isGiven ? $".measured.{node.Aspect.Code}" : ".code");
    }

    private void ScoreCriterion(AspectNode node, Criterion criterion)
    {
        var column = board.Column(node);
        var field = criterion.Rubric.Value.IsRelative ? board.FiguresOf(node) : null;
        if (field is not null && ((RelativeValue)criterion.Rubric.Value).Refuses(field) is { } refusal)
        {
            findings.Add(refusal.At($"{node.Path}.rubric", criterion.Code));
            return;
        }

        if (field is null && WholeColumns.TryCriterion(node, board.Table.Points(node.CriterionIndex), column))
        {
            return;
        }

        if (criterion.Rubric.Value.LeavesPoints && node.ScoreRounding is null && board.Table.Points(node.CriterionIndex) is FractionColumn { HasAbsent: false } points)
        {
            column.SetAll(points);
            return;
        }

        for (var candidate = 0; candidate < board.Roster.Count; candidate++)
        {
            var cell = board.Table[candidate, node.CriterionIndex];
            if (criterion.Rubric.Value.IsRelative && !board.IsInField(candidate))
            {
                column.Set(candidate, ScoreState.OutsideField, Rational.Zero);
            }
            else if (cell.HasPoints)
            {
                column.Set(candidate, ScoreState.Scored, Rounded(criterion.Rubric.Value.Apply(cell.Value, field), node.ScoreRounding));
            }
            else
            {
                SetAbsent(column, candidate, node, cell.State == CellState.NotApplicable ? criterion.NotApplicable : criterion.TooFewMarks);
            }
        }
    }

    private static void SetAbsent(NodeColumn column, int candidate, AspectNode node, AbsenceRule rule)
    {
        var (state, score) = rule switch
        {
            AbsenceRule.LeaveOut => (ScoreState.LeftOut, Rational.Zero),
            AbsenceRule.Worst => (ScoreState.Scored, Rounded(WorstValue.Of(node), node.ScoreRounding)),
            _ => (ScoreState.NotRankable, Rational.Zero),
        };
        column.Set(candidate, state, score);
    }

    private void ScoreComposite(AspectNode node, CompositeAspect composite)
    {
        var column = board.Column(node);
        if (WholeColumns.TryComposite(node, board, column))
        {
            return;
        }

        if (node.Parent is null && composite.Aggregation == Aggregation.Geometric && node.ScoreRounding is null)
        {
            column.Keys = new OrderKey[board.Roster.Count];
        }

        // Where every child takes part with a declared weight, all candidates have the same shares.
        var whole = node.Children.All(c => c.TimesFact is null) ? SharesOfAll(node, composite) : null;
        var plain = whole?.ColumnsOf(composite.Aggregation, board);
        var values = new Rational[node.Children.Count];
        for (var candidate = 0; candidate < board.Roster.Count; candidate++)
        {
            var isWhole = HasAll(node, candidate);
            if (isWhole && plain is not null)
            {
                column.Set(candidate, ScoreState.Scored, Rounded(plain.Of(candidate), node.ScoreRounding));
                continue;
            }

            var state = isWhole ? ScoreState.Scored : StateOf(node, composite, candidate);
            var shares = state != ScoreState.Scored ? null : isWhole && whole is not null ? whole : Shares(node, composite, candidate);
            if (shares is null)
            {
                column.Set(candidate, state == ScoreState.Scored ? ScoreState.NotRankable : state, Rational.Zero);
                continue;
            }

            values = values.Length == shares.Nodes.Length ? values : new Rational[shares.Nodes.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = board.Column(shares.Nodes[i])[candidate];
            }

            if (NeedsPositive(composite) && Array.Exists(values, v => v.Sign < 0))
            {
                var negative = shares.Nodes[Array.FindIndex(values, v => v.Sign < 0)];
                findings.Add(OutcomeMessages.NegativeUnderRoot.At(PathTo(negative, candidate), board.Roster[candidate].Code, composite.Code));
                continue;
            }

            var (score, key) = Aggregates.Of(composite, shares, values, roundsContributions: true);
            column.Set(candidate, ScoreState.Scored, Rounded(score, node.ScoreRounding));
            if (column.Keys is { } keys)
            {
                keys[candidate] = key;
            }
        }
    }

    private static Rational DeclaredWeight(AspectNode child, CompositeAspect composite) =>
        composite.Aggregation == Aggregation.Minimum ? Rational.One : child.Weight;

    private static ChildShares SharesOfAll(AspectNode node, CompositeAspect composite) =>
        new([.. node.Children], [.. node.Children.Select(c => DeclaredWeight(c, composite))]);

    private bool HasAll(AspectNode node, int candidate)
    {
        for (var i = 0; i < node.Children.Count; i++)
        {
            if (!board.Column(node.Children[i]).IsScored(candidate))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The children that take part, with their weights or factors; null when a fact is missing.</summary>
    private ChildShares? Shares(AspectNode node, CompositeAspect composite, int candidate)
    {
        var nodes = new List<AspectNode>(node.Children.Count);
        var weights = new List<Rational>(node.Children.Count);
        foreach (var child in node.Children)
        {
            if (!board.Column(child).IsScored(candidate))
            {
                continue;
            }

            var weight = DeclaredWeight(child, composite);
            if (child.TimesFact is { } name)
            {
                if (board.Roster[candidate].Find(name) is not { Kind: FactKind.Number } fact)
                {
                    findings.Add(InputMessages.FactNeeded.At($"{Roster.PathOf(board.Roster[candidate])}.facts.{name}", board.Roster[candidate].Code, name, child.Aspect.Code));
                    return null;
                }

                weight *= fact.Magnitude;
            }

            nodes.Add(child);
            weights.Add(weight);
        }

        return new ChildShares([.. nodes], [.. weights]);
    }

    private ScoreState StateOf(AspectNode node, CompositeAspect composite, int candidate)
    {
        var (leftOut, total, outside) = (Rational.Zero, Rational.Zero, false);
        foreach (var child in node.Children)
        {
            var state = board.Column(child).States[candidate];
            if (state == ScoreState.NotRankable || (state == ScoreState.LeftOut && composite.Aggregation == Aggregation.Sum))
            {
                return ScoreState.NotRankable;
            }

            var weight = DeclaredWeight(child, composite);
            outside |= state == ScoreState.OutsideField;
            total += weight;
            leftOut += state == ScoreState.LeftOut ? weight : Rational.Zero;
        }

        if (outside)
        {
            return ScoreState.OutsideField;
        }

        if (leftOut > total * composite.MayBeAbsent)
        {
            // Were the aspect left out itself, a candidate could win by having less.
            return ScoreState.NotRankable;
        }

        return leftOut < total ? ScoreState.Scored : node.Parent is null ? ScoreState.NotRankable : ScoreState.LeftOut;
    }

    private static Rational Rounded(Rational value, Rounding? rounding) => rounding is null ? value : value.Round(rounding);
}
