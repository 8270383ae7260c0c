namespace SmartCity.Assessment.Tests;

/// <summary>What the current thread allocates.</summary>
internal static class Allocations
{
    private const int Runs = 5;

    /// <summary>The bytes of an action, the least of a few runs: a collection that another thread causes ends this thread's buffer, whose rest then counts as allocated.</summary>
    public static long By(Action action)
    {
        var least = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
