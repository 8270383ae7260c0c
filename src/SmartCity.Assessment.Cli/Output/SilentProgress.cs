namespace SmartCity.Assessment.Cli;

/// <summary>Nobody watches.</summary>
internal sealed class SilentProgress : IReadingProgress
{
    public void Begin(string file, long length)
    {
    }

    public void Reach(long position)
    {
    }

    public void Begin(string work)
    {
    }

    public void BeginCounted(string work)
    {
    }

    public void Reach(int done, int total)
    {
    }
}
