namespace SmartCity.Assessment.Insight;

/// <summary>What each assessor could have done alone: to one candidate with the best and the worst marks on its sheet, and to a favourite with one step.</summary>
internal sealed class AuditInfluence
{
    /// <summary>How many tenths up the scale the mark lies that an attacker gives to all others: 70 of 100.</summary>
    private const int UsualTenths = 7;

    private readonly FairnessInstance instance;
    private readonly Assessor[] assessors;
    private readonly (Assessor Assessor, GivenMark[] Marks)[] pairs;
    private readonly ProcedureFault?[] faults;
    private int runs;

    public AuditInfluence(FairnessInstance instance)
    {
        this.instance = instance;
        assessors = instance.Markers();
        pairs = [.. from assessor in assessors join sheet in instance.Read.GroupBy(m => m.Sheet) on assessor.Code equals sheet.First().Assessor select (assessor, sheet.ToArray())];
        faults = new ProcedureFault?[Steps];
    }

    /// <summary>The first fault of the procedure that came up, in the order of the steps; what is found out then is not to be relied on.</summary>
    public ProcedureFault? Fault => Array.Find(faults, f => f is not null);

    /// <summary>How many steps there are: the extremes and the attack of every sheet, and the start of the attacks of every assessor.</summary>
    public int Steps => (2 * pairs.Length) + assessors.Length;

    /// <summary>How many changes have been run.</summary>
    public int Runs => runs;

    public (IReadOnlyList<AssessorInfluence> Influences, IReadOnlyList<OneStepAttack> Attacks) Run(AuditRun run)
    {
        var (selects, widest, isUnanswered) = (new (bool? Lowest, bool? Highest)[pairs.Length], Array.ConvertAll(assessors, _ => new WidestRange()), new bool[pairs.Length]);
        run.For(pairs.Length, i =>
        {
            var lowest = OutcomeAt(i, Better.Lower, ref isUnanswered[i]);
            var highest = OutcomeAt(i, Better.Higher, ref isUnanswered[i]);
            selects[i] = (lowest?.IsSelected, highest?.IsSelected);
            if (lowest is { Score: not null } && highest is { Score: not null })
            {
                widest[PlaceOf(i)].Offer(i, new ScoreRange(lowest, highest));
            }
        });
        // Worked out, scores let go of the contests that they come from: whoever keeps the audit shall not keep those.
        Array.ForEach(widest, w => w.Range?.WorkOut());

        var bases = new (AssessmentInput Input, ProcedureOutcome? Outcome)[assessors.Length];
        run.For(assessors.Length, a =>
        {
            var input = AuditProbe.Shifted(instance, assessors[a], (mark, rubric) => StepOn(mark.Criterion, rubric)?.Usual);
            bases[a] = (input, OutcomeOf(pairs.Length + a, input, instance.Outcome));
        });
        var tried = new (bool IsTried, bool? Lifts)[pairs.Length];
        run.For(pairs.Length, i =>
        {
            var (input, outcome) = bases[PlaceOf(i)];
            if (IsTried(CandidateOf(i), outcome) && Stepped(i, input) is { } step)
            {
                tried[i] = (true, outcome is null ? null : OutcomeOf(pairs.Length + assessors.Length + i, step, outcome)?.Find(CandidateOf(i))?.IsSelected);
            }
        });
        return (
            Array.AsReadOnly(assessors.Select((a, place) => Influence(a, widest[place].Range, selects, isUnanswered)).ToArray()),
            Array.AsReadOnly(Array.ConvertAll(assessors, a => Attack(a.Code, [.. Of(a, tried).Where(t => t.Value.IsTried).Select(t => (t.Pair, t.Value.Lifts))]))));
    }

    private string CandidateOf(int pair) => pairs[pair].Marks[0].Candidate;

    private int PlaceOf(int pair) => Array.IndexOf(assessors, pairs[pair].Assessor);

    private IEnumerable<(int Pair, T Value)> Of<T>(Assessor assessor, T[] values) =>
        values.Index().Where(p => ReferenceEquals(pairs[p.Index].Assessor, assessor));

    private OneStepAttack Attack(string assessor, (int Pair, bool? Lifts)[] tried) => new(
        assessor,
        tried.Count(t => t.Lifts is not null),
        tried.Where(t => t.Lifts == true).Select(t => CandidateOf(t.Pair)).Order(StringComparer.Ordinal),
        tried.Count(t => t.Lifts is null));

    private AssessorInfluence Influence(Assessor assessor, ScoreRange? largest, (bool? Lowest, bool? Highest)[] selects, bool[] isUnanswered)
    {
        bool WasSelected(int pair) => instance.Outcome.Find(CandidateOf(pair))!.IsSelected;
        IEnumerable<string> Moved(Func<(int Pair, (bool? Lowest, bool? Highest) Value), bool> isMoved) => Of(assessor, selects).Where(isMoved).Select(p => CandidateOf(p.Pair)).Order(StringComparer.Ordinal);
        return new AssessorInfluence(
            assessor.Code, largest, Moved(p => p.Value.Highest == true && !WasSelected(p.Pair)), Moved(p => p.Value.Lowest == false && WasSelected(p.Pair)),
            Of(assessor, isUnanswered).Count(p => p.Value));
    }

    /// <summary>What becomes of a candidate when one sheet about it says the same everywhere; null where its marks have no better and no worse, and where there is no answer, of which note is taken.</summary>
    private CandidateOutcome? OutcomeAt(int pair, Better end, ref bool isUnanswered)
    {
        var input = Rewritten(instance.Input, pair, (criterion, rubric) => instance.DirectionOf(criterion) is { } direction ? direction == end ? rubric.To : rubric.From : null);
        if (input is null)
        {
            return null;
        }

        var outcome = OutcomeOf(pair, input, instance.Outcome);
        isUnanswered |= outcome is null;
        return outcome?.Find(CandidateOf(pair));
    }

    private bool IsTried(string candidate, ProcedureOutcome? ofBase) =>
        instance.Outcome.Find(candidate) is { IsSelected: false } && ofBase?.Find(candidate)?.IsSelected != true;

    /// <summary>The input with one sheet a step better; null where no mark on it has a step.</summary>
    private AssessmentInput? Stepped(int pair, AssessmentInput input) => Rewritten(input, pair, (criterion, rubric) => StepOn(criterion, rubric)?.Better);

    /// <summary>The input with other figures in the place of the marks on one sheet that are read; null where there is none for any.</summary>
    private AssessmentInput? Rewritten(AssessmentInput input, int pair, Func<string, Rubric, decimal?> figure)
    {
        var (sheets, isOther) = (input.ScoreSheets.ToArray(), false);
        foreach (var mark in pairs[pair].Marks)
        {
            if (instance.Procedure.RubricOf(mark.Criterion) is { } rubric && figure(mark.Criterion, rubric) is { } other)
            {
                sheets[mark.Sheet] = sheets[mark.Sheet].With(mark.Criterion, other);
                isOther = true;
            }
        }

        return isOther ? input.With(scoreSheets: sheets) : null;
    }

    private ProcedureOutcome? OutcomeOf(int step, AssessmentInput input, ProcedureOutcome? near)
    {
        Interlocked.Increment(ref runs);
        var (outcome, fault) = ProcedureRun.Of(instance.Procedure, input, near);
        faults[step] ??= fault ?? (instance.Scheme is null && IsTold(outcome!, near ?? instance.Outcome) ? ProcedureRun.Drift(instance.Procedure, input, outcome!) : null);
        return outcome is { Refusal: null } ? outcome : null;
    }

    /// <summary>Whether anything is told of an outcome: what is told of a host's procedure shall be what it answers every time.</summary>
    private static bool IsTold(ProcedureOutcome outcome, ProcedureOutcome before) => outcome.Refusal is not null || !outcome.SelectsSameAs(before);

    /// <summary>The mark that an attacker gives to all others, and the one a step better for the favourite; null where the rubric has no steps or the criterion no better.</summary>
    private (decimal Usual, decimal Better)? StepOn(string criterion, Rubric rubric)
    {
        if (instance.DirectionOf(criterion) is not { } direction || Usual(rubric) is not { } usual || rubric.Next(usual) is not { } next)
        {
            return null;
        }

        return direction == Better.Higher ? (usual, next)
            : rubric.Previous(usual) is { } previous ? (usual, previous)
            : (next, usual);
    }

    /// <summary>The allowed mark nearest below seven tenths of the scale, with one above it.</summary>
    private static decimal? Usual(Rubric rubric)
    {
        if (rubric.Levels.Count > 0)
        {
            return rubric.Levels.Count < 2 ? null : rubric.Levels[Math.Min((rubric.Levels.Count - 1) * UsualTenths / 10, rubric.Levels.Count - 2)].Points;
        }

        return RubricFigures.StepCount(rubric) is { } steps ? RubricFigures.At(rubric, steps * UsualTenths / 10) : null;
    }
}
