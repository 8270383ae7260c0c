using System.Diagnostics.CodeAnalysis;

namespace SmartCity.Assessment.Cli;

/// <summary>Where the files of one assessment come from.</summary>
internal abstract class InputSource
{
    /// <summary>The names of the files that are there.</summary>
    public abstract IReadOnlyCollection<string> FileNames { get; }

    /// <summary>Opens a file for reading from its start; every failure becomes a notice.</summary>
    public bool TryOpen(string name, NoticeList notices, [NotNullWhen(true)] out Stream? stream)
    {
        stream = null;
        try
        {
            stream = Open(name);
            if (stream.CanSeek)
            {
                return true;
            }

            stream.Dispose();
            notices.Add(FileMessages.Unreadable.At(name, "not a regular file"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices.Add(FileMessages.Unreadable.At(name, e.Message));
        }

        stream = null;
        return false;
    }

    protected abstract Stream Open(string name);
}
