using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>Hands the progress of an audit on, on the thread that made it.</summary>
internal sealed class StepProgress(IReadingProgress progress) : IProgress<AuditProgress>
{
    public void Report(AuditProgress value) => progress.Reach(value.Done, value.Total);
}
