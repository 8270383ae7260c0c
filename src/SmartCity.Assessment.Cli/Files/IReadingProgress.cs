namespace SmartCity.Assessment.Cli;

/// <summary>Whoever wants to know how far long work has come.</summary>
internal interface IReadingProgress
{
    /// <summary>A file of so many bytes begins.</summary>
    void Begin(string file, long length);

    /// <summary>So many bytes of it have been read.</summary>
    void Reach(long position);

    /// <summary>The reading is over and something of unknown length begins.</summary>
    void Begin(string work);

    /// <summary>Something long begins whose steps are counted; how many there are is known from the first step on.</summary>
    void BeginCounted(string work);

    /// <summary>So many steps of so many are done. May be called from any thread, and not in order.</summary>
    void Reach(int done, int total);
}
