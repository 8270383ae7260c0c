namespace SmartCity.Assessment;

/// <summary>One mark inside a <see cref="Panel"/>: by whom, and what it says.</summary>
internal readonly record struct PanelMark(int Assessor, MarkState State, decimal Value)
{
    public bool IsScored => State == MarkState.Scored;
}
