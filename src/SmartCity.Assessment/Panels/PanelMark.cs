namespace SmartCity.Assessment;

/// <summary>One mark inside a <see cref="Panel"/>: by whom, and what it says.</summary>
internal readonly record struct PanelMark(int Assessor, MarkState State, decimal Value)
{
    public bool IsScored => State == MarkState.Scored;

    /// <summary>Whether another mark is written alike, trailing zeros included.</summary>
    public bool IsWrittenAs(in PanelMark other) => this == other && Value.Scale == other.Value.Scale;
}
