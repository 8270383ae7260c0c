using System.Security.Cryptography;

namespace SmartCity.Assessment.Cli;

/// <summary>Lets one process at a time exchange the files of a folder: two that do so together could leave some of each.</summary>
internal static class FolderLock
{
    public const string FileName = ".smartcity-assess-lock";

    private const int LongestMark = 4_096;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Works once no other process holds the folder. A process that ends without a word holds nothing any more.</summary>
    /// <exception cref="IOException">Another process holds it all the while; nothing was done.</exception>
    public static void Hold(string folder, TimeSpan patience, Action work)
    {
        var path = Path.Combine(folder, FileName);
        for (var waited = TimeSpan.Zero; !TryHold(path, work); waited += Pause)
        {
            if (waited >= patience)
            {
                throw new IOException($"another process is writing into '{folder}'");
            }

            Thread.Sleep(Pause);
        }
    }

    private static bool TryHold(string path, Action work)
    {
        using var held = Open(path);
        if (held is null || !IsAtItsPath(held, path))
        {
            return false;
        }

        try
        {
            work();
        }
        finally
        {
            // Taken away while it is still held: afterwards it could be the file of the next holder.
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(path);
            }
        }

        return true;
    }

    private static FileStream? Open(string path)
    {
        try
        {
            // Windows does not delete a file that is open, but does so by itself when it is closed.
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The holder before may have taken the file away after it was opened here; another may stand in its place, of another length.</summary>
    private static bool IsAtItsPath(FileStream held, string path)
    {
        held.SetLength(RandomNumberGenerator.GetInt32(1, LongestMark));
        return new FileInfo(path) is { Exists: true } seen && seen.Length == held.Length;
    }
}
