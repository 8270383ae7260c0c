namespace SmartCity.Assessment;

/// <summary>Takes the value of one criterion apart, down to single marks.</summary>
internal sealed class CriterionDecomposition
{
    private readonly ScoreBoard board;
    private readonly AspectNode node;
    private readonly int candidate;
    private readonly Rational? share;
    private readonly CellMarks read;
    private readonly List<Remainder> remainders = [];
    private readonly List<Reason> rules = [];

    public CriterionDecomposition(ScoreBoard board, AspectNode node, int candidate, Rational? share)
    {
        this.board = board;
        this.node = node;
        this.candidate = candidate;
        this.share = share;
        read = new CellMarks(board.Table.Calibrated);
        read.Load(candidate, node);
        var cell = board.Table[candidate, node.CriterionIndex];
        if (cell.HasPoints)
        {
            Points = cell.Points;
            RawPoints = read.IsCorrected && read.RawPoints(Rule) is { } uncorrected ? new Exact(uncorrected) : null;
            if (read.IsCorrected)
            {
                rules.AddRange(board.Table.Calibrated.On(node.Aspect.Code)!.Reasons);
            }

            if (Rule.Rule(node.Aspect.Code, read.Count) is { } consensus)
            {
                rules.Add(consensus);
            }

            OfPoints(cell.Value);
        }
        else
        {
            rules.Add(AbsenceReason(cell));
            Constant = share * board.Column(node)[candidate] is { } worst && board.Column(node).IsScored(candidate) ? new Exact(worst) : null;
            Marks = [.. MarksWith(null, null)];
        }
    }

    public Exact? Points { get; }

    /// <summary>The points before the rounding of points, had no mark been corrected; null where none was.</summary>
    public Exact? RawPoints { get; }

    public Exact? Constant { get; private set; }

    public IReadOnlyList<MarkLine> Marks { get; private set; } = [];

    public IReadOnlyList<Remainder> Remainders => remainders;

    public IReadOnlyList<Reason> Rules => rules;

    private void OfPoints(Rational points)
    {
        var function = node.Criterion!.Rubric.Value;
        var field = function.IsRelative ? board.FiguresOf(node) : null;
        if (!board.Column(node).IsScored(candidate))
        {
            Marks = [.. MarksWith(null, Coefficients())];
            return;
        }

        var line = function.LineAt(points, field);
        if (line is { Slope.IsZero: true })
        {
            rules.Add(OutcomeMessages.Capped.Because(node.Aspect.Code));
        }

        if (field is not null)
        {
            rules.Add(OutcomeMessages.Relative.Because(node.Aspect.Code, field.Lowest.ToString(), field.Highest.ToString(), field.Mean.ToString()));
        }

        if (function.Quantised is { } digits)
        {
            rules.Add(OutcomeMessages.Quantised.Because(node.Aspect.Code, digits.ToString()));
        }

        var value = function.Apply(points, field);
        var consensus = ConsensusPoints();
        var slope = line?.Slope;
        Remember(RoundingStage.Consensus, node.Aspect.Rounding.Consensus ?? board.Tree.Rounding.Consensus, share * slope * (points - (consensus ?? points)));
        Remember(RoundingStage.Value, node.ScoreRounding, share * (board.Column(node)[candidate] - value));
        Constant = share is not { } s ? null : new Exact(line is { } l ? s * l.Intercept : s * value);
        Marks = [.. MarksWith(share * slope, Coefficients())];
    }

    private Consensus Rule => board.Table.Consensus.For(node.Aspect.Code);

    private Rational[]? Coefficients() => read.Coefficients(Rule);

    /// <summary>The points before their rounding, or null for a measured criterion.</summary>
    private Rational? ConsensusPoints() => read.Points(Rule);

    private IEnumerable<MarkLine> MarksWith(Rational? multiplier, Rational[]? coefficients)
    {
        var panel = board.Table.Panel;
        var scored = 0;
        foreach (var mark in panel.Marks(candidate, node.CriterionIndex).ToArray())
        {
            var assessor = panel.Assessors[mark.Assessor];
            if (!mark.IsScored)
            {
                yield return new MarkLine(assessor, mark.State, null, null, null, default, null);
                continue;
            }

            var coefficient = coefficients is null ? Rational.Zero : coefficients[scored];
            Exact? contribution = multiplier is { } m ? new Exact(m * coefficient * read[scored]) : null;
            Exact? corrected = read.IsCorrected ? new Exact(read[scored]) : null;
            yield return new MarkLine(assessor, mark.State, mark.Value, read.Read[scored], corrected, new Exact(coefficient), contribution);
            scored++;
        }
    }

    private Reason AbsenceReason(in Cell cell)
    {
        var criterion = node.Criterion!;
        var rule = cell.State == CellState.NotApplicable ? criterion.NotApplicable : criterion.TooFewMarks;
        var message = rule switch
        {
            AbsenceRule.LeaveOut => OutcomeMessages.LeftOut,
            AbsenceRule.Worst => OutcomeMessages.CountedAsWorst,
            _ => OutcomeMessages.Absent,
        };
        var isWeightless = cell.State == CellState.TooFewMarks && cell.MarksUsed > 0 && cell.MarksUsed >= Rule.Needs(criterion.LeastMarks);
        return message.Because(criterion.Code, isWeightless ? "noWeight" : cell.State.Word());
    }

    private void Remember(RoundingStage stage, Rounding? rounding, Rational? amount)
    {
        if (rounding is not null && amount is { IsZero: false } known)
        {
            remainders.Add(new Remainder(node.Aspect, stage, rounding, new Exact(known)));
        }
    }
}
