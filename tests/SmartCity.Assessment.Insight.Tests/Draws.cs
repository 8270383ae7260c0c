namespace SmartCity.Assessment.Insight.Tests;

/// <summary>What properties are drawn from.</summary>
internal static class Draws
{
    /// <summary>The same draws on every run: a search by floating point has instances on the edge of its tolerance, which must not turn a build red by chance.</summary>
    public const string Replay = "2019,10451216379200822465";
}
