using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The score of every node for every candidate. Made in two steps: first everything that does not read the Field, then, once gates have made the Field, the rest.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class ScoreBoard
{
    private readonly NodeColumn[] columns;
    private readonly bool[]? field;

    private ScoreBoard(PerformanceTable table, NodeColumn[] columns, bool[]? field)
    {
        Table = table;
        this.columns = columns;
        this.field = field;
    }

    /// <summary>What was scored.</summary>
    public PerformanceTable Table { get; }

    internal AspectTree Tree => Table.Tree;

    internal Roster Roster => Table.Roster;

    /// <summary>Scores every node that does not read the Field; the others are <see cref="ScoreState.OutsideField"/> until it is known.</summary>
    /// <returns>The board, or every finding: a fact that multiplies a factor is missing, a negative value stands under a geometric or harmonic mean.</returns>
    public static Validated<ScoreBoard> From(PerformanceTable table) => From(Guard.Against.Null(table), earlier: null);

    /// <summary>The same, with the scores on criteria that an earlier board of the same tree and candidates made of the same points.</summary>
    internal static Validated<ScoreBoard> From(PerformanceTable table, ScoreBoard? earlier)
    {
        bool IsKnown(AspectNode node) => earlier is not null && node is { Criterion: not null, IsRelative: false }
            && ReferenceEquals(table.ColumnAt(node.CriterionIndex), earlier.Table.ColumnAt(node.CriterionIndex));
        var columns = table.Tree.Nodes.Select(n => IsKnown(n) ? earlier!.columns[n.Index] : new NodeColumn(table.Roster.Count)).ToArray();
        var board = new ScoreBoard(table, columns, null);
        var findings = new NodeScorer(board).Score(node => !node.IsRelative && !IsKnown(node));
        foreach (var node in table.Tree.Nodes.Where(n => n.IsRelative))
        {
            Array.Fill(columns[node.Index].States, ScoreState.OutsideField);
        }

        return new Validated<ScoreBoard>(board, findings);
    }

    /// <summary>One score.</summary>
    /// <exception cref="ArgumentException">There is no such candidate or node.</exception>
    public NodeScore this[string candidate, string aspect]
    {
        get
        {
            var row = Roster.PlaceOf(candidate);
            return Get(Tree.Find(aspect) ?? throw new ArgumentException("There is no such aspect.", nameof(aspect)), row);
        }
    }

    /// <summary>A new board on which the nodes that read the Field are scored for the candidates in it.</summary>
    internal Validated<ScoreBoard> Over(bool[] candidatesInField)
    {
        if (!Tree.Nodes[0].IsRelative)
        {
            return new Validated<ScoreBoard>(this, []);
        }

        var fresh = Tree.Nodes.Select(n => n.IsRelative ? new NodeColumn(Roster.Count) : columns[n.Index]).ToArray();
        var board = new ScoreBoard(Table, fresh, candidatesInField);
        return new Validated<ScoreBoard>(board, new NodeScorer(board).Score(node => node.IsRelative));
    }

    internal bool IsInField(int candidate) => field is null || field[candidate];

    internal NodeColumn Column(AspectNode node) => columns[node.Index];

    internal NodeScore Get(AspectNode node, int candidate) => new(columns[node.Index].States[candidate], columns[node.Index][candidate], node.Publish);

    /// <summary>The figure a rule reads, or null where there is none.</summary>
    internal Rational? Read(AspectNode node, int candidate, Reading reading)
    {
        if (reading == Reading.Points)
        {
            return node.Criterion is not null && Table[candidate, node.CriterionIndex] is { HasPoints: true } cell ? cell.Value : null;
        }

        var column = columns[node.Index];
        if (!column.IsScored(candidate))
        {
            return null;
        }

        return reading switch
        {
            Reading.Published => column[candidate].Round(node.Publish),
            Reading.Unweighted => new NodeScorer(this).Unweighted(node, candidate),
            _ => column[candidate],
        };
    }

    /// <summary>Integers that compare as the root's scores do, or null where it has none.</summary>
    internal long[]? WholeKeys(int[] candidates, Reading reading) => reading == Reading.Exact && columns[0] is { Whole: { } whole, Unit.Sign: not 0 and var sign }
        ? Array.ConvertAll(candidates, c => sign * whole.CodeAt(c))
        : null;

    /// <summary>What the root is compared by.</summary>
    internal OrderKey Key(int candidate, Reading reading)
    {
        if (reading == Reading.Exact && columns[0].Keys is { } keys)
        {
            return keys[candidate];
        }

        var score = Read(Tree.Nodes[0], candidate, reading)!.Value;
        return new OrderKey(score, score, 1);
    }

    /// <summary>What a relative criterion read of the Field, or null when nobody in it has points there.</summary>
    internal FieldFigures? FiguresOf(AspectNode criterion)
    {
        var points = Enumerable.Range(0, Roster.Count)
            .Where(c => IsInField(c) && Table[c, criterion.CriterionIndex].HasPoints)
            .Select(c => Table[c, criterion.CriterionIndex].Value).ToArray();
        return points.Length == 0
            ? null
            : new FieldFigures(points.Min(), points.Max(), Rational.Sum(points) / points.Length);
    }
}
