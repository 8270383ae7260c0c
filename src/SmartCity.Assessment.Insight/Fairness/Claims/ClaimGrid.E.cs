namespace SmartCity.Assessment.Insight;

/// <content>Group E: selection.</content>
internal static partial class ClaimGrid
{
    private const string GroupE = "";

    private const string CounterexamplesE = "";
}
