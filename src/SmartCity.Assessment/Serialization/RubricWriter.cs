namespace SmartCity.Assessment;

/// <summary>From a rubric to its draft.</summary>
internal static class RubricWriter
{
    public static RubricDraft Write(Rubric rubric)
    {
        var isScale = rubric.Levels.Count == 0;
        return new RubricDraft
        {
            From = isScale ? Number(rubric.From) : null,
            To = isScale ? Number(rubric.To) : null,
            Step = Number(rubric.Step),
            Levels = isScale ? null : [.. rubric.Levels.Select(Level)],
            Unbounded = isScale && rubric.From is null && rubric.To is null ? true : null,
            Value = rubric.Value == ValueFunction.Identity ? null : Value(rubric.Value),
        };
    }

    private static string? Number(decimal? number) => number is { } known ? NumberText.ToText(known) : null;

    private static LevelDraft Level(Level level) => new()
    {
        Code = level.Code,
        Points = NumberText.ToText(level.Points),
        Names = SchemeWriter.Text(level.Names),
        Descriptors = SchemeWriter.Text(level.Descriptors),
    };

    private static ValueDraft Value(ValueFunction function)
    {
        var draft = function switch
        {
            LinearValue linear => Goalposts(ValueKind.Linear, linear.Worst, linear.Best, linear.Cap),
            LogarithmicValue log => Goalposts(ValueKind.Logarithmic, log.Worst, log.Best, log.Cap),
            PiecewiseValue { Knots.Count: > 0 } piecewise => new ValueDraft
            {
                Kind = Words.ValueKinds.Of(ValueKind.Piecewise),
                Knots = [.. piecewise.Knots.Select(k => new KnotDraft { Points = k.Points.ToString(), Value = k.Value.ToString() })],
            },
            RelativeValue relative => Relative(relative),
            _ => new ValueDraft { Kind = Words.ValueKinds.Of(ValueKind.Identity) },
        };
        draft.Quantised = SchemeWriter.Write(function.Quantised);
        draft.Times = function.Multiplier == Rational.One ? null : function.Multiplier.ToString();
        return draft;
    }

    private static ValueDraft Goalposts(ValueKind kind, Rational worst, Rational best, Cap cap) => new()
    {
        Kind = Words.ValueKinds.Of(kind),
        Worst = worst.ToString(),
        Best = best.ToString(),
        Cap = Words.Caps.Of(cap, Cap.None),
    };

    private static ValueDraft Relative(RelativeValue relative) => new()
    {
        Kind = Words.ValueKinds.Of(relative.Kind),
        Better = relative.Kind == ValueKind.MinMax ? Words.Betters.Of(relative.Better, Better.Higher) : null,
        WhenAllEqual = relative.WhenAllEqual is { } value ? NumberText.ToText(value) : null,
    };
}
