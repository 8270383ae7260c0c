namespace SmartCity.Assessment;

/// <summary>Walks the tree for one candidate from the root down and takes the total apart.</summary>
internal sealed class Decomposition
{
    private readonly ScoreBoard board;
    private readonly int candidate;
    private readonly NodeScorer scorer;
    private readonly List<LedgerLine> lines = [];
    private readonly List<Remainder> remainders = [];
    private readonly Dictionary<AspectNode, Rational> shares = [];

    public Decomposition(ScoreBoard board, int candidate)
    {
        this.board = board;
        this.candidate = candidate;
        scorer = new NodeScorer(board);
        var root = board.Tree.Nodes[0];
        IsAdditive = board.Column(root).IsScored(candidate);
        Walk(root, 0, IsAdditive ? Rational.One : null);
    }

    public IReadOnlyList<LedgerLine> Lines => lines;

    public IReadOnlyList<Remainder> Remainders => remainders;

    public bool IsAdditive { get; private set; }

    /// <summary>What roundings of contributions, aspects and the total did; those inside a criterion are part of its contribution.</summary>
    public Rational RemaindersAboveCriteria { get; private set; }

    /// <summary>What a criterion brings to the total: zero when it takes no part, null where the way up is not additive.</summary>
    public Rational? ContributionOf(AspectNode criterion)
    {
        if (shares.TryGetValue(criterion, out var share))
        {
            return share * board.Column(criterion)[candidate];
        }

        return IsAdditive ? Rational.Zero : null;
    }

    private void Walk(AspectNode node, int depth, Rational? share)
    {
        if (share is { } known)
        {
            shares[node] = known;
        }

        if (node.Composite is not { } composite)
        {
            var leaf = new CriterionDecomposition(board, node, candidate, share);
            remainders.AddRange(leaf.Remainders);
            lines.Add(Line(node, depth, share, leaf.Points, leaf.RawPoints, leaf.Marks, leaf.Constant, leaf.Rules));
            return;
        }

        var taking = board.Column(node).IsScored(candidate) ? scorer.SharesOf(node, candidate) : new ChildShares([], []);
        lines.Add(Line(node, depth, share, null, null, [], null, RulesOf(node, composite, taking)));
        var total = composite.Aggregation == Aggregation.Mean ? taking.Total : Rational.One;
        if (!IsSum(composite))
        {
            (IsAdditive, share) = (false, null);
        }
        else if (taking.Nodes.Length > 0)
        {
            RememberRoundings(node, share, taking, total);
        }

        foreach (var child in node.Children)
        {
            Walk(child, depth + 1, share * taking.WeightOf(child) / total);
        }
    }

    private LedgerLine Line(
        AspectNode node, int depth, Rational? share, Exact? points, Exact? rawPoints, IEnumerable<MarkLine> marks, Exact? constant, IEnumerable<Reason> rules)
    {
        var column = board.Column(node);
        Exact? contribution = share is { } s && column.IsScored(candidate) ? new Exact(s * column[candidate]) : null;
        return new LedgerLine(node.Aspect, depth, board.Get(node, candidate), points, rawPoints, share is { } own ? new Exact(own) : null, contribution, marks, constant, rules);
    }

    private static bool IsSum(CompositeAspect aspect) => aspect.Aggregation is Aggregation.Mean or Aggregation.Sum;

    private static IEnumerable<Reason> RulesOf(AspectNode node, CompositeAspect composite, ChildShares taking)
    {
        if (taking.Nodes.Length > 0 && node.ScoreRounding is { } rounding)
        {
            yield return OutcomeMessages.Rounded.Because(composite.Code, rounding.ToString());
        }

        if (taking.Nodes.Length > 0 && taking.Nodes.Length < node.Children.Count)
        {
            yield return OutcomeMessages.Reweighted.Because(composite.Code, string.Join(", ", node.Children.Except(taking.Nodes).Select(c => c.Aspect.Code)));
        }

        if (taking.Nodes.Length > 0 && !IsSum(composite))
        {
            yield return OutcomeMessages.NotAdditive.Because(composite.Code, composite.Aggregation.Word());
        }

        if (composite is { Aggregation: Aggregation.Geometric, Quantised: { } digits })
        {
            yield return OutcomeMessages.Quantised.Because(composite.Code, digits.ToString());
        }
    }

    private void RememberRoundings(AspectNode node, Rational? share, ChildShares taking, Rational total)
    {
        var sum = Rational.Zero;
        foreach (var (part, weight) in taking.Nodes.Zip(taking.Weights))
        {
            var contribution = weight * board.Column(part)[candidate] / total;
            var rounded = part.ContributionRounding is { } rounding ? contribution.Round(rounding) : contribution;
            Remember(part, RoundingStage.Contribution, part.ContributionRounding, share * (rounded - contribution));
            sum += rounded;
        }

        var stage = node.Parent is null ? RoundingStage.Total : RoundingStage.Aspect;
        Remember(node, stage, node.ScoreRounding, share * (board.Column(node)[candidate] - sum));
    }

    private void Remember(AspectNode node, RoundingStage stage, Rounding? rounding, Rational? amount)
    {
        if (rounding is not null && amount is { IsZero: false } known)
        {
            remainders.Add(new Remainder(node.Aspect, stage, rounding, new Exact(known)));
            RemaindersAboveCriteria += known;
        }
    }
}
