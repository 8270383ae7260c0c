namespace SmartCity.Assessment.Insight;

/// <summary>Counts what has been run, from several threads, and tells at every hundredth.</summary>
internal sealed class AuditCounter(IProgress<AuditProgress>? progress)
{
    private int done;

    /// <summary>How much there is to run.</summary>
    public int Total { get; set; }

    /// <summary>One more has been run.</summary>
    public void Done()
    {
        var now = Interlocked.Increment(ref done);
        if (progress is not null && (now == Total || now % Math.Max(1, Total / 100) == 0))
        {
            progress.Report(new AuditProgress(now, Total));
        }
    }
}
