namespace SmartCity.Assessment.Insight;

/// <content>Group A: invariances.</content>
internal static partial class ClaimGrid
{
    private const string GroupA = "";

    private const string CounterexamplesA = "";
}
