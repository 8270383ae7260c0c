namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Who marks, with a weight.</summary>
internal sealed record PlainAssessor(string Code, decimal Weight = 1)
{
    public override string ToString() => $"{Code} weight {Weight}";
}
