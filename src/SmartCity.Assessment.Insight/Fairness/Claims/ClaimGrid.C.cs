namespace SmartCity.Assessment.Insight;

/// <content>Group C: relations.</content>
internal static partial class ClaimGrid
{
    private const string GroupC = "";

    private const string CounterexamplesC = "";
}
