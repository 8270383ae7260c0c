using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>A procedure and an input, real or drawn, on which rules are put to the test. Equal to another only by reference; no order.</summary>
/// <remarks>May be used from several threads.</remarks>
public sealed class FairnessInstance
{
    private readonly Lazy<(ProcedureOutcome? Outcome, ProcedureFault? Fault)> run;
    private readonly Lazy<IReadOnlyList<GivenMark>> marks;
    private readonly Lazy<IReadOnlyList<GivenMark>> read;
    private readonly Lazy<IReadOnlyDictionary<string, Better>?> directions;
    private readonly Lazy<IReadOnlyList<LocalText>> untried;

    /// <summary>Puts an instance together.</summary>
    /// <param name="procedure">What is held against rules.</param>
    /// <param name="input">On what it is run.</param>
    /// <param name="isThorough">
    /// Whether a mark is tried at every higher figure that its rubric allows, and the like; otherwise only at the next one. The first is for small instances, the second for whole contests.
    /// </param>
    public FairnessInstance(IProcedure procedure, AssessmentInput input, bool isThorough = true)
    {
        Procedure = Guard.Against.Null(procedure);
        Input = Guard.Against.Null(input);
        IsThorough = isThorough;
        run = new Lazy<(ProcedureOutcome? Outcome, ProcedureFault? Fault)>(() => ProcedureRun.Steady(Procedure, Input));
        marks = new Lazy<IReadOnlyList<GivenMark>>(() => Array.AsReadOnly(Given().ToArray()));
        read = new Lazy<IReadOnlyList<GivenMark>>(() => Scheme is { Conflicts.OnMark: OnConflict.Recuse } && Outcome.Result is { } result
            ? Array.AsReadOnly(Marks.Where(new ReadMarks(result.Table.Panel).Contains).ToArray())
            : Marks);
        untried = new Lazy<IReadOnlyList<LocalText>>(() => Fault is not null ? [] : Array.AsReadOnly(WhyUntried.Of(this).ToArray()));
        directions = new Lazy<IReadOnlyDictionary<string, Better>?>(() => Scheme is { } scheme ? MarkDirection.Of(scheme.Tree) : null);
    }

    /// <summary>What is held against rules.</summary>
    public IProcedure Procedure { get; }

    /// <summary>On what it is run.</summary>
    public AssessmentInput Input { get; }

    /// <summary>Whether every figure is tried, or the next one only.</summary>
    public bool IsThorough { get; }

    /// <summary>What the procedure makes of the input.</summary>
    /// <exception cref="InvalidOperationException">The procedure failed to be one: see <see cref="Fault"/>.</exception>
    public ProcedureOutcome Outcome => run.Value.Outcome ?? throw new InvalidOperationException(Fault!.ToString());

    /// <summary>How the procedure failed to be one on this input, or null.</summary>
    public ProcedureFault? Fault => run.Value.Fault;

    /// <summary>
    /// Why trials are missing. For every procedure: criteria whose scale has no step, or whose value rises and falls, so that no mark is tried a step better. For a host's procedure, since a
    /// scheme refuses such an input: scales without an end, sheets about nobody, criteria without a rubric, marks that a rubric does not allow. No rule is denied by it, but much is then
    /// held of less than was meant.
    /// Nothing where there is a <see cref="Fault"/>.
    /// </summary>
    public IReadOnlyList<LocalText> Untried => untried.Value;

    /// <summary>The scored marks, in the order of the sheets, on a sheet by criterion.</summary>
    public IReadOnlyList<GivenMark> Marks => marks.Value;

    /// <summary>The scored marks without those that a scheme does not read because of a conflict; in the same order.</summary>
    internal IReadOnlyList<GivenMark> Read => read.Value;

    /// <summary>The scheme, when the procedure is one.</summary>
    internal AssessmentScheme? Scheme => (Procedure as SchemeProcedure)?.Scheme;

    /// <summary>Which marks on a criterion are the better ones: the higher ones unless a scheme turns them round, as a deduction does; null where neither are.</summary>
    public Better? DirectionOf(string criterion) =>
        directions.Value is not { } known ? Better.Higher : known.TryGetValue(criterion, out var direction) ? direction : null;

    /// <summary>1 when the one mark on a criterion is better than the other, −1 when it is worse, 0 when they are the same; null where neither of two marks is the better one.</summary>
    internal int? Compare(string criterion, decimal one, decimal other) => one == other ? 0 : DirectionOf(criterion) switch
    {
        Better.Higher => one.CompareTo(other),
        Better.Lower => other.CompareTo(one),
        _ => null,
    };

    /// <summary>The better figures at which a mark is tried, the nearest first: all that the rubric has, or the next one.</summary>
    public IEnumerable<decimal> Raises(GivenMark mark) => Steps(mark, Better.Higher);

    /// <summary>The worse figures at which a mark is tried, the nearest first: all that the rubric has, or the next one.</summary>
    public IEnumerable<decimal> Lowerings(GivenMark mark) => Steps(mark, Better.Lower);

    /// <summary>The input with another figure in the place of a mark.</summary>
    public AssessmentInput With(GivenMark mark, decimal value)
    {
        Guard.Against.Null(mark);
        var sheets = Input.ScoreSheets.ToArray();
        sheets[mark.Sheet] = sheets[mark.Sheet].With(mark.Criterion, value);
        return Input.With(scoreSheets: sheets);
    }

    /// <summary>The input with other figures in the place of marks.</summary>
    internal AssessmentInput With(IEnumerable<(GivenMark Mark, decimal Value)> changes)
    {
        var sheets = Input.ScoreSheets.ToArray();
        foreach (var onSheet in changes.GroupBy(c => c.Mark.Sheet, c => KeyValuePair.Create(c.Mark.Criterion, Mark.Scored(c.Value))))
        {
            var (sheet, others) = (sheets[onSheet.Key], onSheet.DistinctBy(c => c.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
            sheets[onSheet.Key] = new ScoreSheet(sheet.Assessor, sheet.Candidate, sheet.Marks.Where(m => !others.ContainsKey(m.Key)).Concat(others).Select(m => (m.Key, m.Value)));
        }

        return Input.With(scoreSheets: sheets);
    }

    private IEnumerable<decimal> Steps(GivenMark mark, Better end)
    {
        if (DirectionOf(Guard.Against.Null(mark).Criterion) is not { } direction || Procedure.RubricOf(mark.Criterion) is not { } rubric || !rubric.Allows(mark.Value))
        {
            yield break;
        }

        decimal? Next(decimal points) => direction == end ? rubric.Next(points) : rubric.Previous(points);
        for (var points = Next(mark.Value); points is { } figure; points = IsThorough ? Next(figure) : null)
        {
            yield return figure;
        }
    }

    private IEnumerable<GivenMark> Given()
    {
        for (var sheet = 0; sheet < Input.ScoreSheets.Count; sheet++)
        {
            foreach (var (criterion, mark) in Input.ScoreSheets[sheet].Marks)
            {
                if (mark.State == MarkState.Scored)
                {
                    yield return new GivenMark(sheet, Input.ScoreSheets[sheet], criterion, mark.Value);
                }
            }
        }
    }
}
