namespace SmartCity.Assessment;

/// <summary>The scores of one node for every candidate of the roster: points as they are, whole numbers of one unit where the whole column can be computed so, else fractions.</summary>
internal sealed class NodeColumn(int count)
{
    private Rational[]? fractions;
    private Column? points;

    public ScoreState[] States { get; } = new ScoreState[count];

    /// <summary>For a geometric root only: the product of powers under the root, by which candidates are compared.</summary>
    public OrderKey[]? Keys { get; set; }

    /// <summary>The integers behind the scores, or null where they are fractions: score = <see cref="Start"/> + <see cref="Unit"/> × points.</summary>
    public CodeColumn? Whole { get; private set; }

    public Rational Unit { get; private set; }

    public Rational Start { get; private set; }

    public Rational this[int candidate] => points is not null ? points.PointsAt(candidate)
        : Whole is not null ? Start + (Unit * Whole.PointsAt(candidate))
        : fractions is not null ? fractions[candidate]
        : Rational.Zero;

    public bool IsScored(int candidate) => States[candidate] == ScoreState.Scored;

    public void Set(int candidate, ScoreState state, Rational score)
    {
        States[candidate] = state;
        fractions ??= new Rational[States.Length];
        fractions[candidate] = score;
    }

    /// <summary>Takes integers for all candidates, every one of whom then has a score.</summary>
    public void SetAll(CodeColumn whole, Rational unit, Rational start)
    {
        (Whole, Unit, Start) = (whole, unit, start);
        points = unit == Rational.One && start.IsZero ? whole : null;
        Array.Fill(States, ScoreState.Scored);
    }

    /// <summary>Takes points as scores, of which every candidate then has one.</summary>
    public void SetAll(FractionColumn all)
    {
        points = all;
        Array.Fill(States, ScoreState.Scored);
    }
}
