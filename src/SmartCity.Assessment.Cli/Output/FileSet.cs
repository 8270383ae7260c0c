using System.Runtime.InteropServices;

namespace SmartCity.Assessment.Cli;

/// <summary>
/// Files that appear whole or not at all. Everything is written beside its destination first, down to the disk; only then are the files renamed.
/// A folder that does not exist yet appears in one step with everything in it.
/// </summary>
/// <param name="folder">Where the files go.</param>
/// <param name="beforeRename">Called when everything is written and nothing has appeared yet.</param>
internal sealed class FileSet(string folder, Action? beforeRename = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly Lock renaming = new();
    private readonly List<(string Name, Action<Stream> Write)> files = [];

    public void Add(string name, Action<Stream> write) => files.Add((name, write));

    /// <summary>The names of the files.</summary>
    public IEnumerable<string> Names => files.Select(f => f.Name);

    /// <summary>The names of the files that are there already.</summary>
    public IReadOnlyList<string> Existing() => [.. Names.Where(n => Path.Exists(Path.Combine(folder, n)))];

    /// <summary>Writes the files, over existing ones of the same names.</summary>
    /// <exception cref="IOException">They cannot be written, or another process is writing there; everything is as it was before.</exception>
    public void Write()
    {
        var isThere = Directory.Exists(folder);
        var parent = isThere ? folder : Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? folder;
        var stage = Path.Combine(parent, $".smartcity-assess-{Path.GetRandomFileName()}");
        var ends = Ends.Select(signal => PosixSignalRegistration.Create(signal, _ => Abandon(stage))).ToArray();
        try
        {
            WriteStage(stage);
            lock (renaming)
            {
                if (isThere)
                {
                    FolderLock.Hold(folder, Patience, () => MoveInto(stage));
                }
                else
                {
                    Directory.Move(stage, folder);
                }
            }
        }
        finally
        {
            Remove(stage);
            Array.ForEach(ends, e => e.Dispose());
        }
    }

    /// <summary>Puts the files of the stage where they belong, or everything back as it was.</summary>
    private void MoveInto(string stage)
    {
        var kept = Path.Combine(stage, "kept");
        var done = new List<string>();
        try
        {
            Directory.CreateDirectory(kept);
            foreach (var name in Existing())
            {
                File.Copy(Path.Combine(folder, name), Path.Combine(kept, name));
            }

            foreach (var (name, _) in files)
            {
                File.Move(Path.Combine(stage, name), Path.Combine(folder, name), overwrite: true);
                done.Add(name);
            }
        }
        catch
        {
            Restore(done, kept);
            throw;
        }
    }

    /// <summary>When the process is told to end: takes the stage away, unless files are just being renamed, and then waits for that.</summary>
    private void Abandon(string stage)
    {
        lock (renaming)
        {
            Remove(stage);
        }
    }

    private void WriteStage(string stage)
    {
        Directory.CreateDirectory(stage);
        foreach (var (name, write) in files)
        {
            using var stream = new FileStream(Path.Combine(stage, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 65_536);
            write(stream);
            stream.Flush(flushToDisk: true);
        }

        beforeRename?.Invoke();
    }

    private void Restore(List<string> done, string kept)
    {
        foreach (var name in done)
        {
            var old = Path.Combine(kept, name);
            if (File.Exists(old))
            {
                File.Move(old, Path.Combine(folder, name), overwrite: true);
            }
            else
            {
                File.Delete(Path.Combine(folder, name));
            }
        }
    }

    private static void Remove(string stage)
    {
        try
        {
            if (Directory.Exists(stage))
            {
                Directory.Delete(stage, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A left-over folder is no reason to call the whole work failed.
        }
    }
}
