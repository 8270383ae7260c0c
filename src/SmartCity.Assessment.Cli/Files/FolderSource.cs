namespace SmartCity.Assessment.Cli;

/// <summary>The files of a folder.</summary>
internal sealed class FolderSource : InputSource
{
    private readonly string folder;
    private readonly HashSet<string> names;

    private FolderSource(string folder, IEnumerable<string> names)
    {
        this.folder = folder;
        this.names = new HashSet<string>(names, StringComparer.Ordinal);
    }

    public override IReadOnlyCollection<string> FileNames => names;

    /// <summary>Looks into a folder; null, with a notice, when it cannot be done.</summary>
    public static FolderSource? Of(string folder, NoticeList notices)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                return new FolderSource(folder, Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)));
            }

            notices.Add((File.Exists(folder) ? FileMessages.FolderIsFile : FileMessages.FolderMissing).At(string.Empty, folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices.Add(FileMessages.Unreadable.At(folder, e.Message));
        }

        return null;
    }

    protected override Stream Open(string name)
    {
        var path = Path.Combine(folder, name);
        if (Directory.Exists(path))
        {
            throw new IOException("it is a folder");
        }

        // A pipe or a device has no length, and opening one may wait for ever.
        return LengthOf(path) == 0
            ? Stream.Null
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
    }

    private static long LengthOf(string path) => (File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length;
}
