namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>What comes with a candidate for one measured criterion.</summary>
internal sealed record PlainMeasurement(string Criterion, MeasurementState State, decimal Points)
{
    public override string ToString() => $"{Criterion}={(State == MeasurementState.Measured ? Points : State)}";
}
