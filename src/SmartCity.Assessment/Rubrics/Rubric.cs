using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>How a criterion is marked: a scale with bounds and a step, or named levels, and the value function that its points go through.</summary>
/// <remarks>Bounds are inclusive. Equal by content; no order.</remarks>
public sealed record Rubric
{
    private readonly ContentList<Level> levels;
    private readonly StepGrid? grid;

    private Rubric(decimal? from, decimal? to, decimal? step, IEnumerable<Level>? levels, ValueFunction? value)
    {
        From = from;
        To = to;
        Step = step;
        this.levels = new ContentList<Level>(levels, nameof(levels));
        grid = StepGrid.Of(from, to, step);
        Value = value ?? ValueFunction.Identity;
    }

    /// <summary>What the rubric is called in files, if it was named.</summary>
    public string? Code { get; private init; }

    /// <summary>The lowest points, if there is a bound.</summary>
    public decimal? From { get; }

    /// <summary>The highest points, if there is a bound.</summary>
    public decimal? To { get; }

    /// <summary>Points are <see cref="From"/> plus a whole number of steps, if one is declared.</summary>
    public decimal? Step { get; }

    /// <summary>The named levels in ascending points; empty for a scale.</summary>
    public IReadOnlyList<Level> Levels => levels;

    /// <summary>From points to value.</summary>
    public ValueFunction Value { get; }

    /// <summary>A scale from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    /// <exception cref="SchemeException">The bounds are not ascending, or the step is not positive or does not lead from one bound to the other.</exception>
    public static Rubric Scale(decimal from, decimal to, decimal? step = null) => Checked(new(from, to, step, null, null));

    /// <summary>A scale bounded on one side only, or not at all (both arguments left out): for measured criteria such as a price.</summary>
    /// <exception cref="SchemeException">The bounds are not ascending.</exception>
    public static Rubric Open(decimal? from = null, decimal? to = null) => Checked(new(from, to, null, null, null));

    /// <summary>Named levels in ascending points.</summary>
    /// <exception cref="SchemeException">There are none, codes repeat, or points do not ascend.</exception>
    public static Rubric OfLevels(params IEnumerable<Level> levels)
    {
        var list = Guard.Against.Null(levels).ToArray();
        return Checked(new(list.FirstOrDefault()?.Points, list.LastOrDefault()?.Points, null, list, null), mustHaveLevels: true);
    }

    /// <summary>The same rubric with another value function.</summary>
    public Rubric Valued(ValueFunction value) => new(From, To, Step, levels, Guard.Against.Null(value)) { Code = Code };

    /// <summary>The same rubric with a code, by which files refer to it.</summary>
    /// <exception cref="SchemeException">The code is empty, too long, or malformed.</exception>
    public Rubric Named(string code)
    {
        SchemeException.ThrowIfAny(CodeRules.Check(code, "code"));
        return this with { Code = code };
    }

    /// <summary>Whether points belong to this rubric.</summary>
    public bool Allows(decimal points) => FaultOf(points) == RubricFault.None;

    /// <summary>The next higher points that belong to the rubric, or null: at the top, and where neither a step nor levels say what is next.</summary>
    /// <exception cref="ArgumentException">The points do not belong to the rubric.</exception>
    public decimal? Next(decimal points) => Neighbour(points, 1);

    /// <summary>The next lower points that belong to the rubric, or null: at the bottom, and where neither a step nor levels say what is next.</summary>
    /// <exception cref="ArgumentException">The points do not belong to the rubric.</exception>
    public decimal? Previous(decimal points) => Neighbour(points, -1);

    internal static Rubric Unchecked(decimal? from, decimal? to, decimal? step, IReadOnlyList<Level>? levels, ValueFunction? value) =>
        levels is { Count: > 0 } ? new(levels[0].Points, levels[^1].Points, null, levels, value) : new(from, to, step, null, value);

    internal RubricFault FaultOf(decimal points)
    {
        if (levels.Count > 0)
        {
            foreach (var level in levels.Span)
            {
                if (level.Points == points)
                {
                    return RubricFault.None;
                }
            }

            return RubricFault.NotALevel;
        }

        if (grid?.FaultOf(points) is { } known)
        {
            return known;
        }

        if (points < From || points > To)
        {
            return RubricFault.OffScale;
        }

        return IsOnStep(points) ? RubricFault.None : RubricFault.OffStep;
    }

    /// <summary>The points that a level's code or a figure stands for; a level's code wins over a figure.</summary>
    internal bool TryRead(string text, out decimal points, out NumberFault fault)
    {
        fault = NumberFault.None;
        foreach (var level in levels)
        {
            if (level.Code == text)
            {
                points = level.Points;
                return true;
            }
        }

        return NumberText.TryParse(text, out points, out fault);
    }

    /// <summary>Yields what is wrong, with paths relative to the rubric.</summary>
    internal IEnumerable<Finding> Check(bool mustHaveLevels = false)
    {
        if (mustHaveLevels && levels.Count == 0)
        {
            yield return SchemeMessages.LevelsEmpty.At("levels");
        }

        if (levels.Count == 0 && From >= To)
        {
            yield return SchemeMessages.RubricBounds.At("to", NumberText.ToText(From.Value), NumberText.ToText(To.Value));
        }

        if (Step is { } step)
        {
            if (step <= 0)
            {
                yield return SchemeMessages.RubricStep.At("step", NumberText.ToText(step));
            }
            else if (From is not { } from)
            {
                yield return SchemeMessages.RubricStepNeedsFrom.At("step");
            }
            else if (To is { } to && from < to && !(((Rational)to - from) / step).IsInteger)
            {
                yield return SchemeMessages.RubricStepMisses.At("step", NumberText.ToText(step), NumberText.ToText(from), NumberText.ToText(to));
            }
        }

        foreach (var finding in CheckLevels().Concat(Value.Check().Select(f => f.Under("value"))))
        {
            yield return finding;
        }
    }

    private decimal? Neighbour(decimal points, int direction)
    {
        Guard.Against.InvalidInput(points, nameof(points), Allows, "The points do not belong to the rubric.");
        if (levels.Count > 0)
        {
            var place = levels.Count(l => l.Points < points) + direction;
            return place >= 0 && place < levels.Count ? levels[place].Points : null;
        }

        return Step is { } step && Sum(points, direction * step) is { } next && Allows(next) ? next : null;
    }

    /// <summary>The sum, or null where a decimal would round it.</summary>
    private static decimal? Sum(decimal points, decimal step) =>
        IsShort(points) && IsShort(step) ? points + step : ((Rational)points + step).TryToDecimal(out var sum) ? sum : null;

    private bool IsOnStep(decimal points)
    {
        if (Step is not { } step || From is not { } from)
        {
            return true;
        }

        // Decimals this short subtract without rounding, and their remainder is exact.
        return IsShort(points) && IsShort(from) && IsShort(step) ? (points - from) % step == 0 : (((Rational)points - from) / step).IsInteger;
    }

    private static bool IsShort(decimal number) => number.Scale <= 10 && number is > -1_000_000_000_000m and < 1_000_000_000_000m;

    private static Rubric Checked(Rubric rubric, bool mustHaveLevels = false)
    {
        SchemeException.ThrowIfAny(rubric.Check(mustHaveLevels));
        return rubric;
    }

    private IEnumerable<Finding> CheckLevels()
    {
        for (var i = 1; i < levels.Count; i++)
        {
            if (levels[i].Points <= levels[i - 1].Points)
            {
                yield return SchemeMessages.LevelsNotAscending.At($"levels[{i}].points", NumberText.ToText(levels[i - 1].Points), NumberText.ToText(levels[i].Points));
            }
        }

        for (var i = 0; i < levels.Count; i++)
        {
            var isOtherFigure = NumberText.TryParse(levels[i].Code, out var figure, out _) && figure != levels[i].Points;
            if (isOtherFigure || StateWords.Contains(levels[i].Code))
            {
                yield return SchemeMessages.LevelReadsOtherwise.At($"levels[{i}].code", levels[i].Code);
            }
        }

        var codes = levels.Select((l, i) => (l.Code, $"levels[{i}].code")).ToArray();
        foreach (var finding in codes.SelectMany(c => CodeRules.Check(c.Code, c.Item2))
            .Concat(CodeRules.Duplicates(codes, SchemeMessages.LevelDuplicate, SchemeMessages.LevelAlike)))
        {
            yield return finding;
        }
    }
}
