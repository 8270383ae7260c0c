using Fractions;
using SmartCity.Assessment.Tests.Numbers;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>From points to the score of every node. The Field is null until the gates have made it.</summary>
internal sealed class NaiveScores(Instance instance, NaiveTable table, IReadOnlyList<PlainCandidate>? field)
{
    private readonly Dictionary<(string Candidate, string Node), NaiveScore> scores = [];

    public NaiveScore this[PlainCandidate candidate, PlainNode node]
    {
        get
        {
            if (!scores.TryGetValue((candidate.Code, node.Code), out var score))
            {
                score = node is PlainLeaf leaf ? OfLeaf(candidate, leaf) : OfBranch(candidate, (PlainBranch)node);
                scores.Add((candidate.Code, node.Code), score);
            }

            return score;
        }
    }

    public static Fraction Rounded(Fraction value, Rounding? rounding) => rounding is null ? value : NaiveRounding.Round(value, rounding);

    public Rounding PublishOf(PlainNode node) => node.Publish ?? instance.Roundings.Publish ?? Rounding.HalfUp(4);

    /// <summary>The figure that a gate or a break reads, or null.</summary>
    public Fraction? Read(PlainCandidate candidate, PlainNode node, Reading reading) => reading switch
    {
        Reading.Points => node is PlainLeaf leaf && table[candidate, leaf] is { HasPoints: true } cell ? cell.Points : null,
        _ when !this[candidate, node].IsScored => null,
        Reading.Published => NaiveRounding.Round(this[candidate, node].Value, PublishOf(node)),
        Reading.Unweighted => Unweighted(candidate, node),
        _ => this[candidate, node].Value,
    };

    private NaiveScore OfLeaf(PlainCandidate candidate, PlainLeaf leaf)
    {
        if (leaf.Value.IsRelative && (field is null || !field.Contains(candidate)))
        {
            return NaiveScore.None(ScoreState.OutsideField);
        }

        Fraction[] others = leaf.Value.IsRelative ? [.. field!.Select(c => table[c, leaf]).Where(c => c.HasPoints).Select(c => c.Points)] : [];
        if (NaiveValues.Refusal(leaf.Value, others) is { } refusal)
        {
            throw new NaiveRefusal(refusal);
        }

        var rounding = leaf.Roundings.Value ?? instance.Roundings.Value ?? (leaf == instance.Root ? instance.Roundings.Total : null);
        var cell = table[candidate, leaf];
        if (cell.HasPoints)
        {
            return NaiveScore.Scored(Rounded(NaiveValues.Of(leaf.Value, cell.Points, others), rounding));
        }

        var deductions = instance.Above(leaf.Code)
            .Count(b => b.Aggregation == Aggregation.Sum && b.Children.Single(c => c.Node.AndBelow().Contains(leaf)).Weight < 0);
        return (cell.State == CellState.NotApplicable ? leaf.NotApplicable : leaf.TooFew) switch
        {
            AbsenceRule.LeaveOut => NaiveScore.None(ScoreState.LeftOut),
            AbsenceRule.Worst => NaiveScore.Scored(Rounded(NaiveValues.Worst(leaf, highestIsWorst: deductions % 2 == 1), rounding)),
            _ => NaiveScore.None(ScoreState.NotRankable),
        };
    }

    private NaiveScore OfBranch(PlainCandidate candidate, PlainBranch branch)
    {
        var states = branch.Children.Select(c => this[candidate, c.Node].State).ToArray();
        var isSum = branch.Aggregation == Aggregation.Sum;
        if (states.Contains(ScoreState.NotRankable) || (isSum && states.Contains(ScoreState.LeftOut)))
        {
            return NaiveScore.None(ScoreState.NotRankable);
        }

        if (states.Contains(ScoreState.OutsideField))
        {
            return NaiveScore.None(ScoreState.OutsideField);
        }

        var there = branch.Children.Where(c => this[candidate, c.Node].IsScored).ToArray();
        var weightThere = Sum(there.Select(c => (Fraction)c.Weight));
        var weightOfAll = Sum(branch.Children.Select(c => (Fraction)c.Weight));
        if (!isSum && weightOfAll - weightThere > branch.MayBeAbsent * weightOfAll)
        {
            return NaiveScore.None(ScoreState.NotRankable);
        }

        if (!isSum && weightThere.IsZero)
        {
            return NaiveScore.None(branch == instance.Root ? ScoreState.NotRankable : ScoreState.LeftOut);
        }

        var parts = there.Select(c => (Value: this[candidate, c.Node].Value, Weight: FactorOf(candidate, c), c.Node)).ToArray();
        var score = Aggregated(branch, [.. parts.Select(p => (p.Value, p.Weight))], (value, index) =>
            Rounded(value, parts[index].Node.Roundings.Contribution ?? instance.Roundings.Contribution));
        var rounding = branch.Roundings.Score ?? (branch == instance.Root ? instance.Roundings.Total : instance.Roundings.Aspect);
        return rounding is null ? score : NaiveScore.Scored(NaiveRounding.Round(score.Value, rounding));
    }

    private static Fraction FactorOf(PlainCandidate candidate, PlainChild child)
    {
        if (!child.TimesDifficulty)
        {
            return child.Weight;
        }

        return child.Weight * (candidate.Difficulty ?? throw new NaiveRefusal("facts.needed"));
    }

    /// <summary>The score with every weight beneath as one, or null where a negative value has no root or reciprocal.</summary>
    private Fraction? Unweighted(PlainCandidate candidate, PlainNode node)
    {
        if (node is not PlainBranch branch)
        {
            return this[candidate, node].Value;
        }

        Fraction One(PlainChild child) => branch.Aggregation == Aggregation.Sum && child.Weight < 0 ? Fraction.MinusOne : Fraction.One;
        var parts = branch.Children.Where(c => this[candidate, c.Node].IsScored)
            .Select(c => (Value: Unweighted(candidate, c.Node), Weight: One(c))).ToArray();
        return parts.Any(p => p.Value is not { } value || (NeedsPositive(branch) && value < Fraction.Zero))
            ? null
            : Aggregated(branch, [.. parts.Select(p => (p.Value!.Value, p.Weight))], (value, _) => value).Value;
    }

    private static bool NeedsPositive(PlainBranch branch) => branch.Aggregation is Aggregation.Geometric or Aggregation.Harmonic;

    private static NaiveScore Aggregated(PlainBranch branch, (Fraction Value, Fraction Weight)[] parts, Func<Fraction, int, Fraction> rounded)
    {
        var total = Sum(parts.Select(p => p.Weight));
        if (NeedsPositive(branch) && parts.Any(p => p.Value < Fraction.Zero))
        {
            throw new NaiveRefusal("scores.negative");
        }

        switch (branch.Aggregation)
        {
            case Aggregation.Mean:
                return NaiveScore.Scored(Sum(parts.Select((p, i) => rounded(p.Weight / total * p.Value, i))));
            case Aggregation.Sum:
                return NaiveScore.Scored(Sum(parts.Select((p, i) => rounded(p.Weight * p.Value, i))));
            case Aggregation.Minimum:
                return NaiveScore.Scored(parts.Min(p => p.Value));
            case Aggregation.Harmonic:
                var weighted = parts.Where(p => !p.Weight.IsZero).ToArray();
                return NaiveScore.Scored(weighted.Any(p => p.Value.IsZero) ? Fraction.Zero : total / Sum(weighted.Select(p => p.Weight / p.Value)));
            default:
                // Weights become whole exponents by taking them ten times as large until they are.
                var scale = Fraction.One;
                while (parts.Any(p => !(p.Weight * scale).Denominator.IsOne))
                {
                    scale *= 10;
                }

                var radicand = parts.Aggregate(Fraction.One, (product, p) => product * NaiveRoots.Power(p.Value, (int)(p.Weight * scale).Numerator));
                var degree = (int)(total * scale).Numerator;
                return new NaiveScore(ScoreState.Scored, NaiveRoots.Root(radicand, degree, branch.Quantised), radicand, degree);
        }
    }

    private static Fraction Sum(IEnumerable<Fraction> terms) => terms.Aggregate(Fraction.Zero, (sum, term) => sum + term);
}
