namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A question to one of the three facts: is it a city, is it this size, is its difficulty at least so much.</summary>
internal sealed record PlainFactTest(PlainFact Fact, string Size = "small", decimal Least = 1)
{
    public override string ToString() => Fact switch
    {
        PlainFact.IsCity => "is a city",
        PlainFact.IsSize => $"is {Size}",
        _ => $"difficulty ≥ {Least}",
    };
}
