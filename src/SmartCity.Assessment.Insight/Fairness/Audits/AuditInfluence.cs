namespace SmartCity.Assessment.Insight;

/// <summary>What each assessor could have done alone: to one candidate with the best and the worst marks on its sheet, and to a favourite with one step.</summary>
internal sealed class AuditInfluence
{
    /// <summary>How far up the scale the mark lies that an attacker gives to all others: 70 of 100.</summary>
    private const decimal UsualShare = 0.7m;

    private readonly FairnessInstance instance;
    private readonly Assessor[] assessors;
    private readonly (Assessor Assessor, int Place)[] pairs;
    private readonly ProcedureFault?[] faults;

    public AuditInfluence(FairnessInstance instance)
    {
        this.instance = instance;
        assessors = [.. instance.Read.Select(m => m.On.Assessor).DistinctBy(a => a.Code, StringComparer.Ordinal).OrderBy(a => a.Code, StringComparer.Ordinal)];
        pairs = [.. from a in assessors from place in Enumerable.Range(0, instance.Input.ScoreSheets.Count) where instance.Input.ScoreSheets[place].Assessor.Code == a.Code select (a, place)];
        faults = new ProcedureFault?[Steps];
    }

    /// <summary>The first fault of the procedure that came up, in the order of the steps; what is found out then is not to be relied on.</summary>
    public ProcedureFault? Fault => Array.Find(faults, f => f is not null);

    /// <summary>How much is to be run: extremes and attacks for every sheet, and the start of the attacks for every assessor.</summary>
    public int Steps => (2 * pairs.Length) + assessors.Length;

    public (IReadOnlyList<AssessorInfluence> Influences, IReadOnlyList<OneStepAttack> Attacks) Run(AuditRun run)
    {
        var extremes = new (CandidateOutcome? Lowest, CandidateOutcome? Highest)[pairs.Length];
        run.For(pairs.Length, i => extremes[i] = (OutcomeAt(i, Better.Lower), OutcomeAt(i, Better.Higher)));

        var bases = new (AssessmentInput Input, ProcedureOutcome? Outcome)[assessors.Length];
        run.For(assessors.Length, a =>
        {
            var input = AuditProbe.Shifted(instance, assessors[a], static (rubric, _) => Usual(rubric));
            bases[a] = (input, OutcomeOf(pairs.Length + a, input, instance.Outcome));
        });
        var lifted = new bool?[pairs.Length];
        run.For(pairs.Length, i =>
        {
            var (input, outcome) = bases[Array.IndexOf(assessors, pairs[i].Assessor)];
            lifted[i] = IsTried(pairs[i].Place, outcome) ? Lifts(i, input, outcome) : null;
        });
        return (
            Array.AsReadOnly(Array.ConvertAll(assessors, a => Influence(a.Code, [.. Of(a, extremes).Select(p => p.Value)]))),
            Array.AsReadOnly(Array.ConvertAll(assessors, a => Attack(a.Code, [.. Of(a, lifted)]))));
    }

    private IEnumerable<(int Place, T Value)> Of<T>(Assessor assessor, T[] values) =>
        pairs.Zip(values).Where(p => ReferenceEquals(p.First.Assessor, assessor)).Select(p => (p.First.Place, p.Second));

    private OneStepAttack Attack(string assessor, (int Place, bool? Lifts)[] tried) => new(
        assessor,
        tried.Count(t => t.Lifts is not null),
        tried.Where(t => t.Lifts == true).Select(t => instance.Input.ScoreSheets[t.Place].Candidate).Order(StringComparer.Ordinal));

    private AssessorInfluence Influence(string assessor, (CandidateOutcome? Lowest, CandidateOutcome? Highest)[] extremes)
    {
        var ranges = extremes.Where(e => e is { Lowest.Score: not null, Highest.Score: not null }).Select(e => new ScoreRange(e.Lowest!, e.Highest!)).ToArray();
        var largest = ranges.Aggregate((ScoreRange?)null, (best, range) => best is null || range.IsWiderThan(best) ? range : best);
        bool WasSelected(CandidateOutcome outcome) => instance.Outcome.Find(outcome.Candidate)!.IsSelected;
        return new AssessorInfluence(
            assessor,
            largest,
            extremes.Select(e => e.Highest).OfType<CandidateOutcome>().Where(o => o.IsSelected && !WasSelected(o)).Select(o => o.Candidate).Order(StringComparer.Ordinal),
            extremes.Select(e => e.Lowest).OfType<CandidateOutcome>().Where(o => !o.IsSelected && WasSelected(o)).Select(o => o.Candidate).Order(StringComparer.Ordinal));
    }

    /// <summary>What becomes of a candidate when one sheet about it says the same everywhere.</summary>
    private CandidateOutcome? OutcomeAt(int pair, Better end)
    {
        var place = pairs[pair].Place;
        var input = Rewritten(instance.Input, place, (criterion, rubric) => instance.DirectionOf(criterion) is { } direction ? direction == end ? rubric.To : rubric.From : null);
        return OutcomeOf(pair, input, instance.Outcome)?.Find(input.ScoreSheets[place].Candidate);
    }

    private bool IsTried(int place, ProcedureOutcome? ofBase)
    {
        var candidate = instance.Input.ScoreSheets[place].Candidate;
        return !instance.Outcome.Find(candidate)!.IsSelected && ofBase?.Find(candidate)?.IsSelected != true;
    }

    private bool Lifts(int pair, AssessmentInput input, ProcedureOutcome? near)
    {
        var place = pairs[pair].Place;
        var lifted = Rewritten(input, place, (criterion, rubric) => Usual(rubric) is { } usual ? instance.DirectionOf(criterion) == Better.Lower ? rubric.Previous(usual) : rubric.Next(usual) : null);
        return OutcomeOf(pairs.Length + assessors.Length + pair, lifted, near)?.Find(input.ScoreSheets[place].Candidate)?.IsSelected == true;
    }

    private AssessmentInput Rewritten(AssessmentInput input, int place, Func<string, Rubric, decimal?> figure)
    {
        var sheets = input.ScoreSheets.ToArray();
        foreach (var (criterion, mark) in sheets[place].Marks)
        {
            if (mark.State == MarkState.Scored && instance.Procedure.RubricOf(criterion) is { } rubric && figure(criterion, rubric) is { } other)
            {
                sheets[place] = sheets[place].With(criterion, other);
            }
        }

        return input.With(scoreSheets: sheets);
    }

    private ProcedureOutcome? OutcomeOf(int step, AssessmentInput input, ProcedureOutcome? near)
    {
        var (outcome, fault) = ProcedureRun.Of(instance.Procedure, input, near);
        faults[step] ??= fault;
        return outcome is { Refusal: null } ? outcome : null;
    }

    /// <summary>The allowed mark nearest below seven tenths of the scale, with one above it.</summary>
    private static decimal? Usual(Rubric rubric)
    {
        if (rubric is not { From: { } from, To: { } to })
        {
            return null;
        }

        if (rubric.Levels.Count > 0)
        {
            return rubric.Levels.Count < 2 ? null : rubric.Levels[Math.Min((int)((rubric.Levels.Count - 1) * UsualShare), rubric.Levels.Count - 2)].Points;
        }

        return rubric.Step is { } step ? from + (decimal.Floor((to - from) * UsualShare / step) * step) : null;
    }
}
