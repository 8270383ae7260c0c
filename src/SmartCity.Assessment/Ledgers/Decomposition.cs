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

        var rules = new List<Reason>();
        if (node.Criterion is not null)
        {
            var leaf = new CriterionDecomposition(board, node, candidate, share);
            remainders.AddRange(leaf.Remainders);
            lines.Add(Line(node, depth, share, leaf.Points, leaf.Marks, leaf.Constant, leaf.Rules));
            return;
        }

        var place = lines.Count;
        lines.Add(Line(node, depth, share, null, [], null, []));
        var taking = board.Column(node).IsScored(candidate) ? scorer.SharesOf(node, candidate) : new ChildShares([], []);
        var additive = node.Composite!.Aggregation is Aggregation.Mean or Aggregation.Sum;
        IsAdditive &= additive;
        var total = node.Composite.Aggregation == Aggregation.Mean ? taking.Total : Rational.One;
        RoundingsOf(node, share, taking, total, rules);
        if (taking.Nodes.Length > 0 && taking.Nodes.Length < node.Children.Count)
        {
            rules.Add(OutcomeMessages.Reweighted.Because(node.Aspect.Code, string.Join(", ", node.Children.Except(taking.Nodes).Select(c => c.Aspect.Code))));
        }

        if (!additive && taking.Nodes.Length > 0)
        {
            rules.Add(OutcomeMessages.NotAdditive.Because(node.Aspect.Code, node.Composite.Aggregation.Word()));
        }

        if (node.Composite is { Aggregation: Aggregation.Geometric, Quantised: { } digits })
        {
            rules.Add(OutcomeMessages.Quantised.Because(node.Aspect.Code, digits.ToString()));
        }

        lines[place] = Line(node, depth, share, null, [], null, rules);
        foreach (var child in node.Children)
        {
            Walk(child, depth + 1, additive ? share * taking.WeightOf(child) / total : null);
        }
    }

    private LedgerLine Line(
        AspectNode node, int depth, Rational? share, Exact? points, IEnumerable<MarkLine> marks, Exact? constant, IEnumerable<Reason> rules)
    {
        var column = board.Column(node);
        Exact? contribution = share is { } s && column.IsScored(candidate) ? new Exact(s * column[candidate]) : null;
        return new LedgerLine(node.Aspect, depth, board.Get(node, candidate), points, share is { } own ? new Exact(own) : null, contribution, marks, constant, rules);
    }

    private void RoundingsOf(AspectNode node, Rational? share, ChildShares taking, Rational total, List<Reason> rules)
    {
        if (taking.Nodes.Length == 0 || node.Composite!.Aggregation is not (Aggregation.Mean or Aggregation.Sum))
        {
            if (taking.Nodes.Length > 0 && node.ScoreRounding is { } declared)
            {
                rules.Add(OutcomeMessages.Rounded.Because(node.Aspect.Code, declared.ToString()));
            }

            return;
        }

        var sum = Rational.Zero;
        foreach (var (part, weight) in taking.Nodes.Zip(taking.Weights))
        {
            var contribution = weight * board.Column(part)[candidate] / total;
            var rounded = part.ContributionRounding is { } rounding ? contribution.Round(rounding) : contribution;
            Remember(part, "contribution", part.ContributionRounding, share * (rounded - contribution));
            sum += rounded;
        }

        Remember(node, node.Parent is null ? "total" : "aspect", node.ScoreRounding, share * (board.Column(node)[candidate] - sum));
        if (node.ScoreRounding is { } own)
        {
            rules.Add(OutcomeMessages.Rounded.Because(node.Aspect.Code, own.ToString()));
        }
    }

    private void Remember(AspectNode node, string stage, Rounding? rounding, Rational? amount)
    {
        if (rounding is not null && amount is { IsZero: false } known)
        {
            remainders.Add(new Remainder(node.Aspect, stage, rounding, new Exact(known)));
            RemaindersAboveCriteria += known;
        }
    }
}
