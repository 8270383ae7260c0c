using System.Runtime.ExceptionServices;

namespace SmartCity.Assessment.Insight;

/// <summary>Counts what has been run, from several threads, and tells at every hundredth.</summary>
internal sealed class AuditCounter(IProgress<AuditProgress>? progress)
{
    private int done;
    private ExceptionDispatchInfo? failure;

    /// <summary>How much there is to run.</summary>
    public int Total { get; set; }

    /// <summary>One more has been run.</summary>
    public void Done()
    {
        var now = Interlocked.Increment(ref done);
        if (progress is not null && failure is null && (now == Total || now % Math.Max(1, Total / 100) == 0))
        {
            try
            {
                progress.Report(new AuditProgress(now, Total));
            }
#pragma warning disable CA1031 // it is thrown again where nobody takes it for a fault of the procedure
            catch (Exception e)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }

    /// <summary>Throws what telling threw, if it did.</summary>
    public void ThrowFailure() => failure?.Throw();
}
