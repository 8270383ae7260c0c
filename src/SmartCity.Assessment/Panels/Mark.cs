namespace SmartCity.Assessment;

/// <summary>What one assessor wrote about one criterion of one candidate. The default is <see cref="Missing"/>: no figure is ever assumed.</summary>
/// <remarks>Equal by state, figure and note; no order, since a missing mark is neither low nor high.</remarks>
public readonly record struct Mark
{
    private readonly decimal value;

    private Mark(MarkState state, decimal value, string? note) => (State, this.value, Note) = (state, value, note);

    /// <summary>No mark was given.</summary>
    public static Mark Missing => default;

    /// <summary>The assessor chose not to mark.</summary>
    public static Mark Abstained { get; } = new(MarkState.Abstained, 0, null);

    /// <summary>The assessor may not mark.</summary>
    public static Mark Recused { get; } = new(MarkState.Recused, 0, null);

    /// <summary>The criterion does not apply to the candidate.</summary>
    public static Mark NotApplicable { get; } = new(MarkState.NotApplicable, 0, null);

    /// <summary>Which of the five it is.</summary>
    public MarkState State { get; }

    /// <summary>What the assessor added in words, if anything.</summary>
    public string? Note { get; }

    /// <summary>The figure.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public decimal Value => State == MarkState.Scored ? value : throw new InvalidOperationException($"There is no figure: {State}.");

    /// <summary>A figure.</summary>
    public static Mark Scored(decimal value) => new(MarkState.Scored, value, null);

    /// <summary>A figure.</summary>
    public static implicit operator Mark(decimal value) => Scored(value);

    /// <summary>A figure.</summary>
    public static Mark FromDecimal(decimal value) => Scored(value);

    /// <summary>The same mark with a note; an empty one removes it.</summary>
    public Mark WithNote(string? note) => new(State, value, string.IsNullOrEmpty(note) ? null : note);

    /// <summary>The figure, or the state in the word of the files.</summary>
    public override string ToString() => State switch
    {
        MarkState.Scored => NumberText.ToText(value),
        MarkState.Abstained => StateWords.Abstained,
        MarkState.Recused => StateWords.Recused,
        MarkState.NotApplicable => StateWords.NotApplicable,
        _ => StateWords.Missing,
    };

    internal static bool TryParseState(string text, out MarkState state)
    {
        (var known, state) = text switch
        {
            StateWords.Missing => (true, MarkState.Missing),
            StateWords.Scored => (true, MarkState.Scored),
            StateWords.Abstained => (true, MarkState.Abstained),
            StateWords.Recused => (true, MarkState.Recused),
            StateWords.NotApplicable => (true, MarkState.NotApplicable),
            _ => (false, MarkState.Missing),
        };
        return known;
    }

    /// <summary>A mark without a figure.</summary>
    internal static Mark Without(MarkState state) => new(state, 0, null);
}
