namespace SmartCity.Assessment.Insight;

/// <content>Group D: assessors.</content>
internal static partial class ClaimGrid
{
    private const string GroupD = "";

    private const string CounterexamplesD = "";
}
