namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>One entry of one sheet.</summary>
internal sealed record PlainMark(string Assessor, string Candidate, string Criterion, MarkState State, decimal Points)
{
    public bool IsScored => State == MarkState.Scored;

    public override string ToString() => $"{Assessor}/{Criterion}={(IsScored ? Points : State)}";
}
